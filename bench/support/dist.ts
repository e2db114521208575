import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Failure } from "../../scripts/lib/main.js";
import { root } from "../../scripts/lib/paths.js";
import type * as Client from "../../src/index.js";

/** A file of the build, as the package ships it: sources run through a loader cost more. */
export function distFile(name: string): string {
  const file = join(root, "dist", name);
  if (!existsSync(file))
    throw new Failure(`There is no dist/${name}: run \`npm run build\` first.`);
  return file;
}

/** The client as the package ships it. */
export async function importClient(): Promise<typeof Client> {
  return (await import(pathToFileURL(distFile("index.js")).href)) as typeof Client;
}
