import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { root } from "./paths.js";

/** A module as a path relative to the root. */
export const pathOf = (moduleUrl: string) => relative(root, fileURLToPath(moduleUrl));

/**
 * The modules of this repository that each module imports, however deep, itself among them. Packages
 * are left out: the lock file tells their versions. Types alone do not count, nor code that is
 * started as another process.
 *
 * @param modules relative to the root
 */
export async function codeOf(
  modules: readonly string[],
): Promise<Map<string, ReadonlySet<string>>> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [...new Set(modules)],
    bundle: true,
    write: false,
    metafile: true,
    packages: "external",
    platform: "node",
    format: "esm",
    // Nothing is written: esbuild wants to know where it would be.
    outdir: join(root, "dist"),
    logLevel: "silent",
  });
  function add(module: string, found: Set<string>): Set<string> {
    if (found.has(module)) return found;
    found.add(module);
    for (const { path, external } of metafile.inputs[module]?.imports ?? [])
      if (external !== true) add(path, found);
    return found;
  }
  return new Map(modules.map((module) => [module, add(module, new Set())]));
}
