import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { defineRule } from "./support/define-rule.mjs";

/** The endings of the samples that lie beside a document and are inserted when it is published. */
function samplesBeside(source) {
  const folder = join(dirname(source), "samples");
  // Stryker disable next-line ArrayDeclaration: no text that it puts there is an ending
  return existsSync(folder) ? readdirSync(folder).map((name) => name.split(".").at(-1)) : [];
}

export default defineRule("sample-every-language", {
  question: "Is there a sample of every operation in every published language?",
  why: "A reader whose language has no sample translates one from another, and gets the details wrong that the sample was written for.",
  fix: "Add the sample under `x-codeSamples`, or as a file of the folder `samples/` beside the document.",
  unless: "For an operation that people never call by hand.",
  severity: "info",
  recommended: false,
  options: { languages: { ts: "TypeScript", sh: "curl" } },
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
  check({ operations }, report, { options: { languages }, source }) {
    const beside = new Set(samplesBeside(source));
    for (const { operation, path, isCall } of operations) {
      if (!isCall) continue;
      const inside = new Set([operation["x-codeSamples"]].flat().map((sample) => sample?.lang));
      const missing = Object.entries(languages)
        .filter(([ending, lang]) => !inside.has(lang) && !beside.has(ending))
        .map(([, lang]) => lang);
      if (missing.length > 0)
        report(path, `The operation has no sample for ${missing.join(", ")}; add it.`);
    }
  },
});
