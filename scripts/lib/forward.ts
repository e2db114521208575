import { spawnSync } from "node:child_process";
import { runAsProgram } from "./main.js";
import { root } from "./paths.js";

/**
 * Makes a script of a program of the tests: these are right of the scripts, so they are run, not
 * imported. All arguments go to the program, but `--help`.
 */
export async function forwardToTests(
  moduleUrl: string,
  program: string,
  usage: string,
): Promise<void> {
  await runAsProgram(moduleUrl, async () => {
    const args = process.argv.slice(2);
    if (args.includes("--help") || args.includes("-h")) {
      process.stdout.write(`${usage}\n`);
      return;
    }
    const command = ["--import", "tsx", program, ...args];
    const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: "inherit" });
    process.exitCode = status ?? 1;
  });
}
