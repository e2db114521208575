/** Runs the service's own SDKs for Python, Go and Java against the sandbox. */
import { spawnSync } from "node:child_process";
import { binOf } from "./lib/bin.js";
import { exec } from "./lib/exec.js";
import { Failure, runAsProgram } from "./lib/main.js";
import { root } from "./lib/paths.js";

const usage = `Usage: npm run test:sdks

Needs python3 with venv, go, a JDK from 17 and mvn; downloads the SDKs into .cache/sdks.`;

const tools = [
  { command: "python3", args: ["-c", "import venv"], install: "python3-venv" },
  { command: "go", args: ["version"], install: "golang-go" },
  { command: "javac", args: ["-version"], install: "default-jdk-headless" },
  { command: "mvn", args: ["-version"], install: "maven" },
];

async function checkTools(): Promise<void> {
  for (const { command, args, install } of tools) {
    try {
      await exec(command, args);
    } catch {
      throw new Failure(`${command} is missing. On Debian: apt-get install ${install}`);
    }
  }
}

async function testSdks(): Promise<void> {
  await checkTools();
  const args = [binOf("vitest", "vitest"), "run", "--config", "vitest.sdks.config.ts"];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  process.exitCode = status ?? 1;
}

await runAsProgram(import.meta.url, testSdks, usage);
