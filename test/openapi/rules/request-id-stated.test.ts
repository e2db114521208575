import rule from "../../../openapi/rules/request-id-stated.mjs";
import { withResponses, withSharedResponse } from "./support/documents.js";
import { testRule } from "./support/test-rule.js";

const messageOf = (status: string) => `The response ${status} has no header X-Request-Id; add it.`;
const headers = { "X-Request-Id": {} };

testRule(rule, {
  passes: {
    "the header": withResponses({ "200": { headers }, "500": { headers } }),
    "a component with it": withSharedResponse("200", { headers }),
    "a response in another file": withResponses({ "200": { $ref: "other.yaml#/Sent" } }),
  },
  fails: {
    "a reply without it": {
      document: withResponses({ "200": { headers }, "500": { description: "Failed." } }),
      findings: [{ message: messageOf("500"), path: "paths./send.post.responses.500" }],
    },
    "a default without it": {
      document: withResponses({ default: { headers: { "X-Trace-Id": {} } } }),
      findings: [{ message: messageOf("default"), path: "paths./send.post.responses.default" }],
    },
    "a component without it": {
      document: withSharedResponse("204", { description: "Done." }),
      findings: [{ message: messageOf("204"), path: "components.responses.Shared" }],
    },
  },
});
