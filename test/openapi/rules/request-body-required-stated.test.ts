import { expect, test } from "vitest";
import rule from "../../../openapi/rules/request-body-required-stated.mjs";
import { withOperation } from "./support/documents.js";
import { testRule } from "./support/test-rule.js";

const message = "The body does not say whether it is required; write required: true or false.";

testRule(rule, {
  passes: {
    "a required body": withOperation({ requestBody: { required: true } }),
    "an optional body that says so": withOperation({ requestBody: { required: false } }),
    "no body": withOperation({}),
    "a reference": withOperation({ requestBody: { $ref: "#/components/requestBodies/Send" } }),
  },
  fails: {
    "a body that does not say": {
      document: withOperation({ requestBody: { content: {} } }),
      findings: [{ message, path: "paths./send.post.requestBody" }],
    },
    "a component that does not say": {
      document: { components: { requestBodies: { Send: {} } } },
      findings: [{ message, path: "components.requestBodies.Send" }],
    },
    "a text in place of a boolean": {
      document: withOperation({ requestBody: { required: "yes" } }),
      findings: [{ message, path: "paths./send.post.requestBody" }],
    },
  },
});

test("required is added, as most bodies are", () => {
  expect(rule.extensions.repair!({}, { path: ["a"], message: "" })).toEqual([
    { do: "add", at: ["a"], key: "required", value: true },
  ]);
});
