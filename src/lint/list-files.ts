import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import { NotLinted } from "./not-linted.js";
import type { SpectralParts } from "./spectral.js";

type Glob = (pattern: string, options: object) => Promise<string[]>;

/** @throws {NotLinted} where a name cannot be looked up, such as one that is too long */
function statsOf(name: string) {
  try {
    return statSync(name, { throwIfNoEntry: false });
  } catch (error) {
    throw new NotLinted(`Cannot read ${name}: ${(error as Error).message}.`);
  }
}

/** @throws {NotLinted} for a folder, standard input and an empty name, saying what to name instead */
async function filesOf(pattern: string, { load }: SpectralParts): Promise<string[]> {
  if (pattern === "-") throw new NotLinted("Standard input is not read; name a file.");
  if (pattern.trim() === "") throw new NotLinted("The name of a file is empty; name a file.");
  const stats = statsOf(pattern);
  if (stats?.isDirectory() === true)
    throw new NotLinted(
      `${pattern} is a folder; name the documents in it, such as '${join(pattern, "**/openapi.yaml")}'.`,
    );
  // A name of a file can look like a glob, such as {id}.yaml.
  if (stats !== undefined) return [resolve(pattern)];
  const glob = load("fast-glob") as Glob;
  const posix = process.platform === "win32" ? pattern.replaceAll("\\", "/") : pattern;
  return glob(posix, { absolute: true, dot: true });
}

/**
 * The files that paths and globs name, each once, in the order of their names.
 *
 * @throws {NotLinted} naming those that match no file
 */
export async function listFiles(
  spectral: SpectralParts,
  patterns: readonly string[],
): Promise<string[]> {
  const found = await Promise.all(
    patterns.map(async (pattern) => ({
      pattern,
      files: await filesOf(pattern, spectral),
    })),
  );
  const unmatched = found.filter(({ files }) => files.length === 0).map(({ pattern }) => pattern);
  if (unmatched.length > 0) throw new NotLinted(`No such file: ${unmatched.join(", ")}`);
  return [...new Set(found.flatMap(({ files }) => files))].toSorted();
}
