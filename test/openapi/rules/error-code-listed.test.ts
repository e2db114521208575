import rule from "../../../openapi/rules/error-code-listed.mjs";
import { withResponses, withSharedResponse } from "./support/documents.js";
import { testRule } from "./support/test-rule.js";

const list = { "x-error-codes": [{ code: "A.1", statuses: [400, 401] }, { code: "A.2" }] };
const showing = (value: unknown) => ({
  content: { "application/json": { examples: { a: { value } } } },
});
const at = (status: string) =>
  `paths./send.post.responses.${status}.content.application/json.examples.a.value.error_code`;

testRule(rule, {
  passes: {
    "a code that is listed for the status": {
      ...list,
      ...withResponses({ "401": showing({ error_code: "A.1" }) }),
    },
    "a code that is listed without statuses": {
      ...list,
      ...withResponses({ "404": showing({ error_code: "A.2" }) }),
    },
    "examples that show nothing": {
      ...list,
      ...withResponses({
        "400": showing(null),
        "401": { content: { "application/json": null } },
        "500": { content: { "a/b": { examples: { a: { $ref: "other.yaml#/a" }, b: null } } } },
      }),
    },
    "an example without a code": { ...list, ...withResponses({ "200": showing({}) }) },
    "a document without a list": withResponses({ "400": showing({ error_code: "B.1" }) }),
  },
  fails: {
    "a code that is not listed": {
      document: { ...list, ...withResponses({ "400": showing({ error_code: "B.1" }) }) },
      findings: [{ message: "The code B.1 is not in x-error-codes; list it.", path: at("400") }],
    },
    "a code of another status": {
      document: { ...list, ...withResponses({ "404": showing({ error_code: "A.1" }) }) },
      findings: [
        {
          message: "The code A.1 is listed for 400, 401, not for 404; use another.",
          path: at("404"),
        },
      ],
    },
    "two examples": {
      document: {
        ...list,
        ...withResponses({
          "400": showing({ error_code: "B.1" }),
          "404": showing({ error_code: "A.1" }),
        }),
      },
      findings: [
        { message: "The code B.1 is not in x-error-codes; list it.", path: at("400") },
        {
          message: "The code A.1 is listed for 400, 401, not for 404; use another.",
          path: at("404"),
        },
      ],
    },
    "a component that two operations refer to, once": {
      document: {
        ...list,
        paths: Object.fromEntries(
          ["/a", "/b"].map((route) => [
            route,
            { get: { responses: { "400": { $ref: "#/components/responses/Bad" } } } },
          ]),
        ),
        components: { responses: { Bad: showing({ error_code: "B.4" }) } },
      },
      findings: [
        {
          message: "The code B.4 is not in x-error-codes; list it.",
          path: "components.responses.Bad.content.application/json.examples.a.value.error_code",
        },
      ],
    },
    "a component, which many operations refer to": {
      document: { ...list, ...withSharedResponse("400", showing({ error_code: "B.2" })) },
      findings: [
        {
          message: "The code B.2 is not in x-error-codes; list it.",
          path: "components.responses.Shared.content.application/json.examples.a.value.error_code",
        },
      ],
    },
    "an example behind a reference": {
      document: {
        ...list,
        ...withResponses({
          "400": { content: { "a/b": { examples: { a: { $ref: "#/components/examples/Bad" } } } } },
        }),
        components: { examples: { Bad: { value: { error_code: "B.3" } } } },
      },
      findings: [
        {
          message: "The code B.3 is not in x-error-codes; list it.",
          path: "components.examples.Bad.value.error_code",
        },
      ],
    },
  },
});
