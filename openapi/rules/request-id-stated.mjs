import { defineRule } from "./support/define-rule.mjs";
import { askForHeader } from "./support/header-of.mjs";

export default defineRule("request-id-stated", {
  question: "Does every reply carry the identifier of its request?",
  why: "The identifier is what a caller quotes when something went wrong, and it is needed most where the body is lost: it has to be a header, on every reply.",
  fix: "Add the response header, as a reference to one component.",
  unless:
    "For a reply that comes from a machine that does not know the identifier, such as a cache.",
  severity: "info",
  recommended: false,
  options: { header: "X-Request-Id" },
  bad: `
paths:
  /send:
    post:
      responses:
        '200': { description: Sent. }
`,
  good: `
paths:
  /send:
    post:
      responses:
        '200':
          description: Sent.
          headers:
            X-Request-Id:
              schema: { type: string }
`,
  check({ statuses }, report, { options: { header } }) {
    askForHeader(
      statuses,
      () => true,
      header,
      (status) => `The response ${status} has no header ${header}; add it.`,
      report,
    );
  },
});
