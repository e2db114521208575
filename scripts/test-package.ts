/** Tests the packed tarball in an empty folder, on every runtime that it promises to work on. */
import { existsSync, readFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { build } from "./build.js";
import { binOf } from "./lib/bin.js";
import { exec } from "./lib/exec.js";
import { Failure, runAsProgram } from "./lib/main.js";
import { root } from "./lib/paths.js";

const runtimes = join(root, "test/package/runtimes");

/** The runtimes weigh 700 MB: they are installed here, not with the project. */
async function installRuntimes(): Promise<void> {
  const lock = "package-lock.json";
  const installed = join(runtimes, "node_modules/.installed-from");
  const wanted = readFileSync(join(runtimes, lock), "utf8");
  if (existsSync(installed) && readFileSync(installed, "utf8") === wanted) return;
  process.stdout.write(
    "Installing Node 20, 22 and 24, Bun and Deno to test on (some 700 MB) ...\n",
  );
  await exec("npm", ["ci", "--no-audit", "--no-fund"], { cwd: runtimes });
  await exec("cp", [join(runtimes, lock), installed]);
}

await runAsProgram(import.meta.url, async () => {
  await build();
  await installRuntimes();
  const vitest = [binOf("vitest", "vitest"), "run", "--project", "package"];
  const { status } = spawnSync(process.execPath, [...vitest, ...process.argv.slice(2)], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) throw new Failure("The package tests failed; see above.");
});
