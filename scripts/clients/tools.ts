/** The tools that clients are built with: whether they are there, and new enough. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { coerce, lt } from "semver";
import { exec } from "../lib/exec.js";
import { root } from "../lib/paths.js";

/** A tool that building or running a client needs. */
export interface Tool {
  /** Its name for people. */
  name: string;
  /** Prints its version, and fails when the tool is not there. */
  command: readonly string[];
  /** The oldest version that will do. */
  oldest: string;
  /** How to get it, behind "install". */
  install: string;
}

/**
 * The oldest version of a tool as a package's own metadata states it, so that it is written once.
 *
 * @param file below `scripts/clients/`
 * @param pattern its first group is the version
 */
export function statedVersion(file: string, pattern: RegExp): string {
  const version = pattern.exec(readFileSync(join(root, "scripts/clients", file), "utf8"))?.[1];
  if (version === undefined) throw new Error(`scripts/clients/${file} states no version.`);
  return version;
}

/** Tells whether a version such as 1.9.2 is older than another, such as 1.10. */
const isOlder = (version: string, than: string) => lt(coerce(version)!, coerce(than)!);

async function foundVersion(
  { command }: Tool,
  env: NodeJS.ProcessEnv,
): Promise<string | undefined> {
  const [program, ...args] = command;
  try {
    // Maven prints its version in bold.
    const output = stripVTControlCharacters(await exec(program!, args, { env }));
    return /\d+(?:\.\d+)*/.exec(output)?.[0];
  } catch {
    return undefined;
  }
}

/**
 * What stands in the way of building a client, a line each: what was found, what is needed, and what
 * to install. Nothing when all is there.
 *
 * @param env added to the environment that the tools are looked for in
 */
export async function missingTools(
  tools: readonly Tool[],
  env: NodeJS.ProcessEnv = {},
): Promise<string[]> {
  const lines = await Promise.all(
    tools.map(async (tool) => {
      const { name, oldest, install } = tool;
      const found = await foundVersion(tool, env);
      if (found !== undefined && !isOlder(found, oldest)) return undefined;
      return `found ${found === undefined ? `no ${name}` : `${name} ${found}`}, needs ${oldest} or newer; install ${install}`;
    }),
  );
  return lines.filter((line) => line !== undefined);
}
