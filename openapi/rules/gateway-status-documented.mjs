import { defineRule } from "./support/define-rule.mjs";
import { isSecured } from "./support/security.mjs";

export default defineRule("gateway-status-documented", {
  question: "Is every status documented that the gateway can give?",
  why: "The gateway answers before the service is reached. Clients that were generated without its statuses take its replies for a broken connection.",
  fix: "Add the missing responses. 413 and 415 are asked only of operations with a body, and nothing of those that need no token: they are not behind the gateway.",
  unless: "For an operation that is not behind the gateway although it needs credentials.",
  severity: "warn",
  recommended: false,
  options: {
    statuses: ["400", "401", "403", "404", "405", "406", "429", "500", "502", "503", "504"],
    withBody: ["413", "415"],
  },
  bad: `
paths:
  /send:
    get:
      security:
        - AuthToken: []
      responses:
        '200': { description: Sent. }
        default: { description: Anything else. }
`,
  good: `
paths:
  /send:
    get:
      security:
        - AuthToken: []
      responses:
        '200': { description: Sent. }
        '400': { description: Bad request. }
        '401': { description: Unauthorized. }
        '403': { description: Forbidden. }
        '404': { description: Not found. }
        '405': { description: Method not allowed. }
        '406': { description: Not acceptable. }
        '429': { description: Too many requests. }
        '500': { description: Internal server error. }
        '502': { description: Bad gateway. }
        '503': { description: Service unavailable. }
        '504': { description: Gateway timeout. }
`,
  check({ document, operations }, report, { options: { statuses, withBody } }) {
    for (const { operation, path, isCall } of operations) {
      if (!isCall || !isSecured(document, operation)) continue;
      const asked = operation.requestBody === undefined ? statuses : [...statuses, ...withBody];
      const missing = asked.filter((status) => operation.responses?.[status] === undefined);
      if (missing.length > 0)
        report(
          [...path, "responses"],
          `The gateway also answers with ${missing.join(", ")}; document it.`,
        );
    }
  },
});
