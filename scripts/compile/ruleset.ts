import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Metafile } from "esbuild";
import { root } from "../lib/paths.js";

const declaration = `/**
 * The rules, to be extended by another Spectral ruleset.
 *
 * @see https://github.com/verifycodes/verifycodes/blob/main/docs/rules.md
 */
declare const ruleset: { rules: Record<string, object> };
export default ruleset;
`;

/** What `verifycodes lint` hands to Spectral. */
const lintRuleset = (which: "recommended" | "all") => `extends:
  - spectral:oas
  - [../ruleset.js, ${which}]
`;

/**
 * Writes the ruleset as one file that needs no package, and the rulesets of `verifycodes lint`.
 *
 * @param out the folder that becomes `dist/`
 * @returns what is in the file, for the notices
 */
export async function buildRuleset(out: string): Promise<Metafile> {
  const { metafile } = await build({
    absWorkingDir: root,
    bundle: true,
    entryPoints: { ruleset: "openapi/ruleset.mjs" },
    format: "esm",
    // The form for browsers, which is an ES module: Spectral bundles rulesets and finds no require.
    platform: "neutral",
    mainFields: ["module", "main"],
    external: ["node:*"],
    target: "es2022",
    outdir: out,
    legalComments: "none",
    metafile: true,
    logLevel: "silent",
  });
  writeFileSync(join(out, "ruleset.d.ts"), declaration);
  mkdirSync(join(out, "lint"), { recursive: true });
  for (const which of ["recommended", "all"] as const)
    writeFileSync(join(out, "lint", `${which}.yaml`), lintRuleset(which));
  return metafile;
}
