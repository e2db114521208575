import { at, keysOf, type Path } from "./references/pointer.js";
import { placeOf, type LostReference } from "./references/resolver.js";
import { partsOf } from "./references/target.js";
import { losesParts } from "./read-document.js";
import type { Finding } from "./spectral.js";

/** The rule that names misspelt fields, and how its messages name what was meant. */
const misspelling = "field-known";
const meant = /Did you mean ([^?]+)\?$/;

/** A field that is misspelt: the object that has it, its name, and the right one. */
interface Slip {
  source: string | undefined;
  parent: Path;
  name: string;
  right: string;
}

function slipsIn(findings: readonly Finding[]): Slip[] {
  return findings.flatMap(({ code, message, path, source }) => {
    const right = meant.exec(message)?.[1];
    if (code !== misspelling || right === undefined) return [];
    return [{ source, parent: path.slice(0, -1), name: String(path.at(-1)), right }];
  });
}

const startsWith = (path: Path, start: Path) =>
  start.every((key, index) => String(key) === String(path[index]));

/** True for what would not be found if the field were written right. */
function followsFrom({ source, parent, name }: Slip, finding: Finding): boolean {
  if (finding.code === misspelling || finding.source !== source) return false;
  const { path } = finding;
  return (
    (path.length === parent.length || path[parent.length] === name) && startsWith(path, parent)
  );
}

/** True for a reference to what a misspelt field holds. */
function leadsInto({ source, parent, right }: Slip, { file, reference }: LostReference): boolean {
  const [address, fragment] = partsOf(reference);
  return (
    address === "" && file.source === source && startsWith(keysOf(fragment), [...parent, right])
  );
}

/** Spectral's schema of OpenAPI 3.1 refuses path items that are a reference, which OpenAPI allows. */
function isAboutReference({ code, message, path, source }: Finding, { root, data }: Root): boolean {
  if (code !== "oas3-schema" || source !== root || path.length !== 2) return false;
  const item = at(data, path) as { $ref?: unknown } | undefined;
  return typeof item?.$ref === "string" && message.includes("unevaluated properties");
}

/** The document that was linted. */
interface Root {
  root: string;
  data: unknown;
}

/**
 * The findings of one document without those that follow from another: after a text that is no YAML,
 * only that; after a misspelt field, not what its right name would have held.
 */
export function withoutConsequences(findings: readonly Finding[], document: Root): Finding[] {
  const unreadable = findings.filter(losesParts);
  if (unreadable.length > 0) return unreadable;
  const slips = slipsIn(findings);
  return findings.filter(
    (finding) =>
      !isAboutReference(finding, document) && !slips.some((slip) => followsFrom(slip, finding)),
  );
}

/** The references that lead nowhere by their own slip. */
export function lostAlone(
  lost: readonly LostReference[],
  findings: readonly Finding[],
): LostReference[] {
  const slips = slipsIn(findings);
  return lost.filter((reference) => !slips.some((slip) => leadsInto(slip, reference)));
}

/** The rules that say that nothing uses a component; each sees one document and the files below it. */
const unused = new Set(["component-reachable", "oas3-unused-component"]);

/**
 * The findings of several documents, each once, without components that another of the documents uses.
 *
 * @param used the places that each document refers to outside itself
 */
export function ofAll(
  findings: readonly Finding[],
  used: ReadonlyMap<string, ReadonlySet<string>>,
): Finding[] {
  const places = [...used.values()].flatMap((set) => [...set]);
  const isUsed = ({ code, path, source = "" }: Finding) => {
    const place = placeOf(source, path);
    return (
      unused.has(String(code)) &&
      places.some((other) => other === place || other.startsWith(`${place}/`))
    );
  };
  const once = new Map(
    findings.map((finding) => {
      const { code, path, message, source, range } = finding;
      return [JSON.stringify([code, path, message, source, range]), finding] as const;
    }),
  );
  return [...once.values()].filter((finding) => !isUsed(finding)).toSorted(byPlace);
}

function byPlace(one: Finding, other: Finding): number {
  const { start } = one.range;
  return (
    (one.source ?? "").localeCompare(other.source ?? "") ||
    start.line - other.range.start.line ||
    start.character - other.range.start.character ||
    String(one.code).localeCompare(String(other.code), undefined, { numeric: true }) ||
    one.path.join().localeCompare(other.path.join())
  );
}
