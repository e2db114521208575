import { existsSync, readFileSync, realpathSync, rmSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { exec } from "../../scripts/lib/exec.js";
import { plan } from "../../scripts/lib/steps.js";
import { steps } from "../../scripts/steps/index.js";
import { copyTree } from "../support/copy-tree.js";

/** Each tool looks there for what project it is in; the lock file is an input of every step. */
const everywhere = ["package.json", "package-lock.json", "tsconfig.json", ".gitignore"];

/** Told by other means, or scratch. */
const leftOut = /^(?:\.\.|node_modules\/|\.cache\/|\.git\/|dist\.next\/|docs\/site)/;

const holds = (folder: string, file: string) => file === folder || file.startsWith(`${folder}/`);

// What a native program reads (esbuild) cannot be seen.
const seen = await plan(steps);

test("a step reads no file that it does not name as an input", { timeout: 600_000 }, async () => {
  using copy = await copyTree();
  const { tree } = copy;
  const code = seen.flatMap(({ inputs }) => inputs.filter((file) => /\.m?[jt]s$/.test(file)));
  const reads = join(tree, ".cache/reads");
  const trace = pathToFileURL(join(tree, "test/support/trace-reads.mjs")).href;
  const undeclared: string[] = [];
  for (const { name, inputs, outputs } of seen) {
    rmSync(reads, { force: true });
    await exec(process.execPath, ["--import", "tsx", "test/support/run-step.ts", name], {
      cwd: tree,
      env: { NODE_OPTIONS: `--import=${trace}`, TRACE_READS: reads },
    });
    const files = new Set(readFileSync(reads, "utf8").trim().split("\n"));
    for (const absolute of files) {
      const path = resolve(tree, absolute);
      if (!existsSync(path) || statSync(path).isDirectory()) continue;
      const file = relative(realpathSync(tree), realpathSync(path));
      const declared = [...inputs, ...outputs, ...code, ...everywhere];
      if (leftOut.test(file) || declared.some((one) => holds(one, file))) continue;
      undeclared.push(`${name} reads ${file}`);
    }
  }
  expect(undeclared).toEqual([]);
});
