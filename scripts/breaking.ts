/** Compares the contracts with those of a git ref and refuses a break without a major changeset. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { writeBase } from "./breaking/base.js";
import { hasMajorChangeset, majorChangesetNeeded } from "./breaking/changesets.js";
import { compareContracts } from "./breaking/compare.js";
import { grouped } from "./breaking/grouped.js";
import { breaking } from "./breaking/oasdiff.js";
import { compareLines, placeOf } from "./breaking/place.js";
import {
  renderGithubActions,
  renderMarkdown,
  renderText,
  type FileChange,
} from "./breaking/render.js";
import { inWordsOf } from "./breaking/words.js";
import { Failure, runAsProgram } from "./lib/main.js";
import { contracts, root } from "./lib/paths.js";

const usage = `Usage: npm run breaking -- --base REF [--format text|github-actions|markdown]

Compares the contracts of openapi/ with those of any git ref: a branch, a tag, a commit. Ends with
exit code 1 when one breaks callers and no changeset that was added since asks for a major release.`;

const formats = ["text", "github-actions", "markdown"] as const;

interface Flags {
  base: string;
  format: (typeof formats)[number];
}

/** The flags; undefined when help was asked for. */
function readFlags(args: string[]): Flags | undefined {
  const options = {
    base: { type: "string" },
    format: { type: "string", default: "text" },
    help: { type: "boolean", short: "h" },
  } as const;
  let values;
  try {
    ({ values } = parseArgs({ args, options }));
  } catch (error) {
    throw new Failure(`${(error as Error).message}\n\n${usage}`);
  }
  if (values.help === true) return undefined;
  const format = formats.find((name) => name === values.format);
  if (format === undefined)
    throw new Failure(`There is no format "${values.format}": ${formats.join(", ")}.\n\n${usage}`);
  if (values.base === undefined)
    throw new Failure(`Name what to compare with: --base main.\n\n${usage}`);
  return { base: values.base, format };
}

/** All changes since a ref, the gravest first. */
async function changesSince(ref: string): Promise<FileChange[]> {
  const folder = mkdtempSync(join(tmpdir(), "verifycodes-base-"));
  try {
    const changes: FileChange[] = [];
    for (const { name, source } of contracts) {
      const file = relative(root, source);
      const base = await writeBase(ref, file, folder);
      const found = await compareContracts(base, source);
      if (found.length === 0) continue;
      const hunks = await compareLines(base, source);
      const text = readFileSync(base, "utf8") + readFileSync(source, "utf8");
      for (const change of found) {
        const { line, column } = placeOf(change, hunks);
        const words = inWordsOf(text, change.text);
        changes.push({ ...change, text: words, contract: name, file, line, column });
      }
    }
    return grouped(changes).toSorted((one, other) => other.level - one.level);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

await runAsProgram(import.meta.url, async () => {
  const flags = readFlags(process.argv.slice(2));
  if (flags === undefined) {
    process.stdout.write(`${usage}\n`);
    return;
  }
  const changes = await changesSince(flags.base);
  const hasMajor = await hasMajorChangeset(flags.base);
  const render = {
    text: renderText,
    "github-actions": renderGithubActions,
    markdown: (found: readonly FileChange[]) => renderMarkdown(found, hasMajor),
  }[flags.format];
  process.stdout.write(render(changes));
  const breaks = changes.filter(({ level }) => level === breaking).length;
  if (breaks > 0 && !hasMajor)
    throw new Failure(
      `\n${breaks} change${breaks === 1 ? "" : "s"} of ${changes.length} break callers. ${majorChangesetNeeded}`,
    );
});
