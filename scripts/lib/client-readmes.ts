import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths.js";

/** The README of each client of another language, relative to the root, with its language's folder. */
export function clientReadmes(): { language: string; file: string }[] {
  return readdirSync(join(root, "src/clients"))
    .map((language) => ({ language, file: `src/clients/${language}/README.md` }))
    .filter(({ file }) => existsSync(join(root, file)));
}
