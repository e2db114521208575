import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { CommandFailed, exec } from "../lib/exec.js";
import { Failure } from "../lib/main.js";
import { root } from "../lib/paths.js";

/** One difference, as oasdiff reports it. */
export interface Change {
  id: string;
  text: string;
  /** 1 is a note, 2 a warning, 3 a break. */
  level: 1 | 2 | 3;
  operation?: string;
  path?: string;
  baseSource?: Place;
  revisionSource?: Place;
}

/** Where in a file something is, counted from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** The level of a change that no caller notices, unless it looks for it. */
export const note = 1;

/** The level of a break. */
export const breaking = 3;

const version = "1.36.0";
const executable = process.platform === "win32" ? "oasdiff.exe" : "oasdiff";

/** Where `go install` puts programs; not every shell has it in its PATH. */
function goFolders({ GOBIN, GOPATH }: NodeJS.ProcessEnv): string[] {
  const paths = (GOPATH ?? join(homedir(), "go")).split(delimiter);
  return [...(GOBIN === undefined ? [] : [GOBIN]), ...paths.map((path) => join(path, "bin"))];
}

/**
 * The path of oasdiff.
 *
 * @throws {Failure} that says what to install
 */
export function findOasdiff(environment: NodeJS.ProcessEnv = process.env): string {
  const folders = [...(environment.PATH ?? "").split(delimiter), ...goFolders(environment)];
  const found = folders.map((folder) => join(folder, executable)).find((file) => existsSync(file));
  if (found !== undefined) return found;
  throw new Failure(
    `Comparing contracts needs oasdiff, which is not installed. With Go:\n  go install github.com/oasdiff/oasdiff@v${version}`,
  );
}

/**
 * The differences between two documents, the gravest first.
 *
 * @throws {Failure} when a document cannot be read, with what oasdiff says about it
 */
export async function compareDocuments(base: string, revision: string): Promise<Change[]> {
  const severities = join(root, "scripts/breaking/severities.txt");
  const options = ["--format", "json", "--severity-levels", severities];
  try {
    const output = await exec(findOasdiff(), ["changelog", base, revision, ...options]);
    const changes = JSON.parse(output.trim() === "" ? "[]" : output) as Change[];
    return changes.toSorted((one, other) => other.level - one.level);
  } catch (error) {
    if (error instanceof CommandFailed)
      throw new Failure(`oasdiff cannot compare the contracts:\n${error.output.trim()}`);
    throw error;
  }
}
