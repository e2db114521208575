import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exec } from "./exec.js";

/**
 * Installs the packages of a folder with its own lock, unless they are there as the lock names them:
 * what only one task needs is not installed with the project.
 *
 * @param what names them, for whoever waits
 */
export async function installIn(folder: string, what: string): Promise<void> {
  const marker = join(folder, "node_modules/.installed-from");
  const wanted = readFileSync(join(folder, "package-lock.json"), "utf8");
  if (existsSync(marker) && readFileSync(marker, "utf8") === wanted) return;
  process.stderr.write(`Installing ${what} ...\n`);
  await exec("npm", ["ci", "--no-audit", "--no-fund"], { cwd: folder });
  writeFileSync(marker, wanted);
}
