import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { CommandFailed, exec } from "../lib/exec.js";
import { Failure } from "../lib/main.js";

/**
 * Writes a file as a git ref has it into a folder, and returns where.
 *
 * @param path relative to the root of the repository
 * @throws {Failure} when there is no such ref, or no such file in it
 */
export async function writeBase(ref: string, path: string, folder: string): Promise<string> {
  // A ref that begins with a hyphen would be read as an option.
  if (ref.startsWith("-")) throw new Failure(`"${ref}" is no git ref.`);
  try {
    await exec("git", ["rev-parse", "--verify", "--quiet", `${ref}^{commit}`]);
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    throw new Failure(
      `There is no git ref "${ref}" here. Fetch it first (git fetch origin ${ref}), or name another with --base.`,
    );
  }
  try {
    const file = join(folder, basename(path));
    writeFileSync(file, await exec("git", ["show", `${ref}:${path}`]));
    return file;
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    throw new Failure(`${ref} has no ${path}, so there is nothing to compare with.`);
  }
}
