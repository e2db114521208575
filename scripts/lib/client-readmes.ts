import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths.js";

/** The README of each client of another language, relative to the root, with its language's folder. */
export function clientReadmes(): { language: string; file: string }[] {
  return ["src/clients", "generated/clients"].flatMap((homes) =>
    readdirSync(join(root, homes))
      .map((language) => ({ language, file: `${homes}/${language}/README.md` }))
      .filter(({ file }) => existsSync(join(root, file))),
  );
}
