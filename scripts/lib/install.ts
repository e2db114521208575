import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { exec } from "./exec.js";

/** When a file was written, in milliseconds since 1970; 0 without it. */
const writtenAt = (file: string) => (existsSync(file) ? statSync(file).mtimeMs : 0);

/**
 * Installs the packages of a folder with its own lock, unless npm has installed them since the lock was
 * written: what only one task needs is not installed with the project.
 *
 * @param what names them, for whoever waits
 */
export async function installIn(folder: string, what: string): Promise<void> {
  // npm writes this file last.
  const installed = writtenAt(join(folder, "node_modules/.package-lock.json"));
  if (installed > writtenAt(join(folder, "package-lock.json"))) return;
  process.stderr.write(`Installing ${what} ...\n`);
  await exec("npm", ["ci", "--no-audit", "--no-fund"], { cwd: folder });
}
