import { join } from "node:path";
import { installIn } from "../../scripts/lib/install.js";
import { root } from "../../scripts/lib/paths.js";

/** The folder whose packages are the peers; a program to be bundled resolves them from here. */
export const benchDir = join(root, "bench");

/** Installs the tools that the benches compare with, unless they are there as the lock names them. */
export const installPeers = () => installIn(benchDir, "the tools to compare with");

/**
 * Imports a peer. The caller states the types that it uses: the compiler cannot read them from a
 * package that is not installed with the project.
 */
export async function importPeer<T>(name: string): Promise<T> {
  await installPeers();
  return (await import(name)) as T;
}
