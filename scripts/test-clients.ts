/** Takes the clients of all languages through the cases of `test/conformance/`. */
import { spawnSync } from "node:child_process";
import { runAsProgram } from "./lib/main.js";
import { root } from "./lib/paths.js";

const usage = `Usage: npm run test:clients [-- LANGUAGE ...] [NN-SUBJECT/CASE]

Builds the client of each language whose tools are there, runs the cases of test/conformance/cases on
it and the program of its README, and says what is skipped and what to install. With CI set, a
skipped language is a failure. Without arguments and without skips it writes
docs/conformance-matrix.md.`;

await runAsProgram(import.meta.url, async () => {
  const args = process.argv.slice(2);
  if (args.includes("--help") || args.includes("-h")) {
    process.stdout.write(`${usage}\n`);
    return;
  }
  // The tests are right of the scripts: they are run, not imported.
  const { status } = spawnSync(
    process.execPath,
    ["--import", "tsx", "test/conformance/main.ts", ...args],
    { cwd: root, stdio: "inherit" },
  );
  process.exitCode = status ?? 1;
});
