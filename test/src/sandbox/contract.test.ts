import { expect, test } from "vitest";
import { createSandbox } from "../../../src/sandbox/index.js";
import { askableCases, problemOf } from "../../conformance/ask-sandbox.js";

// Each on a new one: no case is to leave a cool-down to the next.
test.each(askableCases().map((one) => [one.id, one] as const))("%s", async (_id, one) => {
  expect(await problemOf(createSandbox({ cooldown: false }), one)).toBeUndefined();
});
