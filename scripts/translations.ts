/** Says which translated pages are stale, or notes that those named on the command line are not. */
import { Failure, runAsProgram } from "./lib/main.js";
import { adviceFor, findings, markAsCurrent, pairs } from "./docs/translations.js";

const usage = `Usage: npm run translations [-- FILE ...]

Says which pages have no translation, or one of an older English text. With the names of translations,
such as docs/zh-cn/guide.md, notes that these say what the English pages say now.`;

/**
 * @throws {Failure} when a translation is missing or stale, or a name is not that of a translation
 */
function translations(files: readonly string[]): void {
  for (const file of files) {
    const pair = pairs().find(({ translation }) => translation === file);
    if (pair === undefined) {
      const known = pairs().map(({ translation }) => translation);
      throw new Failure(`${file} translates no page. Translations:\n${known.join("\n")}`);
    }
    markAsCurrent(pair);
  }
  const found = findings();
  if (found.length > 0) throw new Failure(found.map(adviceFor).join("\n"));
  process.stdout.write(`All ${pairs().length} translations are current.\n`);
}

await runAsProgram(import.meta.url, async () => {
  const args = process.argv.slice(2);
  if (args.includes("--help")) process.stdout.write(`${usage}\n`);
  else translations(args);
});
