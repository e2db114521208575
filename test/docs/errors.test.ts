import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ERROR_CODES } from "../../generated/constants.js";
import { root } from "../../scripts/lib/paths.js";
import * as verifycodes from "../../src/index.js";

/** The page in each language. */
const pages = [{ page: "docs/errors.md" }, { page: "docs/zh-cn/errors.md" }];

/** The rows of a page's tables whose first cell is code. */
const rowsOf = (page: string) =>
  [...readFileSync(join(root, page), "utf8").matchAll(/^\| `([^`]+)` \|(.+)\|$/gm)].map(
    ([, name = "", rest = ""]) => ({ name, cells: rest.split(" | ").map((cell) => cell.trim()) }),
  );

test.each(pages)(
  "$page has every known code with its statuses, its text and its operations, and no other",
  ({ page }) => {
    const listed = rowsOf(page)
      .filter(({ name }) => name.includes("."))
      .map(({ name, cells: [statuses, message, givenBy] }) => [
        name,
        { statuses, message, givenBy },
      ]);
    const known = Object.entries(ERROR_CODES).map(([code, { statuses, message, operations }]) => [
      code,
      { statuses: statuses.join(", "), message, givenBy: operations.join(", ") || "–" },
    ]);
    expect(listed).toEqual(known);
  },
);

const details = {
  status: 400,
  requestId: undefined,
  errorCode: undefined,
  errorMessage: undefined,
  retryAfter: undefined,
  category: undefined,
};

/** One error of each class. */
const errors = [
  new verifycodes.RequestInvalidError([]),
  new verifycodes.AuthenticationError(details),
  new verifycodes.PermissionError(details),
  new verifycodes.CooldownError(details),
  new verifycodes.RateLimitedError(details),
  new verifycodes.ServiceError(details),
  new verifycodes.UnexpectedResponseError({ ...details, reason: "html", bodyStart: "" }),
  new verifycodes.ConnectionError(""),
  new verifycodes.RequestTimeoutError(1),
  new verifycodes.TokenError(new verifycodes.RequestTimeoutError(1), 1),
];

/** Why a reply could not be understood; the compiler asks for each of them. */
const reasons: Record<verifycodes.UnexpectedReason, true> = {
  html: true,
  not_json: true,
  not_object: true,
  truncated: true,
  too_large: true,
  unreadable: true,
  redirect: true,
  no_token: true,
};

test.each(pages)("$page has every error class with its code, and no other", ({ page }) => {
  const listed = rowsOf(page)
    .filter(({ name }) => name.endsWith("Error"))
    .map(({ name, cells: [code] }) => [name, code]);
  expect(listed).toEqual(errors.map((error) => [error.constructor.name, `\`${error.code}\``]));

  const exported = Object.keys(verifycodes).filter((name) => /^[A-Z]\w+Error$/.test(name));
  const concrete = exported.filter((name) => name !== "VerifyCodesError");
  expect(new Set(listed.map(([name]) => name))).toEqual(new Set(concrete));
});

/** The first cells of the table that follows a text of the page. */
function namesBelow(page: string, head: RegExp): string[] {
  const table = readFileSync(join(root, page), "utf8").split(head)[1]?.split("\n\n")[0] ?? "";
  return [...table.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name = ""]) => name);
}

test.each(pages)("$page has every field of the errors, and no other", ({ page }) => {
  const inherited = new Set(Object.getOwnPropertyNames(new Error("")));
  const fields = errors
    .flatMap((error) => Object.getOwnPropertyNames(error))
    .filter((name) => name !== "code" && !inherited.has(name));
  expect(namesBelow(page, /^\| (?:Field|字段) \|.*\n/m).toSorted()).toEqual(
    [...new Set(fields)].toSorted(),
  );
});

test.each(pages)("$page has every reason of an unexpected response, and no other", ({ page }) => {
  expect(namesBelow(page, /^\| `reason` \| (?:What came|收到的内容) \|\n/m)).toEqual(
    Object.keys(reasons),
  );
});
