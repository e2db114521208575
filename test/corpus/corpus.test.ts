import spectralCore from "@stoplight/spectral-core";
import parsers from "@stoplight/spectral-parsers";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { indexDocument } from "../../openapi/rules/support/index-document.mjs";
import ruleset from "../../openapi/ruleset.mjs";
import {
  exampleDocuments,
  isInstalled,
  isRecent,
  serviceDocuments,
  type CorpusDocument,
} from "./documents.js";
import { inTheWild, type Count } from "./in-the-wild.js";
import { hasSubject, type Index } from "./subjects.js";

const { Document, Spectral } = spectralCore;

if (!isInstalled)
  console.warn("SKIPPED the corpus is not installed: npm ci --prefix test/corpus fetches it");

interface Rule {
  recommended: boolean;
  severity: "error" | "warn" | "info";
  then: { function: (document: unknown, options: undefined, context: object) => unknown[] };
}
/** What a rule needs of Spectral's inventory of a document of one file. */
const noOtherFiles = { referencedDocuments: {}, findAssociatedItemForPath: () => null };

const rules = Object.entries(ruleset.rules as unknown as Record<string, Rule>);
const recommended = rules.filter(([, rule]) => rule.recommended).map(([name]) => name);

/** A rule that reports more of the documents that it applies to is no help in choosing what to fix. */
const tooMany = 0.9;

/** Rules that report nearly all that they apply to, and are right; each applies to few documents. */
const rightAboutNearlyAll = [
  // RFC 9110, section 15.5.6: a server must send Allow with 405. Hardly anyone documents it.
  "method-not-allowed-allow",
  // Who documents 429 or 503 hardly ever says when to come back.
  "retry-after-stated",
];
const few = 0.15;

describe.skipIf(!isInstalled)("documents that others wrote", () => {
  const counts = new Map<string, Count>(
    rules.map(([name]) => [name, { applies: 0, reports: 0 }] as const),
  );
  const documents: CorpusDocument[] = [];
  const crashed: string[] = [];
  /** Documents with an error, by the rules that are on for everyone. */
  const failed = new Set<string>();

  /** Runs each rule alone, which costs a tenth of a run of Spectral. */
  function count({ file, text }: CorpusDocument): void {
    const document = (file.endsWith(".json") ? JSON.parse(text) : parse(text)) as object;
    const index = indexDocument(document) as unknown as Index;
    for (const [name, rule] of rules) {
      const found = counts.get(name)!;
      if (hasSubject[name]?.(index) ?? true) found.applies++;
      try {
        const results = rule.then.function(document, undefined, {
          document: { source: file },
          documentInventory: { ...noOtherFiles },
        });
        if (results.length > 0) found.reports++;
        if (results.length > 0 && rule.recommended && rule.severity === "error") failed.add(file);
      } catch (error) {
        crashed.push(`${name} on ${file}: ${String(error)}`);
      }
    }
  }

  beforeAll(() => {
    documents.push(...exampleDocuments(), ...serviceDocuments());
    const startedAt = performance.now();
    for (const document of documents) count(document);
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    console.log(`${documents.length} documents, ${rules.length} rules: ${seconds} s`);
  }, 120_000);

  test("there are enough of them to say something, also of OpenAPI 3.1", () => {
    expect(documents.length).toBeGreaterThan(700);
    expect(documents.filter(isRecent).length).toBeGreaterThan(50);
  });

  test("mostly pass: a first run on a document of others is not red", () => {
    expect(failed.size).toBeLessThan(documents.length / 10);
  });

  test("make no rule crash", () => {
    expect(crashed).toEqual([]);
  });

  test("make nothing crash inside Spectral", async () => {
    const spectral = new Spectral();
    spectral.setRuleset({ extends: [[ruleset, "all"]] });
    // The odd ones, and a part of the others: Spectral takes ten times as long as the rules.
    const some = documents.filter((document, at) => isRecent(document) || at % 12 === 0);
    for (const { file, text } of some) {
      // A rule that throws makes the run as a whole throw. JSON is YAML too.
      await spectral.run(new Document(text, parsers.Yaml, file));
    }
    expect(some.length).toBeGreaterThan(100);
  }, 120_000);

  test("have a known subject for each rule that is on for everyone", () => {
    expect(Object.keys(hasSubject).toSorted()).toEqual(recommended.toSorted());
  });

  test("are not nearly all reported by any rule that is on for everyone", () => {
    const often = recommended.filter((name) => {
      const { applies, reports } = counts.get(name)!;
      return reports > tooMany * applies;
    });
    expect(often.toSorted()).toEqual(rightAboutNearlyAll.toSorted());
    for (const name of often)
      expect(counts.get(name)!.reports).toBeLessThan(few * documents.length);
  });

  test("are reported by most rules: each finds what it looks for in the wild", () => {
    const silent = [...counts].filter(([, { reports }]) => reports === 0);
    expect(silent.length).toBeLessThan(rules.length / 5);
  });

  test("are counted in docs/rules-in-the-wild.md; `npx vitest run test/corpus -u` writes it", async () => {
    const pass = documents.length - failed.size;
    const figures = [...counts].filter(([name]) => recommended.includes(name));
    await expect(inTheWild(figures, { documents: documents.length, pass })).toMatchFileSnapshot(
      "../../docs/rules-in-the-wild.md",
    );
  });
});
