import { requestWith } from "../../sandbox/support/requests.js";

/** A request in a session. */
export const inSession = (request: string, session: string) =>
  request.replace("\r\n", `\r\nX-Sandbox-Session: ${session}\r\n`);

const digits = 9;

/** Sends to a contact that `numberIn` tells from others. */
const numbered = JSON.stringify({
  contact_value: `${"0".repeat(digits)}@example.com`,
  contact_way: 1,
  area_code: "86",
});

/** The contact of a number. */
export const contactOf = (number: number) => `${String(number).padStart(digits, "0")}@example.com`;

/** Sends a code to the contact of a number. */
export const sendTo = (number: number) =>
  requestWith(numbered.replace(contactOf(0), contactOf(number)));

/** Writes another number into the bytes of `sendTo`. */
export function varyContact(bytes: Buffer, number: number): void {
  bytes.write(contactOf(number), bytes.indexOf("@example.com") - digits, "latin1");
}
