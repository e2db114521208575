/**
 * Builds the site to `docs/site/`: pages of our own, which run under `script-src 'self'` and
 * `style-src 'self'`, and Redoc's reference, which needs inline styles. No page asks another host.
 */
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { readContract } from "./lib/contract.js";
import { runAsProgram } from "./lib/main.js";
import { generatedDir, root } from "./lib/paths.js";
import { buildPages } from "./docs/pages/pages.js";
import { translate } from "./docs/translate.js";
import { buildReference } from "./docs/reference/reference.js";

async function buildSite(out: string): Promise<void> {
  const source = `${generatedDir}/openapi.json`;
  const translation = `${out}/zh-cn/openapi.json`;
  mkdirSync(`${out}/zh-cn`);
  const english = buildReference(source, `${out}/reference`, "en");
  await translate(source, "zh-cn", translation);
  await Promise.all([
    english,
    buildReference(translation, `${out}/zh-cn/reference`, "zh-cn", "../../reference/redoc.js"),
    buildPages(out, { en: readContract(source), "zh-cn": readContract(translation) }),
  ]);
  copyFileSync(source, `${out}/openapi.json`);
  copyFileSync(`${root}/openapi/verifycodes.yaml`, `${out}/openapi.yaml`);
}

/** Builds the site and puts it in the place of the last one, which a failure leaves as it was. */
export async function docs(out = `${root}/docs/site`): Promise<void> {
  const scratch = `${out}-${process.pid}`;
  const last = `${scratch}-last`;
  mkdirSync(scratch, { recursive: true });
  try {
    await buildSite(scratch);
    // To remove a folder takes a while, in which whoever reads the site would find half of it.
    if (existsSync(out)) renameSync(out, last);
    renameSync(scratch, out);
  } finally {
    for (const folder of [scratch, last]) rmSync(folder, { recursive: true, force: true });
  }
}

await runAsProgram(
  import.meta.url,
  () => docs(),
  "Usage: npm run docs\n\nBuilds the site to docs/site/.",
);
