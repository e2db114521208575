import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import contract from "../../../generated/sandbox/openapi.json" with { type: "json" };
import { FAULT_KINDS } from "../../../generated/sandbox/constants.js";
import { faultViolations } from "../../../src/sandbox/faults/check-fault.js";

const ajv = new Ajv2020({ strict: false, validateFormats: false });
const byContract = ajv
  .addSchema(contract, "contract")
  .compile({ $ref: "contract#/components/schemas/NewFault" });

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 1 });

const faults = fc
  .record({
    kind: fc.constantFrom(...FAULT_KINDS),
    status: maybe(fc.constantFrom(400, 429, 500, 503, 200)),
    error_code: maybe(fc.constantFrom("X", "")),
    error_msg: maybe(fc.constant("")),
    retry_after: maybe(fc.constantFrom(0, -1)),
    delay_ms: maybe(fc.integer({ min: 0, max: 2000 })),
    delay_max_ms: maybe(fc.integer({ min: 0, max: 2000 })),
    times: maybe(fc.constantFrom(1, 0)),
    nth: maybe(fc.constant(1)),
    every: maybe(fc.constant(1)),
    probability: maybe(fc.constantFrom(0, 0.5, 2)),
    seed: maybe(fc.constant(1)),
    requests: maybe(fc.constantFrom("valid", "any")),
    contact: maybe(fc.constant("a")),
    duration_ms: maybe(fc.constant(1)),
    misspelt: maybe(fc.constant(1)),
  })
  .map((fault) =>
    Object.fromEntries(Object.entries(fault).filter(([, value]) => value !== undefined)),
  )
  .chain((fault) => fc.subarray(Object.keys(fault)).map((kept) => pick(fault, ["kind", ...kept])));

const pick = (fault: Record<string, unknown>, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, fault[name]]));

test("the code takes the faults that the contract takes, and no others", () => {
  let taken = 0;
  fc.assert(
    fc.property(faults, (fault) => {
      const isRight = byContract(fault);
      if (isRight) taken++;
      expect([fault, faultViolations(fault).length === 0]).toEqual([fault, isRight]);
    }),
    { seed: 1, numRuns: 20_000 },
  );
  expect(taken).toBeGreaterThan(500);
});
