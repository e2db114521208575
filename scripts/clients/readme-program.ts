import { readFileSync } from "node:fs";
import type { Language } from "./language.js";

/**
 * The program of a client's README: its first block of code in the language.
 *
 * @throws {Error} when there is no such block
 */
export function readmeProgram({ source, fence }: Language["readme"]): string {
  const [, program] =
    new RegExp(`^\`\`\`${fence}\n([^]*?)^\`\`\`$`, "m").exec(readFileSync(source, "utf8")) ?? [];
  if (program === undefined) throw new Error(`there is no block of ${fence}`);
  return program;
}
