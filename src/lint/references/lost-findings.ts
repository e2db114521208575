import { readFileSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { nearest } from "../nearest.js";
import type { Finding, SpectralParts } from "../spectral.js";
import { at, keysOf, pointerOf } from "./pointer.js";
import type { LostReference } from "./resolver.js";
import { addressFrom, isRemote, partsOf, targetIn, type ReadFile } from "./target.js";

/** How many references are compared with all names; where more lead nowhere, it is no slip. */
const mostCompared = 500;

/** A pointer into a file whose first wrong key is replaced by the nearest that is there. */
function nearestPointer({ data }: ReadFile, fragment: string): string | undefined {
  const keys = keysOf(fragment);
  const right = keys.findIndex((_key, index) => at(data, keys.slice(0, index + 1)) === undefined);
  const parent = at(data, keys.slice(0, right));
  if (typeof parent !== "object" || parent === null) return undefined;
  const key = nearest(keys[right]!, Object.keys(parent));
  if (key === undefined) return undefined;
  const path = [...keys.slice(0, right), key, ...keys.slice(right + 1)];
  return at(data, path) === undefined ? undefined : pointerOf(path);
}

/** An address whose file is replaced by the nearest name in its folder. */
function nearestFile(source: string, address: string): string | undefined {
  if (isRemote(source) || isRemote(address)) return undefined;
  const file = addressFrom(source, address);
  try {
    const others = readdirSync(dirname(file)).filter((other) => other !== basename(file));
    const name = nearest(basename(file), others);
    return name && join(dirname(address), name);
  } catch {
    return undefined;
  }
}

/** What may have been meant by a reference that leads nowhere. */
function meant({ file, reference, unread }: LostReference, files: readonly ReadFile[]) {
  const [address, fragment] = partsOf(reference);
  if (unread !== undefined) {
    const name = nearestFile(file.source, address);
    return name && `${name}${fragment === "" ? "" : `#${fragment}`}`;
  }
  const source = address === "" ? file.source : addressFrom(file.source, address);
  const target = files.find((other) => other.source === source);
  if (target === undefined || !fragment.startsWith("/")) return undefined;
  const pointer = nearestPointer(target, fragment);
  return pointer && targetIn(target, pointer.slice(1)) && `${address}${pointer}`;
}

/** Says where references are written; each file is parsed once. */
function placesIn({ core, parsers }: SpectralParts) {
  const parsed = (source: string) =>
    new core.Document(readFileSync(source, "utf8"), parsers.Yaml, source);
  const documents = new Map<string, ReturnType<typeof parsed>>();
  return ({ file: { source }, path }: LostReference) => {
    if (isRemote(source)) return core.Document.DEFAULT_RANGE;
    const document = documents.get(source) ?? parsed(source);
    documents.set(source, document);
    return document.getRangeForJsonPath([...path, "$ref"], true) ?? core.Document.DEFAULT_RANGE;
  };
}

/**
 * A finding for each reference that leads nowhere, with what was probably meant.
 *
 * @param files all that were read
 */
export function lostFindings(
  lost: readonly LostReference[],
  files: readonly ReadFile[],
  spectral: SpectralParts,
): Finding[] {
  const rangeOf = placesIn(spectral);
  return lost.map((reference, index) => {
    const suggestion = index < mostCompared ? meant(reference, files) : undefined;
    const hint = suggestion === undefined ? "" : ` Did you mean "${suggestion}"?`;
    const why = reference.unread === undefined ? "" : `: ${reference.unread}`;
    return {
      code: "invalid-ref",
      message: `"${reference.reference}" leads nowhere${why}.${hint}`,
      path: [...reference.path, "$ref"],
      severity: 0,
      source: reference.file.source,
      range: rangeOf(reference),
    };
  });
}
