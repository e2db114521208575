import { spawnSync } from "node:child_process";

/** Whether a program of the system is there; if not, it says that what needs the program is skipped. */
export function isInstalled(program: string): boolean {
  const isThere = spawnSync(program, ["--version"]).error === undefined;
  if (!isThere) {
    console.warn(`SKIPPED what needs ${program}: it is not installed; apt-get install ${program}`);
  }
  return isThere;
}
