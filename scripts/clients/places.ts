/** Where the generated files of a language stand, among those that are written by hand. */
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "../lib/files-below.js";
import { runnerDir, clientDir } from "./commands.js";
import { copyFiles } from "./emit.js";
import type { Language } from "./language.js";

/** What the generator prints below this folder belongs to the runner of the language. */
const runnerPrefix = "runner/";

/** Build output and installed packages beside the sources. */
const ignored = /(^|\/)(node_modules|target|build|__pycache__|\.[^/]+|[^/]+\.egg-info)\//;

/** One generated file: its path in the generator's output, and where it stands. */
interface Placed {
  output: string;
  file: string;
}

const isIn = (places: readonly string[], file: string) =>
  places.some((one) => (one.endsWith("/") ? file.startsWith(one) : file.endsWith(one)));

function placedIn(folder: string, places: readonly string[], prefix: string): Placed[] {
  if (!existsSync(folder)) return [];
  return filesBelow(folder)
    .filter((file) => !ignored.test(file) && isIn(places, file))
    .map((file) => ({ output: prefix + file, file: join(folder, file) }));
}

/** The generated files of a language that are there. */
export function generatedFiles({ name, generated }: Language): Placed[] {
  if (typeof generated === "boolean") return [];
  return [
    ...placedIn(clientDir(name), generated.client, ""),
    ...placedIn(runnerDir(name), generated.runner, runnerPrefix),
  ];
}

/**
 * Puts the generator's output of a language in its places, and removes what is no longer printed.
 *
 * @throws {Error} when a file would stand outside the places that the language's row names
 */
export function place(language: Language, output: string): void {
  const { name, generated } = language;
  if (typeof generated === "boolean") return;
  const files = filesBelow(output);
  const ofRunner = files.filter((file) => file.startsWith(runnerPrefix));
  const ofClient = files.filter((file) => !file.startsWith(runnerPrefix));
  const stray = [
    ...ofClient.filter((file) => !isIn(generated.client, file)),
    ...ofRunner.filter((file) => !isIn(generated.runner, file.slice(runnerPrefix.length))),
  ];
  if (stray.length > 0) {
    throw new Error(
      `${name}: the generator prints ${stray.join(", ")}, outside the places that its row names`,
    );
  }
  for (const { file } of generatedFiles(language)) rmSync(file);
  copyFiles(ofClient, output, clientDir(name));
  copyFiles(
    ofRunner.map((file) => file.slice(runnerPrefix.length)),
    join(output, runnerPrefix),
    runnerDir(name),
  );
}
