import rule from "../../../openapi/rules/gateway-status-documented.mjs";
import { withOperation } from "./support/documents.js";
import { testRule } from "./support/test-rule.js";

const all = ["400", "401", "403", "404", "405", "406", "429", "500", "502", "503", "504"];
const responsesOf = (statuses: string[]) =>
  Object.fromEntries(statuses.map((status) => [status, { description: "It." }]));
const security = [{ AuthToken: [] }];
const path = "paths./send.post.responses";

testRule(rule, {
  passes: {
    "all statuses": withOperation({ security, responses: responsesOf(all) }),
    "all statuses of a body": withOperation({
      security,
      requestBody: {},
      responses: responsesOf([...all, "413", "415"]),
    }),
    "an operation without security": withOperation({ responses: {} }),
    "an operation whose security is optional": withOperation({
      security: [...security, {}],
      responses: {},
    }),
    "an operation that switches the document's security off": {
      security,
      ...withOperation({ security: [], responses: {} }),
    },
    "a webhook, which the gateway does not see": {
      security,
      webhooks: { sent: { post: { responses: {} } } },
    },
  },
  fails: {
    "one status too few": {
      document: withOperation({ security, responses: responsesOf(all.slice(1)) }),
      findings: [{ message: "The gateway also answers with 400; document it.", path }],
    },
    "a body": {
      document: withOperation({ security, requestBody: {}, responses: responsesOf(all) }),
      findings: [{ message: "The gateway also answers with 413, 415; document it.", path }],
    },
    "no responses": {
      document: withOperation({ security }),
      findings: [
        {
          message: `The gateway also answers with ${all.join(", ")}; document it.`,
          path: "paths./send.post",
        },
      ],
    },
    "security of the whole document": {
      document: { security, ...withOperation({ responses: responsesOf(all.slice(2)) }) },
      findings: [{ message: "The gateway also answers with 400, 401; document it.", path }],
    },
  },
});
