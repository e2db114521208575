import rule from "../../../openapi/rules/description-not-name.mjs";
import { withParameter, withSchema } from "./support/documents.js";
import { testRule } from "./support/test-rule.js";

testRule(rule, {
  passes: {
    "a description that says more": withSchema(
      { description: "The contact way, 0 or 1." },
      "ContactWay",
    ),
    "an operation with a description": {
      paths: { "/a": { post: { operationId: "sendCode", description: "Sends the code." } } },
    },
    "a description of something without a name": {
      servers: [{ url: "https://example.com", description: "Production." }],
    },
    "the letters of the name in other words": withSchema({ description: "On line." }, "Online"),
    "an article alone, and a name that is one": withSchema({ description: "A. the" }, "A"),
    "no description": withSchema({ type: "string" }, "ContactWay"),
  },
  fails: {
    "the name of a schema in words": {
      document: withSchema({ description: "The contact way." }, "ContactWay"),
      findings: [
        {
          message: "The description only repeats the name ContactWay; say what the name does not.",
          path: "components.schemas.ContactWay.description",
        },
      ],
    },
    "the name of a property": {
      document: withSchema({ properties: { area_code: { description: "An area code" } } }),
      findings: [
        {
          message: "The description only repeats the name area_code; say what the name does not.",
          path: "components.schemas.Name.properties.area_code.description",
        },
      ],
    },
    "the name of a header": {
      document: withParameter({ name: "X-Time-Zone", description: "X time zone." }),
      findings: [
        {
          message: "The description only repeats the name X-Time-Zone; say what the name does not.",
          path: "components.parameters.Given.description",
        },
      ],
    },
    "the title of the document": {
      document: { info: { title: "Codes API 2", description: "A codes API 2." } },
      findings: [
        {
          message: "The description only repeats the name Codes API 2; say what the name does not.",
          path: "info.description",
        },
      ],
    },
    "the name of a tag, a response and an operation": {
      document: {
        tags: [{ name: "Codes", description: "Codes." }],
        paths: { "/a": { post: { operationId: "sendCode", description: "Send code." } } },
        components: { responses: { NotFound: { description: "Not found." } } },
      },
      findings: [
        ["Codes", "tags.0.description"],
        ["sendCode", "paths./a.post.description"],
        ["NotFound", "components.responses.NotFound.description"],
      ].map(([name, path]) => ({
        message: `The description only repeats the name ${name}; say what the name does not.`,
        path: path!,
      })),
    },
  },
});
