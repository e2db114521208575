/** Lets Schemathesis loose on the sandbox, by both contracts. */
import { spawnSync } from "node:child_process";
import { binOf } from "./lib/bin.js";
import { exec } from "./lib/exec.js";
import { Failure, runAsProgram } from "./lib/main.js";
import { root } from "./lib/paths.js";

const usage = `Usage: npm run test:fuzz

Needs python3 with venv; downloads Schemathesis into .cache/fuzz.`;

async function testFuzz(): Promise<void> {
  try {
    await exec("python3", ["-c", "import venv, ensurepip"]);
  } catch {
    throw new Failure("python3 with venv is missing. On Debian: apt-get install python3-venv");
  }
  const args = [binOf("vitest", "vitest"), "run", "--project", "fuzz"];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  process.exitCode = status ?? 1;
}

await runAsProgram(import.meta.url, testFuzz, usage);
