import rule from "../../../openapi/rules/no-content-without-body.mjs";
import { withResponses, withSharedResponse } from "./support/documents.js";
import { Beside, testRule } from "./support/test-rule.js";

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
    "HEAD that shares the response of GET": {
      paths: {
        "/a": {
          get: { responses: { "200": { $ref: "#/components/responses/It" } } },
          head: { responses: { "200": { $ref: "#/components/responses/It" } } },
        },
      },
      components: { responses: { It: { content } } },
    },
    "HEAD without content": { paths: { "/a": { head: { responses: { "200": {} } } } } },
  },
  fails: {
    "HEAD with its own content": {
      document: { paths: { "/a": { head: { responses: { "200": { content } } } } } },
      findings: [
        {
          message: "A reply to HEAD has no body; drop the content.",
          path: "paths./a.head.responses.200.content",
        },
      ],
    },
    "an operation of OpenAPI 3.2, under query and under additionalOperations": {
      document: {
        openapi: "3.2.0",
        paths: {
          "/a": {
            query: { responses: { "204": { content } } },
            additionalOperations: { COPY: { responses: { "204": { content } } } },
          },
        },
      },
      findings: [
        { message: messageOf("204"), path: "paths./a.query.responses.204.content" },
        {
          message: messageOf("204"),
          path: "paths./a.additionalOperations.COPY.responses.204.content",
        },
      ],
    },
    "a path item in another file": {
      document: new Beside(
        { "sub/x.yaml": "get: { responses: { '204': { content: { a/b: {} } } } }" },
        { paths: { "/a": { $ref: "sub/x.yaml" }, "/b": { $ref: "./sub/x.yaml" } } },
      ),
      findings: [
        { message: messageOf("204"), path: "get.responses.204.content", file: "sub/x.yaml" },
      ],
    },
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
