import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import rule from "../../../openapi/rules/sample-every-language.mjs";
import { withOperation } from "./support/documents.js";
import { testRule } from "./support/test-rule.js";

const samples = (...languages: string[]) => ({
  "x-codeSamples": languages.map((lang) => ({ lang, source: "…" })),
});
const path = "paths./send.post";

testRule(rule, {
  passes: {
    "a sample for each": withOperation(samples("TypeScript", "curl")),
    "one language more": withOperation(samples("TypeScript", "curl", "COBOL")),
    "no operation": { paths: {} },
    "a webhook": { webhooks: { sent: { post: {} } } },
  },
  fails: {
    "no samples": {
      document: withOperation({}),
      findings: [{ message: "The operation has no sample for TypeScript, curl; add it.", path }],
    },
    "one language too few": {
      document: withOperation(samples("TypeScript")),
      findings: [{ message: "The operation has no sample for curl; add it.", path }],
    },
    "samples that are no list of samples": {
      document: withOperation({ "x-codeSamples": [null, "curl"] }),
      findings: [{ message: "The operation has no sample for TypeScript, curl; add it.", path }],
    },
  },
});

test("the languages are those that each operation of the contract is published with", () => {
  const bundle = JSON.parse(readFileSync("generated/openapi.json", "utf8")) as {
    paths: Record<string, { post: { "x-codeSamples": { lang: string }[] } }>;
  };
  for (const { post } of Object.values(bundle.paths)) {
    const published = post["x-codeSamples"].map(({ lang }) => lang);
    expect(rule.extensions.options).toEqual({ languages: published });
  }
});
