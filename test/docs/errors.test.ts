import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ERROR_CODES } from "../../generated/constants.js";
import { root } from "../../scripts/lib/paths.js";
import * as verifycodes from "../../src/index.js";

const page = readFileSync(join(root, "docs/errors.md"), "utf8");

/** The rows of the page's tables whose first cell is code. */
const rows = [...page.matchAll(/^\| `([^`]+)` \|(.+)\|$/gm)].map(([, name = "", rest = ""]) => ({
  name,
  cells: rest.split(" | ").map((cell) => cell.trim()),
}));

test("every known code is there with its statuses and its text, and no other", () => {
  const listed = rows
    .filter(({ name }) => name.includes("."))
    .map(({ name, cells: [statuses, message, here] }) => [name, { statuses, message, here }]);
  const known = Object.entries(ERROR_CODES).map(([code, { statuses, message, send }]) => [
    code,
    { statuses: statuses.join(", "), message, here: send === "other" ? "no" : "yes" },
  ]);
  expect(listed).toEqual(known);
});

test("every error class is there with its code, and no other", () => {
  const listed = rows
    .filter(({ name }) => name.endsWith("Error"))
    .map(({ name, cells: [code] }) => [name, code]);
  const details = {
    status: 400,
    requestId: undefined,
    errorCode: undefined,
    errorMessage: undefined,
    retryAfter: undefined,
  };
  const errors = [
    new verifycodes.RequestInvalidError([]),
    new verifycodes.AuthenticationError(details),
    new verifycodes.PermissionError(details),
    new verifycodes.RateLimitedError(details),
    new verifycodes.ServiceError(details),
    new verifycodes.UnexpectedResponseError({ ...details, reason: "html", bodyStart: "" }),
    new verifycodes.ConnectionError(""),
    new verifycodes.RequestTimeoutError(1),
  ];
  expect(listed).toEqual(errors.map(({ name, code }) => [name, `\`${code}\``]));

  const exported = Object.keys(verifycodes).filter((name) => /^[A-Z]\w+Error$/.test(name));
  const concrete = exported.filter((name) => name !== "VerifyCodesError");
  expect(new Set(listed.map(([name]) => name))).toEqual(new Set(concrete));
});
