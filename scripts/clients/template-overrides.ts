import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { filesBelow } from "../lib/files-below.js";
import { Failure } from "../lib/main.js";
import { root } from "../lib/paths.js";
import { zipEntry } from "./zip-entry.js";

/** What `checksums.json` says of one override. */
interface Override {
  /** The path of the original in the generator's jar. */
  original: string;
  /** The checksum of the original that the override was made from. */
  sha256: string;
  /** The defect that it fixes. */
  why: string;
}

const registry = "checksums.json";

const sha256 = (content: Buffer) => createHash("sha256").update(content).digest("hex");

/** An original template, as the generator carries it. */
export function originalTemplate(jar: Buffer, path: string): Buffer {
  const content = zipEntry(jar, path);
  if (content === undefined) throw new Failure(`The generator has no template ${path}.`);
  return content;
}

/**
 * Makes sure that each override of a language still stands on the original that it was made from.
 *
 * @param folder `scripts/clients/<language>/templates`; there need not be one
 * @throws {Failure} with what to do
 */
export function checkOverrides(folder: string, jar: Buffer): void {
  if (!existsSync(join(folder, registry))) return;
  const place = relative(root, folder);
  const files = new Set(filesBelow(folder).filter((file) => basename(file) !== registry));
  const overrides = JSON.parse(readFileSync(join(folder, registry), "utf8")) as Record<
    string,
    Override
  >;
  for (const [file, override] of Object.entries(overrides)) {
    const path = `${place}/${file}`;
    if (!files.has(file)) {
      throw new Failure(`${place}/${registry} has an entry for ${file}, which is not there.`);
    }
    const original = originalTemplate(jar, override.original);
    if (original.equals(readFileSync(join(folder, file)))) {
      throw new Failure(
        `${path} says what the generator's own template says.\nRemove it and its entry: git rm ${path}`,
      );
    }
    const actual = sha256(original);
    if (actual !== override.sha256) {
      throw new Failure(
        `${path} was made from another version of ${override.original}.\nIt is there because: ${override.why}\nSee what changed, and whether it is still needed:\n  npm run --silent generate:clients -- --template ${override.original} | diff - ${path}\nThen remove it, or fix it and set "sha256" in ${place}/${registry} to ${actual}`,
      );
    }
  }
}
