import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exec } from "../../scripts/lib/exec.js";
import { root } from "../../scripts/lib/paths.js";

/** The folder whose packages are the peers; a program to be bundled resolves them from here. */
export const benchDir = join(root, "bench");

/** Installs the tools that the benches compare with, unless they are there as the lock names them. */
export async function installPeers(): Promise<void> {
  const marker = join(benchDir, "node_modules/.installed-from");
  const wanted = readFileSync(join(benchDir, "package-lock.json"), "utf8");
  if (existsSync(marker) && readFileSync(marker, "utf8") === wanted) return;
  process.stdout.write("Installing the tools to compare with ...\n");
  await exec("npm", ["ci", "--no-audit", "--no-fund"], { cwd: benchDir });
  writeFileSync(marker, wanted);
}

/**
 * Imports a peer. The caller states the types that it uses: the compiler cannot read them from a
 * package that is not installed with the project.
 */
export async function importPeer<T>(name: string): Promise<T> {
  await installPeers();
  return (await import(name)) as T;
}
