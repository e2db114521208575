import { defineRule } from "./support/define-rule.mjs";
import { walkTexts } from "./support/walk-texts.mjs";

/** Forms that only real secrets have; anything vaguer would cry wolf. */
const forms = [
  ["a JSON Web Token", /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/],
  ["an IAM token", /\bMII[A-Za-z0-9+/-]{120,}/],
  ["a private key", /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/],
  ["an access key of AWS", /\b(?:AKIA|ASIA)(?!IOSFODNN7EXAMPLE)[A-Z0-9]{16}\b/],
  ["a token of GitHub", /\bgh[pousr]_[A-Za-z0-9]{36}/],
  ["a token of Slack", /\bxox[abpr]-[A-Za-z0-9-]{20,}/],
  ["a key of Stripe", /\b[sr]k_live_[A-Za-z0-9]{16,}/],
  ["a key of Google", /\bAIza[\w-]{35}\b/],
];

export default defineRule("example-no-secret", {
  question: "Are the examples free of secrets?",
  why: "An example is often a real reply that someone pasted. Its token is then in the repository, in the published docs and in every copy, and stays valid until someone notices.",
  fix: "Revoke the secret, then write a text that shows the form without being one: `MIIEXAMPLE-TOKEN`.",
  unless:
    "Where the text only looks like a secret, and the standard that defines it publishes it as an example.",
  severity: "error",
  bad: `
components:
  parameters:
    AuthToken:
      name: X-Auth-Token
      in: header
      example: ghp_0123456789abcdefghijABCDEFGHIJ012345
`,
  good: `
components:
  parameters:
    AuthToken:
      name: X-Auth-Token
      in: header
      example: MIIEXAMPLE-TOKEN
`,
  check({ values }, report) {
    for (const { value, path } of values) {
      walkTexts(value, path, undefined, (text, at) => {
        // The message must not repeat what may be secret: logs keep it.
        const form = forms.find(([, pattern]) => pattern.test(text))?.[0];
        if (form !== undefined)
          report(at, `The example looks like ${form}; revoke it, and write a made-up one.`);
      });
    }
  },
});
