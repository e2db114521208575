import rule from "../../../openapi/rules/method-not-allowed-allow.mjs";
import { withResponses, withSharedResponse } from "./support/documents.js";
import { testRule } from "./support/test-rule.js";

const message = "The response 405 has no header Allow; add it.";

testRule(rule, {
  passes: {
    "the header": withResponses({ "405": { headers: { Allow: {} } } }),
    "the header in lower case": withResponses({ "405": { headers: { allow: {} } } }),
    "another status": withResponses({ "400": { description: "Bad." } }),
    "a response in another file": withResponses({ "405": { $ref: "other.yaml#/NotAllowed" } }),
  },
  fails: {
    "no header": {
      document: withResponses({ "405": { description: "Only POST." } }),
      findings: [{ message, path: "paths./send.post.responses.405" }],
    },
    "another header": {
      document: withResponses({ "405": { headers: { "X-Allow": {} } } }),
      findings: [{ message, path: "paths./send.post.responses.405" }],
    },
    "a component without it": {
      document: withSharedResponse("405", { description: "Only POST." }),
      findings: [{ message, path: "components.responses.Shared" }],
    },
    "a component of two operations, once": {
      document: {
        paths: {
          "/a": { get: { responses: { "405": { $ref: "#/components/responses/Shared" } } } },
          "/b": { get: { responses: { "405": { $ref: "#/components/responses/Shared" } } } },
        },
        components: { responses: { Shared: { description: "Only POST." } } },
      },
      findings: [{ message, path: "components.responses.Shared" }],
    },
  },
});
