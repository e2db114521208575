import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { SpectralParts } from "./spectral.js";

/**
 * Where contracts usually lie, as a path with slashes: a file that is named openapi, swagger or api, with
 * something before or after, or one in a folder of the first two names. The hook of pre-commit has the
 * same expression, for it is data there.
 */
export const usualDocuments =
  /(^|\/)((openapi|swagger)[^/]*|api([-_.][^/]*)?|[^/]+[-_.](openapi|swagger|api))\.(ya?ml|json)$|(^|\/)(openapi|swagger)\/([^/]+\/)*[^/]+\.(ya?ml|json)$/;

const packages = /(^|\/)node_modules\//;

type Glob = (pattern: string, options: object) => Promise<string[]>;

/** The files that Git does not ignore; undefined outside a repository, or without Git. */
function knownToGit(folder: string): string[] | undefined {
  const list = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const options = { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 28 } as const;
  const { status, stdout } = spawnSync("git", [...list, "*.yaml", "*.yml", "*.json"], options);
  return status === 0 ? stdout.split("\0").filter((file) => file !== "") : undefined;
}

/** The files below a folder that are named as contracts usually are, packages and what Git ignores left out. */
export async function findDocuments(folder: string, { load }: SpectralParts): Promise<string[]> {
  const glob = load("fast-glob") as Glob;
  const files =
    knownToGit(folder) ??
    (await glob("**/*.{yaml,yml,json}", { cwd: folder, ignore: ["**/node_modules/**"] }));
  const found = files.filter((file) => usualDocuments.test(file) && !packages.test(file));
  const paths = [...new Set(found)].map((file) => resolve(folder, file));
  // Git knows files that were deleted since the last commit.
  return paths.filter((file) => existsSync(file)).toSorted();
}
