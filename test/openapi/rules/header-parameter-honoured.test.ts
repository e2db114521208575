import rule from "../../../openapi/rules/header-parameter-honoured.mjs";
import { withParameter } from "./support/documents.js";
import { testRule } from "./support/test-rule.js";

const path = "components.parameters.Given.name";

testRule(rule, {
  passes: {
    "a header of the service": withParameter({ in: "header", name: "X-Auth-Token" }),
    "a header that only begins like an ignored one": withParameter({
      in: "header",
      name: "Accept-Language",
    }),
    "a query parameter of such a name": withParameter({ in: "query", name: "accept" }),
  },
  fails: {
    "a token": {
      document: withParameter({ in: "header", name: "Authorization" }),
      findings: [
        {
          message: "OpenAPI ignores a header parameter named Authorization; use a security scheme.",
          path,
        },
      ],
    },
    "the type of the body, in lower case": {
      document: withParameter({ in: "header", name: "content-type" }),
      findings: [
        {
          message:
            "OpenAPI ignores a header parameter named content-type; use the media types of the request body.",
          path,
        },
      ],
    },
    "the type of the reply": {
      document: withParameter({ in: "header", name: "Accept" }),
      findings: [
        {
          message:
            "OpenAPI ignores a header parameter named Accept; use the media types of the responses.",
          path,
        },
      ],
    },
  },
});
