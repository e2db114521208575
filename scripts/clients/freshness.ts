/** Whether committed clients are up to date, told without running the generator. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fingerprint } from "../lib/fingerprint.js";
import { generatedDir, root } from "../lib/paths.js";
import { tableFor } from "./emit.js";
import type { Language } from "./language.js";
import { languages } from "./languages.js";
import { generatedFiles } from "./places.js";

/** What a client was made from, and what was made. */
interface State {
  inputs: string;
  outputs: string;
}

const stateFile = (name: string) => join(generatedDir, "clients", `${name}.json`);

/** What every client is made from, beside the contract's table. */
const shared = [
  "scripts/clients/openapitools.json",
  "scripts/clients/common.yaml",
  "scripts/clients/common.ignore",
  "scripts/clients/derive-input.ts",
  "scripts/clients/emit.ts",
  "scripts/clients/javadoc.ts",
];

function stateOf(language: Language): State {
  const { name } = language;
  const files = generatedFiles(language).map(({ file }) => relative(root, file));
  return {
    inputs: createHash("sha256")
      .update(JSON.stringify(tableFor(name)))
      .update(fingerprint([...shared, `scripts/clients/${name}`]))
      .digest("hex"),
    outputs: fingerprint(files),
  };
}

/** Tells whether a client is what its inputs gave when it was generated. */
export function isFresh(language: Language): boolean {
  const file = stateFile(language.name);
  if (!existsSync(file)) return false;
  const known = JSON.parse(readFileSync(file, "utf8")) as State;
  const state = stateOf(language);
  return known.inputs === state.inputs && known.outputs === state.outputs;
}

/** Remembers that a client was generated just now. */
export function remember(language: Language): void {
  const file = stateFile(language.name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(stateOf(language), null, 2)}\n`);
}

/** The languages that are generated. */
export const generatedLanguages = (): Language[] =>
  languages.filter(({ generated }) => typeof generated !== "boolean");

/** The names of the languages whose clients are out of date, or were edited by hand. */
export const staleClients = (): string[] =>
  generatedLanguages()
    .filter((language) => !isFresh(language))
    .map(({ name }) => name);
