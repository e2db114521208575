import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Metafile } from "esbuild";
import { root } from "../lib/paths.js";

const declaration = `/**
 * Rules to be extended by another Spectral ruleset.
 *
 * @see https://github.com/verifycodes/verifycodes/blob/main/docs/rules.md
 */
declare const ruleset: { rules: Record<string, object> };
export default ruleset;
`;

/** What `verifycodes lint` hands to Spectral. */
const lintRuleset = (which: "recommended" | "all") => `extends:
  - ../ruleset-oas.js
  - [../ruleset.js, ${which}]
`;

/**
 * Writes our rules as one file that needs no package, Spectral's own as one that takes them from the
 * Spectral that runs it, and the rulesets of `verifycodes lint`.
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
  mkdirSync(join(out, "lint"), { recursive: true });
  for (const which of ["recommended", "all"] as const)
    writeFileSync(join(out, "lint", `${which}.yaml`), lintRuleset(which));
  return metafile;
}
