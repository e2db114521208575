import { defineRule } from "./support/define-rule.mjs";

export default defineRule("sample-every-language", {
  question: "Is there a sample of every operation in every published language?",
  why: "A reader whose language has no sample translates one from another, and gets the details wrong that the sample was written for.",
  fix: "Add the sample under `x-codeSamples`.",
  unless:
    "For an operation that people never call by hand, and where a build adds the samples later.",
  severity: "info",
  recommended: false,
  options: { languages: ["TypeScript", "curl"] },
  bad: `
paths:
  /send:
    post:
      x-codeSamples:
        - lang: TypeScript
          source: await client.sendVerifyCodes(email("user@example.com"));
`,
  good: `
paths:
  /send:
    post:
      x-codeSamples:
        - lang: TypeScript
          source: await client.sendVerifyCodes(email("user@example.com"));
        - lang: curl
          source: curl --json @body.json https://api.example.com/send
`,
  check({ operations }, report, { options: { languages } }) {
    for (const { operation, path, isCall } of operations) {
      if (!isCall) continue;
      const inside = new Set([operation["x-codeSamples"]].flat().map((sample) => sample?.lang));
      const missing = languages.filter((language) => !inside.has(language));
      if (missing.length > 0)
        report(path, `The operation has no sample for ${missing.join(", ")}; add it.`);
    }
  },
});
