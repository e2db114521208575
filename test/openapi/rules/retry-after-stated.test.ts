import rule from "../../../openapi/rules/retry-after-stated.mjs";
import { withResponses, withSharedResponse } from "./support/documents.js";
import { testRule } from "./support/test-rule.js";

const messageOf = (status: number) => `The response ${status} has no header Retry-After; add it.`;

testRule(rule, {
  passes: {
    "429 with the header": withResponses({ "429": { headers: { "Retry-After": {} } } }),
    "503 with the header in lower case": withResponses({
      "503": { headers: { "retry-after": {} } },
    }),
    "500 without it": withResponses({ "500": { description: "Failed." } }),
  },
  fails: {
    "429 without it": {
      document: withResponses({ "429": { description: "Too many." } }),
      findings: [{ message: messageOf(429), path: "paths./send.post.responses.429" }],
    },
    "503 without it": {
      document: withResponses({ "503": { headers: {} } }),
      findings: [{ message: messageOf(503), path: "paths./send.post.responses.503" }],
    },
    "a component without it": {
      document: withSharedResponse("503", { description: "Down." }),
      findings: [{ message: messageOf(503), path: "components.responses.Shared" }],
    },
  },
});
