import rule from "../../../openapi/rules/no-content-without-body.mjs";
import { withResponses, withSharedResponse } from "./support/documents.js";
import { testRule } from "./support/test-rule.js";

const content = { "application/json": {} };
const messageOf = (status: string) =>
  `A reply with status ${status} has no body; drop the content.`;
const failing = (status: string) => ({
  document: withResponses({ [status]: { content } }),
  findings: [{ message: messageOf(status), path: `paths./send.post.responses.${status}.content` }],
});

testRule(rule, {
  passes: {
    "204 without content": withResponses({ "204": { description: "Done." } }),
    "204 with an empty content": withResponses({ "204": { content: {} } }),
    "200 with content": withResponses({ "200": { content } }),
    "201 with content": withResponses({ "201": { content } }),
    "410 with content": withResponses({ "410": { content } }),
  },
  fails: {
    "204 with content": failing("204"),
    "205 with content": failing("205"),
    "304 with content": failing("304"),
    "100 with content": failing("100"),
    "any 1xx with content": failing("1XX"),
    "a component that two statuses refer to, once": {
      document: {
        ...withResponses({
          "204": { $ref: "#/components/responses/Done" },
          "205": { $ref: "#/components/responses/Done" },
        }),
        components: { responses: { Done: { content } } },
      },
      findings: [{ message: messageOf("204"), path: "components.responses.Done.content" }],
    },
    "a component with content": {
      document: withSharedResponse("204", { content }),
      findings: [{ message: messageOf("204"), path: "components.responses.Shared.content" }],
    },
  },
});
