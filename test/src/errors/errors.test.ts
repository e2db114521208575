import { readdirSync } from "node:fs";
import { inspect } from "node:util";
import { expect, test, vi } from "vitest";
import * as everything from "../../../src/index.js";
import { root } from "../../../scripts/lib/paths.js";

const details = {
  status: 400,
  requestId: "request-1",
  errorCode: undefined,
  errorMessage: undefined,
  retryAfter: undefined,
};

const { isVerifyCodesError, ...specific } = Object.fromEntries(
  Object.entries(everything).filter(([name]) => /^is\w+Error$/.test(name)),
) as Record<string, (error: unknown) => boolean>;

const errors: readonly everything.VerifyCodesError[] = [
  new everything.AuthenticationError(details),
  new everything.ConnectionError("ECONNRESET"),
  new everything.CooldownError(details),
  new everything.PermissionError(details),
  new everything.RateLimitedError(details),
  new everything.RequestInvalidError([]),
  new everything.RequestTimeoutError(1),
  new everything.ServiceError(details),
  new everything.TokenError(new everything.RequestTimeoutError(1), 2),
  new everything.UnexpectedResponseError({ ...details, reason: "html", bodyStart: "<" }),
];

test("each error has a file, a guard and its own code", () => {
  const files = readdirSync(`${root}/src/errors`)
    .filter((file) => file.endsWith("Error.ts") && !/^(?:Reply|VerifyCodes)Error/.test(file))
    .map((file) => file.slice(0, -".ts".length));
  const names = errors.map((error) => error.constructor.name);
  expect(names.toSorted()).toEqual(files.toSorted());
  expect(Object.keys(specific).toSorted()).toEqual(files.map((name) => `is${name}`).toSorted());
  expect(new Set(errors.map(({ code }) => code)).size).toBe(errors.length);
});

test("a guard tells its own error and no other", () => {
  for (const error of errors) {
    const telling = Object.keys(specific).filter((name) => specific[name]!(error));
    expect(telling).toEqual([`is${error.constructor.name}`]);
    expect(isVerifyCodesError!(error)).toBe(true);
  }
});

test("no guard tells what is no error of this package", () => {
  for (const value of [undefined, null, "text", {}, new Error("other"), { code: "timeout" }]) {
    expect(Object.values(specific).filter((is) => is(value))).toEqual([]);
    expect(everything.isVerifyCodesError(value)).toBe(false);
  }
});

test("each error leads to its own section of the docs", () => {
  const addresses = new Set(errors.map(({ docs }) => docs));
  expect(addresses.size).toBe(errors.length);
  for (const { code, docs } of errors) {
    expect(docs).toBe(
      `https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#${code}`,
    );
  }
});

test("an error shows its code in its text, and in JSON what is known", () => {
  const error = new everything.RateLimitedError({ ...details, status: 429, retryAfter: 7 });
  expect(String(error)).toBe("VerifyCodesError [rate_limited]: status 429, request-1");
  expect(inspect(error)).toContain("VerifyCodesError [rate_limited]: status 429, request-1\n");
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    code: "rate_limited",
    status: 429,
    requestId: "request-1",
    retryAfter: 7,
    sent: "no",
  });
});

test("a guard knows the errors of another copy of the package", async () => {
  vi.resetModules();
  const copy = await import("../../../src/index.js");
  const error = new copy.RateLimitedError({ status: 429 });
  expect(error).not.toBeInstanceOf(everything.RateLimitedError);
  expect(everything.isRateLimitedError(error)).toBe(true);
  expect(everything.isVerifyCodesError(error)).toBe(true);
  expect(everything.isServiceError(error)).toBe(false);
});

test.each<[number, boolean, everything.Sent]>([
  [200, true, "no"],
  [200, false, "unknown"],
  [307, false, "unknown"],
  [400, true, "no"],
  [404, false, "no"],
  [500, true, "unknown"],
  [502, false, "unknown"],
])("status %i, understood: %s: sent is %s", (status, understood, sent) => {
  const error = understood
    ? new everything.ServiceError({ status })
    : new everything.UnexpectedResponseError({ status, reason: "html", bodyStart: "" });
  expect(error.sent).toBe(sent);
});
