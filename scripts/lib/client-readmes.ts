import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { generatedDir } from "./paths.js";

/** The README of each generated client, relative to the root, with its language's folder. */
export function clientReadmes(): { language: string; file: string }[] {
  return readdirSync(join(generatedDir, "clients"))
    .filter((language) => existsSync(join(generatedDir, "clients", language, "README.md")))
    .map((language) => ({ language, file: `generated/clients/${language}/README.md` }));
}
