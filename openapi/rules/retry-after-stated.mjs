import { defineRule } from "./support/define-rule.mjs";
import { askForHeader } from "./support/header-of.mjs";

const temporary = new Set(["429", "503"]);

export default defineRule("retry-after-stated", {
  question: "Does every 429 and 503 tell when to come back?",
  why: "A client that is not told when to try again tries at once, and makes the overload worse.",
  fix: "Add the response header `Retry-After` (RFC 9110, section 10.2.3).",
  unless:
    "Where the time is unknown and the body says so, or where it comes in another header that the reply documents.",
  severity: "warn",
  bad: `
paths:
  /send:
    post:
      responses:
        '503': { description: Down for maintenance. }
`,
  good: `
paths:
  /send:
    post:
      responses:
        '503':
          description: Down for maintenance.
          headers:
            Retry-After:
              schema: { type: integer }
`,
  check({ statuses }, report) {
    askForHeader(
      statuses,
      (status) => temporary.has(status),
      "Retry-After",
      (status) => `The response ${status} has no header Retry-After; add it.`,
      report,
    );
  },
});
