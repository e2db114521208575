/**
 * Builds the site to `docs/site/`: our own pages, which run under `script-src 'self'` and
 * `style-src 'self'`, and Redoc's reference, which needs inline styles. No page asks another host.
 */
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { readContract } from "./lib/contract.js";
import { runAsProgram } from "./lib/main.js";
import { generatedDir, root } from "./lib/paths.js";
import { buildPages } from "./docs/pages/pages.js";
import { writeDownloads } from "./docs/downloads.js";
import { readSiteOptions, type SiteOptions } from "./docs/site-options.js";
import { translate } from "./docs/translate.js";
import { buildReference } from "./docs/reference/reference.js";

async function buildSite(out: string, options: SiteOptions): Promise<void> {
  const source = `${generatedDir}/openapi.json`;
  const translation = `${out}/zh-cn/openapi.json`;
  mkdirSync(`${out}/zh-cn`);
  const english = buildReference(source, out, "en", options);
  await translate(source, "zh-cn", translation);
  await Promise.all([
    english,
    buildReference(translation, out, "zh-cn", options),
    buildPages(out, { en: readContract(source), "zh-cn": readContract(translation) }, options),
  ]);
  writeDownloads(out);
}

/** Builds the site and puts it in the place of the last one, which a failure leaves as it was. */
export async function docs(options: SiteOptions = {}, out = `${root}/docs/site`): Promise<void> {
  const scratch = `${out}-${process.pid}`;
  const last = `${scratch}-last`;
  mkdirSync(scratch, { recursive: true });
  try {
    await buildSite(scratch, options);
    // To remove a folder takes a while, in which whoever reads the site would find half of it.
    if (existsSync(out)) renameSync(out, last);
    renameSync(scratch, out);
  } finally {
    for (const folder of [scratch, last]) rmSync(folder, { recursive: true, force: true });
  }
}

const usage = `Usage: npm run docs [-- OPTION ...]

Builds the site to docs/site/.

  --site-url URL     where it will be published: writes canonical addresses, sitemap.xml, robots.txt,
                     Open Graph and JSON-LD, which are left out without it
  --repository URL   the page of the repository: adds "Edit this page" and "Report a problem"`;

await runAsProgram(import.meta.url, async () => {
  const args = process.argv.slice(2);
  if (args.includes("--help")) process.stdout.write(`${usage}\n`);
  else await docs(readSiteOptions(args));
});
