import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { root } from "./paths.js";

const require = createRequire(join(root, "package.json"));

function packageFile(packageName: string, folder = root): string {
  return join(folder, "node_modules", packageName, "package.json");
}

/** The exact version of an installed package. */
export function versionOf(packageName: string): string {
  return (require(packageFile(packageName)) as { version: string }).version;
}

/**
 * The path of the script behind a package's command, to be run by `process.execPath`: no shell, no
 * `npx`, the same on every system.
 *
 * @param folder where the package is installed; the project without it
 */
export function binOf(packageName: string, command: string, folder = root): string {
  const file = packageFile(packageName, folder);
  const { bin } = JSON.parse(readFileSync(file, "utf8")) as {
    bin: string | Record<string, string>;
  };
  const relative = typeof bin === "string" ? bin : bin[command];
  if (relative === undefined) throw new Error(`${packageName} has no command named ${command}`);
  return join(dirname(file), relative);
}
