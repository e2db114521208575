import { defineRule } from "./support/define-rule.mjs";
import { isSecured } from "./support/security.mjs";

export default defineRule("unauthorized-documented", {
  question: "Has every operation with a security scheme a 401, and every 401 a security scheme?",
  why: "A 401 is how a caller learns that its token has expired; `4XX` or `default` can document it too. One where nothing is said about security tells that something is checked which the contract hides.",
  fix: "Add the response 401, or the security that leads to it. For a log-in, which answers 401 to a wrong password, write `security: []`.",
  unless:
    "Where a wrong or missing credential is answered by another status on purpose, such as 404 to hide that the resource exists.",
  severity: "warn",
  bad: `
security:
  - AuthToken: []
paths:
  /send:
    post:
      responses:
        '200': { description: Sent. }
`,
  good: `
security:
  - AuthToken: []
paths:
  /send:
    post:
      responses:
        '200': { description: Sent. }
        '401': { description: Unauthorized. }
`,
  check({ document, operations }, report) {
    for (const { operation, path, isCall } of operations) {
      if (!isCall) continue;
      const documented = ["401", "4XX", "default"].some(
        (status) => operation.responses?.[status] !== undefined,
      );
      if (isSecured(document, operation) && !documented)
        report([...path, "responses"], "The operation needs credentials; document its 401.");
      if (operation.responses?.["401"] !== undefined && saysNothing(document, operation))
        report(
          [...path, "responses", "401"],
          "The operation has a 401 and names no credentials; say which it checks (security), or that it checks none (security: []).",
        );
    }
  },
});

/** True when nothing is said about credentials: `security: []` says that there are none, for a log-in. */
const saysNothing = (document, operation) =>
  operation.security === undefined && document.security === undefined;
