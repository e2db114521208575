/** Writes the pages of the lint rules, `docs/rules.md` and `docs/rules/`, from the rules themselves. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../lib/paths.js";
import type { Step } from "../lib/steps.js";
import type { Rule } from "../rules/pages.js";

/** The text of each page, by its path below `docs/`. */
export async function rulePages(): Promise<Map<string, string>> {
  const { default: ruleset } = await import("../../openapi/ruleset.mjs");
  const { listPage, rulePage } = await import("../rules/pages.js");
  const all = Object.entries(ruleset.rules as Record<string, Rule>);
  const pages = await Promise.all(
    all.map(async ([name, rule]) => [`rules/${name}.md`, await rulePage(name, rule)] as const),
  );
  return new Map([["rules.md", listPage(all)], ...pages]);
}

/** Writes the pages, and removes those of rules that are gone. */
async function writeRules(docs = join(root, "docs")): Promise<void> {
  const pages = await rulePages();
  rmSync(join(docs, "rules"), { recursive: true, force: true });
  mkdirSync(join(docs, "rules"), { recursive: true });
  for (const [path, text] of pages) writeFileSync(join(docs, path), text);
}

/** Writes the pages of the rules. */
export const rules: Step = {
  name: "rules",
  module: import.meta.url,
  inputs: [],
  outputs: ["docs/rules.md", "docs/rules"],
  run: () => writeRules(),
};
