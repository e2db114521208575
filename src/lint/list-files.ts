import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import { NotLinted } from "./not-linted.js";
import type { SpectralParts } from "./spectral.js";

type Glob = (pattern: string, options: object) => Promise<string[]>;

/** @throws {NotLinted} for a folder and for standard input, saying what to name instead */
async function filesOf(pattern: string, { load }: SpectralParts): Promise<string[]> {
  if (pattern === "-") throw new NotLinted("Standard input is not read; name a file.");
  const stats = statSync(pattern, { throwIfNoEntry: false });
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
