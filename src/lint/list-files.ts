import { NotLinted } from "./not-linted.js";
import type { SpectralParts } from "./spectral.js";

type Glob = (pattern: string, options: object) => Promise<string[]>;

/**
 * The files that paths and globs name, each once, in the order of their names.
 *
 * @throws {NotLinted} naming those that match no file
 */
export async function listFiles(
  { load }: SpectralParts,
  patterns: readonly string[],
): Promise<string[]> {
  const glob = load("fast-glob") as Glob;
  const found = await Promise.all(
    patterns.map(async (pattern) => ({
      pattern,
      files: await glob(pattern.replaceAll("\\", "/"), { absolute: true, dot: true }),
    })),
  );
  const unmatched = found.filter(({ files }) => files.length === 0).map(({ pattern }) => pattern);
  if (unmatched.length > 0) throw new NotLinted(`No such file: ${unmatched.join(", ")}`);
  return [...new Set(found.flatMap(({ files }) => files))].toSorted();
}
