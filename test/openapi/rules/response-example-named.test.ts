import rule from "../../../openapi/rules/response-example-named.mjs";
import { withResponses } from "./support/documents.js";
import { testRule } from "./support/test-rule.js";

const message = 'The response body has no named example; add one under "examples".';
const named = { examples: { sent: { value: {} } } };
const inComponents = (mediaType: unknown) => ({
  components: { responses: { Sent: { content: { "application/json": mediaType } } } },
});
const inOperation = (mediaType: unknown) =>
  withResponses({ "200": { content: { "application/json": mediaType } } });

testRule(rule, {
  passes: {
    "a named example in a component": inComponents(named),
    "a named example in an operation": inOperation(named),
    "no body": withResponses({ "204": { description: "Done." } }),
    "a request body": {
      components: { requestBodies: { Send: { content: { "application/json": {} } } } },
    },
  },
  fails: {
    "no example in a component": {
      document: inComponents({ schema: { type: "object" } }),
      findings: [{ message, path: "components.responses.Sent.content.application/json" }],
    },
    "no example in an operation": {
      document: inOperation({}),
      findings: [{ message, path: "paths./send.post.responses.200.content.application/json" }],
    },
    "an example without a name": {
      document: inComponents({ example: {}, examples: {} }),
      findings: [{ message, path: "components.responses.Sent.content.application/json" }],
    },
  },
});
