import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Reserved } from "../contract-table/table.js";
import { root } from "../lib/paths.js";

/** The names that a language keeps for itself, from its generator's configuration. */
export function reservedIn(language: string): Reserved {
  const file = join(root, "scripts/clients", language, "config.yaml");
  const { reservedWords = [], reservedTypes = [] } = parse(readFileSync(file, "utf8")) as {
    reservedWords?: string[];
    reservedTypes?: string[];
  };
  return { words: new Set(reservedWords), types: new Set(reservedTypes) };
}
