import rule from "../../../openapi/rules/required-property-defined.mjs";
import { withSchema } from "./support/documents.js";
import { Beside, testRule } from "./support/test-rule.js";

const base = { $ref: "#/components/schemas/Base" };
const withBase = (schema: unknown) => ({
  components: { schemas: { Name: schema, Base: { properties: { b: {} } } } },
});
const failing = (document: object, name = "a", path = "components.schemas.Name.required.0") => ({
  document,
  findings: [
    {
      message: `The property ${name} is required, but not defined; correct the name or define it.`,
      path,
    },
  ],
});

testRule(rule, {
  passes: {
    "a property that is defined": withSchema({ required: ["a"], properties: { a: {} } }),
    "a property of a schema that it is combined with": withBase({
      required: ["a", "b", "c"],
      properties: { a: {} },
      allOf: [{ anyOf: [base] }, { oneOf: [{ properties: { c: {} } }] }],
    }),
    "a property that another file defines, by a reference within it": new Beside(
      {
        "base.yaml":
          "allOf: [{ $ref: '#/$defs/more' }]\n$defs: { more: { properties: { a: {} } } }",
      },
      withSchema({ required: ["a"], properties: {}, allOf: [{ $ref: "base.yaml" }] }),
    ),
    "a property beside a reference, and one behind it": withBase({
      ...base,
      required: ["a", "b"],
      properties: { a: {} },
    }),
    "properties of a condition": withSchema({
      required: ["a", "b", "c", "d"],
      properties: { a: {} },
      if: { properties: { b: {} } },
      // oxlint-disable-next-line unicorn/no-thenable
      then: { properties: { c: {} } },
      else: { allOf: [{ properties: { d: {} } }] },
    }),
    "properties that depend on another": withSchema({
      required: ["b"],
      properties: { a: {} },
      dependentSchemas: { a: { required: ["a"], properties: { b: {} } } },
    }),
    "any property": withSchema({
      anyOf: [{ properties: {} }],
      items: { required: ["a"], properties: {}, additionalProperties: true },
      prefixItems: [{ required: ["a"], properties: {}, unevaluatedProperties: {} }],
      contains: { required: ["a"], properties: {}, additionalProperties: { type: "string" } },
      not: { required: ["a"], properties: {} },
      if: { required: ["a"], properties: {} },
      // oxlint-disable-next-line unicorn/no-thenable
      then: { required: ["a"], properties: {} },
      else: { required: ["a"], properties: {} },
      propertyNames: { required: ["a"], properties: {}, patternProperties: { "^a": {} } },
    }),
    "a part of another schema": withSchema({
      allOf: [{ required: ["a"], properties: {} }],
      anyOf: [{ required: ["a"], properties: {} }],
      oneOf: [{ required: ["a"], properties: {} }],
    }),
    "a schema that defines no property": withSchema({ required: ["a"] }),
    "a boolean of an older draft": withSchema({ required: true, properties: { a: {} } }),
  },
  fails: {
    "a slip in the name": failing(withSchema({ required: ["a"], properties: { aa: {} } })),
    "a name that every object has": failing(
      withSchema({ required: ["toString"], properties: { a: {} } }),
      "toString",
    ),
    "a property that no combined schema has either": failing(
      withBase({
        required: ["a"],
        properties: {},
        allOf: [base, null, { additionalProperties: false }],
      }),
    ),
    "a schema that is combined with itself": failing(
      withSchema({
        required: ["a"],
        properties: {},
        patternProperties: {},
        allOf: [{ $ref: "#/components/schemas/Name" }],
      }),
    ),
    "a property that stands only where it must not": failing(
      withSchema({ required: ["a"], properties: {}, not: { properties: { a: {} } } }),
    ),
    "a property that is neither beside a reference nor behind it": failing(
      withBase({ ...base, required: ["a"], properties: { c: {} } }),
    ),
    "a reference that leads nowhere": failing(
      withSchema({ required: ["a"], properties: {}, allOf: [{ $ref: "#/gone" }] }),
    ),
    "the second of two": failing(
      withSchema({ required: ["b", "a"], properties: { b: {} } }),
      "a",
      "components.schemas.Name.required.1",
    ),
  },
});
