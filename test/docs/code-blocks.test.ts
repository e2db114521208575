import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { binOf } from "../../scripts/lib/bin.js";
import { exec } from "../../scripts/lib/exec.js";
import { cacheDir } from "../../scripts/lib/paths.js";
import { codeBlocksOf, markdownFiles, type CodeBlock } from "../support/code-blocks.js";
import { lacksCurl, runProgram } from "../support/run-program.js";

const blocks = markdownFiles().flatMap(codeBlocksOf);

const nameOf = ({ file, line }: Pick<CodeBlock, "file" | "line">) =>
  `${file.replaceAll(/[/.]/g, "-")}-${line}`;

/**
 * What a block prints; the empty text for data that can be parsed.
 *
 * @throws {Error} when it fails, or is in a language that is not checked
 */
async function printedBy({ language, code, ...block }: CodeBlock): Promise<string> {
  switch (language) {
    case "ts":
    case "sh":
      return runProgram(language, code, nameOf(block));
    case "json":
      JSON.parse(code);
      return "";
    case "yaml":
      parse(code);
      return "";
    case "text":
      return "";
    default:
      throw new Error(
        `No check for "${language}": use ts, sh, json, yaml or text, or give a reason: skip="…"`,
      );
  }
}

const cases = blocks.map(
  (block) => [`${block.file}:${block.line}, ${block.language}`, block] as const,
);

test.for(cases)("%s", async ([, block], { skip }) => {
  if (lacksCurl(block.language, block.code)) skip("there is no curl");
  if (block.skip !== undefined) {
    console.warn(`SKIPPED ${block.file}:${block.line}: ${block.skip}`);
    skip(block.skip);
  }
  const printed = await printedBy(block);
  expect(printed).toBe(block.output ?? printed);
});

test("only commands and parts of files are skipped, no program and no data, each with its reason", () => {
  const skipped = blocks.filter(({ skip }) => skip !== undefined);
  console.warn(`${skipped.length} of ${blocks.length} blocks are skipped`);
  expect(skipped.filter(({ language }) => ["ts", "json"].includes(language))).toEqual([]);
  expect(skipped.filter(({ skip = "" }) => skip.split(" ").length < 4)).toEqual([]);
});

test("every TypeScript block compiles, under the compiler's strictest settings", async () => {
  const folder = join(cacheDir, "code-blocks");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const block of blocks) {
    if (block.language !== "ts") continue;
    // Pushed down to where it stands in its page, so that the compiler names that line.
    writeFileSync(join(folder, `${nameOf(block)}.ts`), "\n".repeat(block.line) + block.code);
  }
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      extends: "../../tsconfig.json",
      // The package as built, by its own name: what its users compile against.
      compilerOptions: { paths: {} },
      include: ["*.ts"],
      exclude: [],
    }),
  );
  const compiled = exec(process.execPath, [binOf("typescript", "tsc"), "-p", folder]);
  await expect(compiled).resolves.toBe("");
});
