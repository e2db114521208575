/** Writes the pages of the lint rules, `docs/rules.md` and `docs/rules/`, from the rules themselves. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ruleset from "../openapi/ruleset.mjs";
import { runAsProgram } from "./lib/main.js";
import { root } from "./lib/paths.js";
import { listPage, rulePage, type Rule } from "./rules/pages.js";

/** The text of each page, by its path below `docs/`. */
export async function rulePages(): Promise<Map<string, string>> {
  const all = Object.entries(ruleset.rules as Record<string, Rule>);
  const pages = await Promise.all(
    all.map(async ([name, rule]) => [`rules/${name}.md`, await rulePage(name, rule)] as const),
  );
  return new Map([["rules.md", listPage(all)], ...pages]);
}

/** Writes the pages, and removes those of rules that are gone. */
export async function rules(docs = join(root, "docs")): Promise<void> {
  const pages = await rulePages();
  rmSync(join(docs, "rules"), { recursive: true, force: true });
  mkdirSync(join(docs, "rules"), { recursive: true });
  for (const [path, text] of pages) writeFileSync(join(docs, path), text);
}

await runAsProgram(
  import.meta.url,
  () => rules(),
  "Usage: npm run rules\n\nWrites docs/rules.md and docs/rules/ from openapi/rules/.",
);
