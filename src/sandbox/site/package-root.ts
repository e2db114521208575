import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

function packageRootFrom(folder: string): string {
  if (existsSync(join(folder, "package.json"))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error("The sandbox is not part of its package any more.");
  return packageRootFrom(parent);
}

/** The folder of this package, whether it runs from `src/` or from `dist/`. */
export const packageRoot = packageRootFrom(dirname(fileURLToPath(import.meta.url)));
