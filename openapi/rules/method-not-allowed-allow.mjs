import { defineRule } from "./support/define-rule.mjs";
import { askForHeader } from "./support/header-of.mjs";

export default defineRule("method-not-allowed-allow", {
  question: "Does every 405 tell which methods are allowed?",
  why: "RFC 9110, section 15.5.6: a server must send `Allow` with 405. Without it in the contract, no client reads it and no sandbox sends it.",
  fix: "Add the response header `Allow`.",
  unless:
    "Where a gateway in front of the API answers with 405 and leaves the header out. Then the contract is right and the gateway is not.",
  severity: "warn",
  bad: `
components:
  responses:
    MethodNotAllowed:
      description: Only POST.
paths:
  /send:
    post:
      responses:
        '405':
          $ref: '#/components/responses/MethodNotAllowed'
`,
  good: `
components:
  responses:
    MethodNotAllowed:
      description: Only POST.
      headers:
        Allow:
          schema: { type: string }
paths:
  /send:
    post:
      responses:
        '405':
          $ref: '#/components/responses/MethodNotAllowed'
`,
  check({ statuses }, report) {
    askForHeader(
      statuses,
      (status) => status === "405",
      "Allow",
      () => "The response 405 has no header Allow; add it.",
      report,
    );
  },
});
