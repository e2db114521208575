import rule from "../../../openapi/rules/example-summarised.mjs";
import { withOperation, withParameter } from "./support/documents.js";
import { testRule } from "./support/test-rule.js";

const message = "The example email has no summary; say what it shows.";

testRule(rule, {
  passes: {
    "a summary": withParameter({ examples: { email: { summary: "By e-mail.", value: 1 } } }),
    "a reference to an example": withParameter({
      examples: { email: { $ref: "#/components/examples/email" } },
    }),
    "examples of a schema, which have no names": withParameter({ schema: { examples: [1] } }),
  },
  fails: {
    "no summary in a parameter": {
      document: withParameter({ examples: { email: { value: 1 } } }),
      findings: [{ message, path: "components.parameters.Given.examples.email" }],
    },
    "an empty summary": {
      document: { components: { examples: { email: { summary: " ", value: 1 } } } },
      findings: [{ message, path: "components.examples.email" }],
    },
    "no summary in a body": {
      document: withOperation({
        requestBody: { content: { "application/json": { examples: { email: { value: 1 } } } } },
      }),
      findings: [
        {
          message,
          path: "paths./send.post.requestBody.content.application/json.examples.email",
        },
      ],
    },
  },
});
