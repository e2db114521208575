import { defineRule } from "./support/define-rule.mjs";
import { isSecured } from "./support/security.mjs";

export default defineRule("unauthorized-documented", {
  question: "Has every operation with a security scheme a 401, and none without one?",
  why: "A 401 is how a caller learns that its token has expired. One on an operation without security says that something is checked which the contract hides.",
  fix: "Add the response 401, or the security that leads to it.",
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
      const has401 = ["401", "4XX"].some((status) => operation.responses?.[status] !== undefined);
      const secured = isSecured(document, operation);
      if (secured && !has401)
        report([...path, "responses"], "The operation needs credentials; document its 401.");
      if (!secured && operation.responses?.["401"] !== undefined && isOpen(document, operation))
        report(
          [...path, "responses", "401"],
          "The operation needs no credentials; say which it checks (security), or drop the 401.",
        );
    }
  },
});

/** True when no alternative asks for anything: with optional credentials, a 401 is possible. */
const isOpen = (document, operation) =>
  [operation.security ?? document.security ?? []]
    .flat()
    .every((needed) => Object.keys(needed ?? {}).length === 0);
