import rule from "../../../openapi/rules/operation-id-verb.mjs";
import { withOperation } from "./support/documents.js";
import { testRule } from "./support/test-rule.js";

const at = (route: string) => `paths.${route}.post.operationId`;

testRule(rule, {
  passes: {
    "the verb of the path": withOperation({ operationId: "sendVerifyCodes" }, "/codes/send"),
    "a verb of the service": withOperation({ operationId: "createToken" }, "/tokens"),
    "no operationId, which another rule asks for": withOperation({}, "/tokens"),
  },
  fails: {
    "a verb that the service has not": {
      document: withOperation({ operationId: "postVerifyCodes" }, "/codes"),
      findings: [
        {
          message:
            "postVerifyCodes begins with no verb of the service (add, check, create, delete, list, read, reset, revoke, send, set, show, stream, update, wait); rename it.",
          path: at("/codes"),
        },
      ],
    },
    "another verb than the path's": {
      document: withOperation({ operationId: "createVerifyCodes" }, "/codes/send"),
      findings: [
        {
          message: 'createVerifyCodes does not begin with "send", the verb of its path; rename it.',
          path: at("/codes/send"),
        },
      ],
    },
    "a verb alone": {
      document: withOperation({ operationId: "send" }, "/codes/send"),
      findings: [
        {
          message: "send is not a verb and what it is done to, such as sendVerifyCodes; rename it.",
          path: at("/codes/send"),
        },
      ],
    },
    "a capital and then snake_case": {
      document: withOperation({ operationId: "sendVerify_codes" }, "/codes"),
      findings: [
        {
          message:
            "sendVerify_codes is not a verb and what it is done to, such as sendVerifyCodes; rename it.",
          path: at("/codes"),
        },
      ],
    },
    snake_case: {
      document: withOperation({ operationId: "send_codes" }, "/codes"),
      findings: [
        {
          message:
            "send_codes is not a verb and what it is done to, such as sendVerifyCodes; rename it.",
          path: at("/codes"),
        },
      ],
    },
    "a capital first letter": {
      document: withOperation({ operationId: "XsendCodes" }, "/codes"),
      findings: [
        {
          message:
            "XsendCodes is not a verb and what it is done to, such as sendVerifyCodes; rename it.",
          path: at("/codes"),
        },
      ],
    },
  },
});
