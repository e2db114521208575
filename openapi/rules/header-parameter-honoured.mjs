import { defineRule } from "./support/define-rule.mjs";

/** The names that OpenAPI 3 ignores as header parameters, and what stands in their place. */
const ignored = new Map([
  ["accept", "the media types of the responses"],
  ["content-type", "the media types of the request body"],
  ["authorization", "a security scheme"],
]);

export default defineRule("header-parameter-honoured", {
  question: "Does OpenAPI honour every header parameter?",
  why: "OpenAPI ignores header parameters named `Accept`, `Content-Type` and `Authorization`: generators leave them out, validators do not check them, and the author does not notice.",
  fix: "Describe the header where OpenAPI wants it: the media types of the content, or a security scheme.",
  unless:
    "Where a tool that you use reads the parameter nevertheless, for instance to list several values of `Accept`.",
  severity: "warn",
  bad: `
components:
  parameters:
    Token:
      name: Authorization
      in: header
      required: true
`,
  good: `
components:
  securitySchemes:
    Token:
      type: http
      scheme: bearer
`,
  check({ parameters }, report) {
    for (const { parameter, path } of parameters) {
      if (parameter.in !== "header") continue;
      const instead = ignored.get(String(parameter.name).toLowerCase());
      if (instead !== undefined)
        report(
          [...path, "name"],
          `OpenAPI ignores a header parameter named ${parameter.name}; use ${instead}.`,
        );
    }
  },
});
