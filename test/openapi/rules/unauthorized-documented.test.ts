import rule from "../../../openapi/rules/unauthorized-documented.mjs";
import { withOperation } from "./support/documents.js";
import { testRule } from "./support/test-rule.js";

const security = [{ AuthToken: [] }];
const missing = {
  message: "The operation needs credentials; document its 401.",
  path: "paths./send.post.responses",
};
const needless = {
  message: "The operation needs no credentials; say which it checks (security), or drop the 401.",
  path: "paths./send.post.responses.401",
};

testRule(rule, {
  passes: {
    "no security and no responses": withOperation({}),
    "security and 401": withOperation({ security, responses: { "401": {} } }),
    "security and 4XX": withOperation({ security, responses: { "4XX": {} } }),
    neither: withOperation({ responses: { "200": {} } }),
    "optional security without 401": withOperation({ security: [...security, {}], responses: {} }),
    "optional security and 401": withOperation({
      security: [...security, {}],
      responses: { "401": {} },
    }),
    "a webhook": { security, webhooks: { sent: { post: { responses: {} } } } },
  },
  fails: {
    "security and no responses": {
      document: withOperation({ security }),
      findings: [{ ...missing, path: "paths./send.post" }],
    },
    "security of the document without 401": {
      document: { security, ...withOperation({ responses: { "200": {} } }) },
      findings: [missing],
    },
    "security of the operation without 401": {
      document: withOperation({ security, responses: { "403": {} } }),
      findings: [missing],
    },
    "401 without security": {
      document: withOperation({ responses: { "401": {} } }),
      findings: [needless],
    },
    "401 where the operation switches security off": {
      document: { security, ...withOperation({ security: [], responses: { "401": {} } }) },
      findings: [needless],
    },
    "401 where security is empty": {
      document: withOperation({ security: [{}], responses: { "401": {} } }),
      findings: [needless],
    },
  },
});
