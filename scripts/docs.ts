/**
 * Builds the site to `docs/site/`: pages of our own, which run under `script-src 'self'` and
 * `style-src 'self'`, and Redoc's reference, which needs inline styles. No page asks another host.
 */
import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { readContract } from "./lib/contract.js";
import { runAsProgram } from "./lib/main.js";
import { generatedDir, root } from "./lib/paths.js";
import { buildPages } from "./docs/pages/pages.js";
import { buildReference } from "./docs/reference/reference.js";

/** Builds the site below `out`, emptied first. */
export async function docs(out = `${root}/docs/site`): Promise<void> {
  const source = `${generatedDir}/openapi.json`;
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  await Promise.all([
    buildReference(source, `${out}/reference`, "en"),
    buildPages(out, { en: readContract(source) }),
  ]);
  copyFileSync(source, `${out}/openapi.json`);
  copyFileSync(`${root}/openapi/verifycodes.yaml`, `${out}/openapi.yaml`);
}

await runAsProgram(
  import.meta.url,
  () => docs(),
  "Usage: npm run docs\n\nBuilds the site to docs/site/.",
);
