import { at, keysOf, type Path } from "./references/pointer.js";
import { placeOf, type LostReference } from "./references/resolver.js";
import { addressFrom, partsOf } from "./references/target.js";
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

/** Fields, and what is said of an object without them that does not name them. */
const saidWithout: readonly [field: RegExp, message: RegExp][] = [
  [/^(const|enum)$/, /^The string has no/],
  [/^(content|schema)$/, /"(content|schema)"|in oneOf/],
  [/^operation(Id|Ref)$/, /"operation(Id|Ref)"|in oneOf/],
  [/^responses$/, /; document its?\b/],
  [/^[1-5]/, /"default"/],
  [/^url$/, /^Invalid Server/],
];

/** True for a message that names a field, such as `Info object must have` or `has no header`. */
const names = (message: string, field: string) =>
  message.split(/[^\w$]+/).some((word) => {
    const [one, other] = [word, field].map((text) => text.toLowerCase().replace(/s$/, ""));
    return one === other;
  });

/** True for what would not be found if the field were written right. */
function followsFrom({ source, parent, name, right }: Slip, finding: Finding): boolean {
  const { code, message, path } = finding;
  if (code === misspelling || finding.source !== source || !startsWith(path, parent)) return false;
  if (path.length > parent.length) return path[parent.length] === name;
  return (
    names(message, right) ||
    saidWithout.some(([field, said]) => field.test(right) && said.test(message))
  );
}

/** True for a reference to what a misspelt field holds. */
function leadsInto({ source, parent, right }: Slip, { file, reference }: LostReference): boolean {
  const [address, fragment] = partsOf(reference);
  return (
    address === "" && file.source === source && startsWith(keysOf(fragment), [...parent, right])
  );
}

/** The only members that OpenAPI has beside a reference. */
const besideReference = new Set(["$ref", "summary", "description"]);

/**
 * True for what Spectral's schema of OpenAPI says of a reference in a place for which OpenAPI names none,
 * such as an operation or a whole map: tools follow it there too, and what it leads to is judged. Of path
 * items that are a reference, the schema is wrong.
 */
function isAboutReference({ code, path, source }: Finding, { root, data }: Root): boolean {
  if (code !== schemaOfOpenapi || source !== root) return false;
  const place = path.at(-1) === "$ref" ? path.slice(0, -1) : path;
  const node = at(data, place) as Record<string, unknown> | undefined;
  if (typeof node?.$ref !== "string") return false;
  const isPathItem = place.length === 2 && ["paths", "webhooks"].includes(String(place[0]));
  return isPathItem || Object.keys(node).every((key) => besideReference.has(key));
}

/** Spectral's rule that holds a document against the schema of OpenAPI, and its word for any other field. */
const schemaOfOpenapi = "oas3-schema";
const hasOtherField = (message: string) => message.includes("must not have unevaluated properties");

/** What Node says of a pattern that an example was to be held against. */
const brokenPattern = /^Invalid regular expression: \/(.*)\/[a-z]*: /s;

/** Fields that are named by our rule, and patterns that are. */
const namedByOurs: Readonly<Record<string, RegExp>> = {
  [misspelling]: /^Property ".*" is not expected to be here/,
  "pattern-ecma": /format "regex"/,
};

/**
 * True for what another finding says more plainly: of a field that does not exist, the schema of OpenAPI
 * names only what it is in, also where something further down is wrong.
 */
function isSaidBy({ code, message, path, source }: Finding, other: Finding): boolean {
  if (source !== other.source || !String(code).startsWith("oas3-")) return false;
  const isBelow = startsWith(other.path, path);
  if (hasOtherField(message) && !hasOtherField(other.message))
    return isBelow && (other.code === misspelling || other.code === schemaOfOpenapi);
  const pattern = brokenPattern.exec(message)?.[1];
  if (pattern !== undefined) return other.message.startsWith(`The pattern ${pattern} `);
  if (namedByOurs[other.code]?.test(message) !== true) return false;
  return isBelow || startsWith(path, other.path);
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
  const plain = findings.filter(
    ({ code, message }) =>
      Object.hasOwn(namedByOurs, code) || (code === schemaOfOpenapi && !hasOtherField(message)),
  );
  return findings.filter(
    (finding) =>
      !isAboutReference(finding, document) &&
      !slips.some((slip) => followsFrom(slip, finding)) &&
      !plain.some((other) => isSaidBy(finding, other)),
  );
}

/** The first of the findings that have the same key. */
function onceBy(findings: readonly Finding[], keyOf: (finding: Finding) => unknown[]): Finding[] {
  const once = new Map<string, Finding>();
  for (const finding of findings) {
    const key = JSON.stringify(keyOf(finding));
    if (!once.has(key)) once.set(key, finding);
  }
  return [...once.values()];
}

/** The findings of a text with aliases, in which one place can be a part of many things, each once. */
export function oncePerPlace(findings: readonly Finding[]): Finding[] {
  return onceBy(findings, ({ code, message, source, range }) => [code, message, source, range]);
}

/** The references that lead nowhere by their own slip; what a text that is no YAML has lost is not told. */
export function lostAlone(
  lost: readonly LostReference[],
  findings: readonly Finding[],
): LostReference[] {
  const slips = slipsIn(findings);
  const broken = new Set(findings.filter(losesParts).map(({ source }) => source));
  return lost.filter((one) => {
    const [address] = partsOf(one.reference);
    const source = address === "" ? one.file.source : addressFrom(one.file.source, address);
    return !broken.has(source) && !slips.some((slip) => leadsInto(slip, one));
  });
}

/** The rule of Spectral that knows schemes by the names of components alone. */
const namedScheme = "oas3-operation-security-defined";

/** The rules that say that nothing uses a component; each sees one document and the files below it. */
const unused = new Set(["component-reachable", "oas3-unused-component"]);

/**
 * The findings of several documents, each once, without components that another of the documents uses.
 *
 * @param references.usedElsewhere the places that each document refers to outside itself
 * @param references.securedByAddress the security requirements that name a scheme by its address
 */
export function ofAll(
  findings: readonly Finding[],
  {
    usedElsewhere,
    securedByAddress,
  }: {
    usedElsewhere: ReadonlyMap<string, ReadonlySet<string>>;
    securedByAddress: ReadonlySet<string>;
  },
): Finding[] {
  const places = [...usedElsewhere.values()].flatMap((set) => [...set]);
  const isByAddress = ({ code, path, source = "" }: Finding) =>
    code === namedScheme && securedByAddress.has(placeOf(source, path));
  const isUsed = ({ code, path, source = "" }: Finding) => {
    const place = placeOf(source, path);
    return (
      unused.has(String(code)) &&
      places.some((other) => other === place || other.startsWith(`${place}/`))
    );
  };
  return onceBy(findings, (one) => [one.code, one.path, one.message, one.source, one.range])
    .filter((finding) => !isUsed(finding) && !isByAddress(finding))
    .toSorted(byPlace);
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
