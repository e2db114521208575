import { defineRule } from "./support/define-rule.mjs";

export default defineRule("response-example-named", {
  question: "Does every response show at least one named example?",
  why: "Examples are what readers copy and what mocks and tests replay; a name lets them say which one. The member `example` has no name and allows only one.",
  fix: "Add one under `examples`.",
  unless: "For a body that has no form worth showing, such as a file.",
  severity: "info",
  recommended: false,
  bad: `
components:
  responses:
    Sent:
      description: Sent.
      content:
        application/json:
          example: {}
`,
  good: `
components:
  responses:
    Sent:
      description: Sent.
      content:
        application/json:
          examples:
            sent:
              value: {}
`,
  check({ mediaTypes }, report) {
    for (const { mediaType, isReply, path } of mediaTypes) {
      if (isReply && Object.keys(mediaType.examples ?? {}).length === 0)
        report(path, 'The response body has no named example; add one under "examples".');
    }
  },
});
