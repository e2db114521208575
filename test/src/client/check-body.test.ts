import fc from "fast-check";
import { expect, test } from "vitest";
import { REQUEST_LIMITS } from "../../support/operation.js";
import { sendVerifyCodesRequest } from "../../../generated/validators.js";
import { OPERATIONS } from "../../../generated/operations.js";
import { checkBody } from "../../../src/client/body.js";
import { violationsOf, type Violation } from "../../../src/contract/violations.js";
import { createClient, isRequestInvalidError } from "../../../src/index.js";
import { rejectionOf } from "./support/rejection.js";
import { answering, startServer } from "./support/server.js";

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.string({ unit: fc.constantFrom("😀", "a"), maxLength: 80 }),
);
const field = fc.oneof(
  { weight: 4, arbitrary: text },
  fc.constantFrom(0, 1, 2, -1, 0.5),
  fc.anything(),
);
const bodies = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record(
      { contact_value: field, contact_way: field, area_code: field, more: field },
      { requiredKeys: [] },
    ),
  },
  fc.anything(),
);

function bodyViolations(body: unknown): Violation[] {
  const found: Violation[] = [];
  checkBody(body, OPERATIONS.sendVerifyCodes!.body!, found);
  return found;
}

const sorted = (violations: readonly object[]) =>
  violations.map((violation) => JSON.stringify(violation)).toSorted();

test("a body is judged as the contract's validator judges it, in the same words", () => {
  fc.assert(
    fc.property(bodies, (value) => {
      sendVerifyCodesRequest(value);
      expect(sorted(bodyViolations(value))).toEqual(
        sorted(violationsOf(sendVerifyCodesRequest.errors)),
      );
    }),
    { numRuns: 2000 },
  );
});

test.each(["contact_value", "area_code"] as const)("%s is measured in code points", (name) => {
  const { maxLength } = REQUEST_LIMITS[name];
  const bodyWith = (length: number) => ({
    contact_value: "",
    contact_way: 0,
    area_code: "",
    [name]: "😀".repeat(length),
  });
  expect(bodyViolations(bodyWith(maxLength))).toEqual([]);
  expect(bodyViolations(bodyWith(maxLength + 1))).toEqual([
    {
      pointer: `/${name}`,
      rule: "maxLength",
      message: `must have at most ${maxLength} characters`,
    },
  ]);
});

test("every violation of a body is told before anything is sent, without its values", async () => {
  const { url, received } = await startServer(answering(200, {}));
  const client = createClient({ baseUrl: url, token: "a-token" });
  const body = { contact_value: "secret".repeat(20), contact_way: 2 };
  const error = await rejectionOf(client.sendVerifyCodes(body as never));
  expect(isRequestInvalidError(error)).toBe(true);
  expect(error).toMatchObject({
    code: "request_invalid",
    message:
      "/contact_value must have at most 64 characters; " +
      "/contact_way must be 0 (SMS) or 1 (EMAIL); /area_code is required",
  });
  expect(JSON.stringify(error)).not.toContain("secret");
  expect(received).toEqual([]);
});
