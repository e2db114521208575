import { readFileSync } from "node:fs";
import type { Language } from "./language.js";

type Readme = Language["readme"];

const firstBlock = (text: string, fence: string): string | undefined =>
  new RegExp(`^\`\`\`${fence}\n([^]*?)^\`\`\`$`, "m").exec(text)?.[1];

/**
 * The program of a client's README: its first block of code in the language.
 *
 * @throws {Error} when there is no such block
 */
export function readmeProgram({ source, fence }: Readme): string {
  const program = firstBlock(readFileSync(source, "utf8"), fence);
  if (program === undefined) throw new Error(`there is no block of ${fence}`);
  return program;
}

/**
 * The program of the section "Check a code".
 *
 * @throws {Error} when there is no such section, or no block in it
 */
export function checkProgram({ source, fence }: Readme): string {
  const [, section = ""] = readFileSync(source, "utf8").split("\n## Check a code\n");
  const program = firstBlock(section, fence);
  if (program === undefined) throw new Error(`no block of ${fence} checks a code`);
  return program;
}
