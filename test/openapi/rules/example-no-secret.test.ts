import rule from "../../../openapi/rules/example-no-secret.mjs";
import { withExample, withParameter } from "./support/documents.js";
import { testRule } from "./support/test-rule.js";

const path = "components.examples.contact.value";
const looksLike = (form: string) =>
  `The example looks like ${form}; revoke it, and write a made-up one.`;
const failing = (secret: string, form: string) => ({
  document: withExample(secret),
  findings: [{ message: looksLike(form), path }],
});

// Put together here, so that no scanner of secrets takes the test for one.
const key = (prefix: string, length: number) => prefix + "Ab1".repeat(length).slice(0, length);
const upperKey = (prefix: string) => `${prefix}${"AB12".repeat(4)}`;

testRule(rule, {
  passes: {
    "a text that shows the form": withExample("MIIEXAMPLE-TOKEN"),
    "the key that AWS itself shows": withExample("AKIAIOSFODNN7EXAMPLE"),
    "texts that are too short for the secrets that they begin like": withExample([
      `${key("eyJ", 20)}.${key("eyJ", 20)}.${key("", 9)}`,
      `${key("eyJ", 20)}.${key("eyJ", 9)}.${key("", 20)}`,
      key("MII", 119),
      key("ghp_", 35),
      key("xoxb-", 19),
      key("sk_live_", 15),
    ]),
    "a digest": withExample("0d7ff2a3c1b94b6f8a5e1c2d3e4f5a6b"),
    "a public key": withExample("-----BEGIN PUBLIC KEY-----"),
    "a number": withExample(5),
  },
  fails: {
    "a JSON Web Token in a parameter": {
      document: withParameter({
        example: `Bearer ${key("eyJ", 20)}.${key("eyJ", 20)}.${key("", 20)}`,
      }),
      findings: [
        { message: looksLike("a JSON Web Token"), path: "components.parameters.Given.example" },
      ],
    },
    "a secret deep inside": {
      document: withExample({ auth: [{ token: key("ghp_", 36) }] }),
      findings: [{ message: looksLike("a token of GitHub"), path: `${path}.auth.0.token` }],
    },
    "an IAM token": failing(key("MII", 120), "an IAM token"),
    "a private key": failing("-----BEGIN RSA PRIVATE KEY-----", "a private key"),
    "a private key without an algorithm": failing("-----BEGIN PRIVATE KEY-----", "a private key"),
    "a key of AWS": failing(upperKey("AKIA"), "an access key of AWS"),
    "a passing key of AWS": failing(upperKey("ASIA"), "an access key of AWS"),
    "a token of GitHub's server": failing(key("ghs_", 36), "a token of GitHub"),
    "a token of Slack": failing(key("xoxb-", 20), "a token of Slack"),
    "a key of Stripe": failing(key("sk_live_", 16), "a key of Stripe"),
    "a restricted key of Stripe": failing(key("rk_live_", 16), "a key of Stripe"),
    "a key of Google": failing(key("AIza", 35), "a key of Google"),
  },
});
