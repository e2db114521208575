import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Metafile } from "esbuild";
import ruleset from "../../openapi/ruleset.mjs";
import { root } from "../lib/paths.js";
import type { Rule } from "../rules/pages.js";

const declaration = `/**
 * Rules to be extended by another Spectral ruleset.
 *
 * @see https://github.com/verifycodes/verifycodes/blob/main/docs/rules.md
 */
declare const ruleset: { rules: Record<string, object> };
export default ruleset;
`;

/** What `verifycodes lint` hands to Spectral. */
const lintRuleset = (which: "recommended" | "all") => `import oas from "../ruleset-oas.js";
import own from "../ruleset.js";

export default {
  extends: [oas, [own, "${which}"]],
  // A status without quotes (200:) is read by every tool, though OpenAPI asks for quotes.
  parserOptions: { duplicateKeys: "error", incompatibleValues: "info" },
  // component-reachable also sees components that only each other refer to, and security schemes.
  rules: { "oas3-unused-component": "off" },
};
`;

/** The function of one rule, for a ruleset in YAML, which takes options with the function's file. */
const functionOf = (name: string) => `import ruleset from "../ruleset.js";

export default ruleset.rules["${name}"].then.function;
`;

/**
 * Writes our rules as one file that needs no package, Spectral's own as one that takes them from the
 * Spectral that runs it, the rulesets of `verifycodes lint`, and the functions of rules with options.
 *
 * @param out the folder that becomes `dist/`
 * @returns what is in the file, for the notices
 */
export async function buildRuleset(out: string): Promise<Metafile> {
  const { metafile } = await build({
    absWorkingDir: root,
    bundle: true,
    entryPoints: { ruleset: "openapi/ruleset.mjs", "ruleset-oas": "openapi/ruleset-oas.mjs" },
    format: "esm",
    // The form for browsers, which is an ES module: Spectral bundles rulesets and finds no require.
    platform: "neutral",
    mainFields: ["module", "main"],
    external: ["node:*", "@stoplight/*"],
    target: "es2022",
    outdir: out,
    legalComments: "none",
    metafile: true,
    logLevel: "silent",
  });
  for (const name of ["ruleset", "ruleset-oas"])
    writeFileSync(join(out, `${name}.d.ts`), declaration);
  for (const folder of ["lint", "functions"]) mkdirSync(join(out, folder), { recursive: true });
  for (const which of ["recommended", "all"] as const)
    writeFileSync(join(out, "lint", `${which}.js`), lintRuleset(which));
  for (const [name, { extensions }] of Object.entries(ruleset.rules as Record<string, Rule>))
    if (extensions.options !== undefined)
      writeFileSync(join(out, "functions", `${name}.js`), functionOf(name));
  return metafile;
}
