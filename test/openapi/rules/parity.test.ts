import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import ruleset from "../../../openapi/ruleset.mjs";
import { findingsOf } from "../../../scripts/rules/findings.js";
import { version, type Rule } from "../../../scripts/rules/pages.js";
import { rulePages } from "../../../scripts/steps/rules.js";

const rules = Object.entries(ruleset.rules as Record<string, Rule>);
const names = rules.map(([name]) => name);

/** The names of the files of a folder that end so, without the ending. */
const filesIn = (folder: string, ending: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .toSorted();

test("there are more than twenty rules, listed in order", () => {
  expect(names.length).toBeGreaterThan(20);
  expect(names).toEqual(names.toSorted());
});

test("rules, the ruleset's list, tests and pages are the same, both ways", () => {
  expect(filesIn("openapi/rules", ".mjs")).toEqual(names);
  const tests = filesIn("test/openapi/rules", ".test.ts").filter((name) => name !== "parity");
  expect(tests).toEqual(names);
  expect(filesIn("docs/rules", ".md")).toEqual(names);
});

test.each(names)("%s is tested by documents that pass and documents that fail", (name) => {
  // That there are three of each, and what each finds, is asked by testRule itself.
  const text = readFileSync(`test/openapi/rules/${name}.test.ts`, "utf8");
  expect(text).toContain(`import rule from "../../../openapi/rules/${name}.mjs";`);
  expect(text).toMatch(/^testRule\(rule, \{$/m);
});

test("the pages say what the rules say; `npm run build -- rules` writes them", async () => {
  const pages = await rulePages();
  const read = [...pages.keys()].map(
    (path) => [path, readFileSync(`docs/${path}`, "utf8")] as const,
  );
  expect(new Map(read)).toEqual(pages);
});

test.each(rules)("%s asks a question, says why and how, and links to its page", (name, rule) => {
  expect(rule.description).toMatch(/^[A-Z].*\?$/);
  expect(rule.extensions.why).toMatch(/[.]$/);
  expect(rule.extensions.fix).toMatch(/[.)]$/);
  expect(rule.extensions.unless).toMatch(/[.]$/);
  expect(["error", "warn", "info"]).toContain(rule.severity);
  expect(rule).toHaveProperty(
    "documentationUrl",
    expect.stringMatching(new RegExp(`/docs/rules/${name}\\.md$`)),
  );
});

test.each(rules)(
  "%s: the bad example of its page fails, the good one passes",
  async (_name, rule) => {
    expect(await findingsOf(rule, version + rule.extensions.bad)).not.toEqual([]);
    expect(await findingsOf(rule, version + rule.extensions.good)).toEqual([]);
  },
);
