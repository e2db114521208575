import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import * as compiled from "../../generated/validators.js";
import { readContract } from "../../scripts/lib/contract.js";
import { generatedDir } from "../../scripts/lib/paths.js";

const contract = readContract(`${generatedDir}/openapi.json`);

// The contract itself, as Ajv reads it: nothing left out.
const ajv = new Ajv2020({ allErrors: true, strict: false, ownProperties: true, logger: false });
ajv.addSchema(contract, "contract");

const text = fc.oneof(fc.string({ unit: "grapheme", maxLength: 80 }), fc.string({ maxLength: 80 }));
const anything = fc.oneof(text, fc.integer({ min: -2, max: 3 }), fc.anything());

/** Bodies that are often nearly right. */
const bodies = fc.oneof(
  fc.record(
    {
      contact_value: fc.oneof(text, anything),
      contact_way: fc.oneof(fc.constantFrom(0, 1), anything),
      area_code: fc.oneof(text, anything),
      error_code: fc.oneof(text, anything),
      error_msg: fc.oneof(text, anything),
      details: fc.oneof(
        fc.array(fc.record({ pointer: text, rule: text }, { requiredKeys: [] })),
        text,
      ),
    },
    { requiredKeys: [] },
  ),
  anything,
);

const places = (errors: readonly { instancePath: string }[] | null | undefined) =>
  [...new Set((errors ?? []).map(({ instancePath }) => instancePath))].toSorted();

test.each([
  ["SendVerifyCodesRequest", compiled.sendVerifyCodesRequest],
  ["SendVerifyCodesResponse", compiled.sendVerifyCodesResponse],
  ["GatewayError", compiled.gatewayError],
  ["Violation", compiled.violation],
] as const)(
  "the validator of %s gives the verdict of the contract's own schema",
  (name, validate) => {
    const reference = ajv.getSchema(`contract#/components/schemas/${name}`)!;
    fc.assert(
      fc.property(bodies, (body) => {
        expect(validate(body)).toBe(reference(body));
        expect(places(validate.errors)).toEqual(places(reference.errors));
      }),
      { numRuns: 500 },
    );
  },
);

test("the validators load no package: they run where none is installed", () => {
  for (const folder of ["", "sandbox/"]) {
    const code = readFileSync(`${generatedDir}/${folder}validators.js`, "utf8");
    expect(code).not.toMatch(/^import |^(?!.*\.code = ).*\brequire\(/m);
  }
});
