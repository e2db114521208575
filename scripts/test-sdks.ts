/** Runs the service's own SDKs for Python, Go and Java against the sandbox. */
import { spawnSync } from "node:child_process";
import { binOf } from "./lib/bin.js";
import { runAsProgram } from "./lib/main.js";
import { root } from "./lib/paths.js";
import { checkSdkTools } from "./sdks/tools.js";

const usage = `Usage: npm run test:sdks

Needs python3 with venv, go, a JDK from 17 and mvn; downloads the SDKs into .cache/sdks.`;

async function testSdks(): Promise<void> {
  await checkSdkTools();
  const args = [binOf("vitest", "vitest"), "run", "--config", "vitest.sdks.config.ts"];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  process.exitCode = status ?? 1;
}

await runAsProgram(import.meta.url, testSdks, usage);
