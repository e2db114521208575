import rule from "../../../openapi/rules/optional-header-default.mjs";
import { withParameter } from "./support/documents.js";
import { testRule } from "./support/test-rule.js";

const path = "components.parameters.Given";
const message = "The optional header X-Language has no default; state it in its schema.";
const header = { name: "X-Language", in: "header", schema: { type: "string" } };

testRule(rule, {
  passes: {
    "a default": withParameter({ ...header, schema: { type: "string", default: "zh-cn" } }),
    "a required header": withParameter({ ...header, required: true }),
    "an optional query parameter": withParameter({ ...header, in: "query" }),
    "a default behind a reference": {
      components: {
        parameters: { Given: { ...header, schema: { $ref: "#/components/schemas/Language" } } },
        schemas: { Language: { type: "string", default: "zh-cn" } },
      },
    },
    "a schema in another file": withParameter({ ...header, schema: { $ref: "other.yaml#/A" } }),
  },
  fails: {
    "no default": { document: withParameter(header), findings: [{ message, path }] },
    "required: false": {
      document: withParameter({ ...header, required: false }),
      findings: [{ message, path }],
    },
    "no default behind a reference": {
      document: {
        components: {
          parameters: { Given: { ...header, schema: { $ref: "#/components/schemas/Language" } } },
          schemas: { Language: { type: "string" } },
        },
      },
      findings: [{ message, path }],
    },
  },
});
