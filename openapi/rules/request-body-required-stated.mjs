import { defineRule } from "./support/define-rule.mjs";

export default defineRule("request-body-required-stated", {
  question: "Does every request body say whether it is required?",
  why: "OpenAPI takes a body for optional unless told otherwise, so a forgotten `required` lets every client send nothing.",
  fix: "Write `required: true`, or `required: false` where the body may be left out.",
  unless:
    "Where a style guide forbids to state a default. Then the body is optional, and its description has to say what a call without one does.",
  severity: "warn",
  bad: `
paths:
  /send:
    post:
      requestBody:
        content:
          application/json: {}
`,
  good: `
paths:
  /send:
    post:
      requestBody:
        required: true
        content:
          application/json: {}
`,
  repair: (_document, { path }) => [{ do: "add", at: path, key: "required", value: true }],
  check({ requestBodies }, report) {
    for (const { requestBody, path } of requestBodies)
      if (typeof requestBody.required !== "boolean")
        report(
          path,
          "The body does not say whether it is required; write required: true or false.",
        );
  },
});
