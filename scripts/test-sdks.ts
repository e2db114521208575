/** Runs the service's own SDKs for Python, Go and Java against the sandbox, or through the cases. */
import { spawnSync } from "node:child_process";
import { binOf } from "./lib/bin.js";
import { Failure, runAsProgram } from "./lib/main.js";
import { root } from "./lib/paths.js";
import { checkSdkTools } from "./sdks/tools.js";

const usage = `Usage: npm run test:sdks [-- --compare [LANGUAGE ...] [NN-SUBJECT/CASE]]

Runs the service's own SDKs against the sandbox. With --compare it takes them through the cases of
test/conformance/cases, and says which fail, and why as far as that was examined: a case that fails is
no failure of this command. Without further arguments that writes docs/conformance-sdks.md.

Needs python3 with venv, go, a JDK from 17 and mvn; downloads the SDKs into .cache/sdks.`;

const compareFlag = "--compare";

async function testSdks(): Promise<void> {
  const args = process.argv.slice(2);
  if (args.includes("--help") || args.includes("-h")) {
    process.stdout.write(`${usage}\n`);
    return;
  }
  const compares = args[0] === compareFlag;
  if (args.length > 0 && !compares) {
    throw new Failure(`There is no argument ${args.join(" ")}.\n\n${usage}`);
  }
  if (!compares) await checkSdkTools();
  const command = compares
    ? ["--import", "tsx", "test/conformance/compare-sdks.ts", ...args.slice(1)]
    : [binOf("vitest", "vitest"), "run", "--project", "sdks"];
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: "inherit" });
  process.exitCode = status ?? 1;
}

await runAsProgram(import.meta.url, testSdks);
