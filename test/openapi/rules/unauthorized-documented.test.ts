import rule from "../../../openapi/rules/unauthorized-documented.mjs";
import { withOperation } from "./support/documents.js";
import { Beside, testRule } from "./support/test-rule.js";

const security = [{ AuthToken: [] }];
const missing = {
  message: "The operation needs credentials; document its 401.",
  path: "paths./send.post.responses",
};
const needless = {
  message:
    "The operation has a 401 and names no credentials; say which it checks (security), or that it checks none (security: []).",
  path: "paths./send.post.responses.401",
};

testRule(rule, {
  passes: {
    "no security and no responses": withOperation({}),
    "security and 401": withOperation({ security, responses: { "401": {} } }),
    "security and 4XX": withOperation({ security, responses: { "4XX": {} } }),
    "security and default": withOperation({ security, responses: { default: {} } }),
    "401 of a log-in, which says that it takes no credentials": {
      security,
      ...withOperation({ security: [], responses: { "401": {} } }, "/login"),
    },
    "401 where no operation takes credentials, as the document says": {
      security: [],
      ...withOperation({ responses: { "401": {} } }),
    },
    "an operation that cannot be seen": {
      security,
      paths: { "/a": { get: { $ref: "gone.yaml" } }, "/b": { $ref: "gone.yaml#/b" } },
    },
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
    "an operation in another file": {
      document: new Beside(
        {
          "sub/get.yaml": "responses: { '200': { description: Fine. } }",
          "sub/ok.yaml": "responses: { '401': { description: No token. } }",
        },
        {
          security,
          paths: {
            "/a": { get: { $ref: "sub/get.yaml" }, post: { $ref: "./sub/../sub/ok.yaml" } },
          },
        },
      ),
      findings: [{ ...missing, path: "responses", file: "sub/get.yaml" }],
    },
  },
});
