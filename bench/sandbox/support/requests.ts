import { PATHS } from "../../../generated/constants.js";

/** The token that all servers of the bench accept. */
export const token = "sandbox-token";

/** The example of the service's page. */
export const validBody = JSON.stringify({
  contact_value: "123456",
  contact_way: 1,
  area_code: "86",
});

/** A body with one violation. */
export const invalidBody = JSON.stringify({
  contact_value: "123456",
  contact_way: 2,
  area_code: "86",
});

/** A body that checks a code, which is as good as never the right one. */
export const checkBody = JSON.stringify({
  verify_code: "a typo",
  contact_value: "123456",
  contact_way: 1,
});

/** A request to an operation, to send a code when none is named, as bytes of HTTP/1.1. */
export const requestWith = (body: string, path: string = PATHS.sendVerifyCodes) =>
  [
    `POST ${path} HTTP/1.1`,
    "Host: 127.0.0.1",
    `X-Auth-Token: ${token}`,
    "Content-Type: application/json",
    "Accept: application/json",
    `Content-Length: ${Buffer.byteLength(body)}`,
    "",
    body,
  ].join("\r\n");
