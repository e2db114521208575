import { LineCounter, parseDocument } from "yaml";
import { breaking, type Change } from "./oasdiff.js";
import { isObject, lineOf, methods, resolve, type Json, type Place } from "./resolve.js";

/** Schemas below a schema that a request is held against too, by the step that leads there. */
function inner({ schema, path }: Place): [step: string, value: unknown, path: string[]][] {
  const found: [string, unknown, string[]][] = [];
  if (isObject(schema.properties)) {
    for (const [name, value] of Object.entries(schema.properties)) {
      found.push([`/${name}`, value, [...path, "properties", name]]);
    }
  }
  if (schema.items !== undefined) found.push(["/*", schema.items, [...path, "items"]]);
  if (Array.isArray(schema.allOf)) {
    for (const [index, value] of schema.allOf.entries()) {
      found.push(["", value, [...path, "allOf", String(index)]]);
    }
  }
  return found;
}

/** All schemas of a request's body or parameter by their pointers; those of `allOf` stand together. */
function schemasBelow(
  document: Json,
  start: unknown,
  path: readonly string[],
): Map<string, Place[]> {
  const found = new Map<string, Place[]>();
  const visit = (value: unknown, pointer: string, at: readonly string[], open: string[]): void => {
    const place = resolve(document, value, at);
    const key = place?.path.join("/") ?? "";
    if (place === undefined || open.includes(key)) return;
    found.set(pointer, [...(found.get(pointer) ?? []), place]);
    for (const [step, next, nextPath] of inner(place)) {
      visit(next, pointer + step, nextPath, [...open, key]);
    }
  };
  visit(start, "", path, []);
  return found;
}

interface Request {
  operation: string;
  path: string;
  operationId: string;
  /** By `body` or the parameter's name. */
  parts: Map<string, Map<string, Place[]>>;
}

function requestsOf(document: Json): Request[] {
  const paths = isObject(document.paths) ? document.paths : {};
  return Object.entries(paths).flatMap(([path, item]) => {
    if (!isObject(item)) return [];
    return methods
      .filter((method) => isObject(item[method]))
      .map((method) => {
        const operation = item[method] as Json;
        const at = ["paths", path, method];
        const parts = new Map<string, Map<string, Place[]>>();
        const body = resolve(document, operation.requestBody, [...at, "requestBody"]);
        for (const [type, media] of Object.entries((body?.schema.content ?? {}) as Json)) {
          const schemaPath = [...body!.path, "content", type, "schema"];
          parts.set("body", schemasBelow(document, (media as Json).schema, schemaPath));
        }
        for (const [index, given] of [item.parameters, operation.parameters].flat().entries()) {
          const parameter = resolve(document, given, [...at, "parameters", String(index)]);
          if (parameter === undefined) continue;
          const schemaPath = [...parameter.path, "schema"];
          const name = String(parameter.schema.name);
          parts.set(name, schemasBelow(document, parameter.schema.schema, schemaPath));
        }
        return {
          operation: method.toUpperCase(),
          path,
          operationId: typeof operation.operationId === "string" ? operation.operationId : "",
          parts,
        };
      });
  });
}

/** A way in which a schema accepts less, which oasdiff does not report as a break. */
interface Narrowing {
  id: string;
  keyword: string;
  /** What it does, in words. */
  text: string;
}

/** `uniqueItems` as oasdiff's ids have it: `unique-items`. */
const kebab = (keyword: string) =>
  keyword.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** How oasdiff's ids name a keyword: some in the singular, as in `dependent-schema-added`. */
const idsOf = (keyword: string) => {
  const name = kebab(keyword);
  return [name, name.replace(/ies$/, "y").replace(/s$/, "")];
};

const narrowings: readonly Narrowing[] = [
  {
    id: "request-closed",
    keyword: "additionalProperties",
    text: "no longer accepts fields that are not listed",
  },
  { id: "request-one-of-set", keyword: "oneOf", text: "must now match exactly one of `oneOf`" },
  { id: "request-any-of-set", keyword: "anyOf", text: "must now match one of `anyOf`" },
  // oasdiff knows most of these at most places: what it reports itself is not told twice.
  ...[
    "not",
    "if",
    "then",
    "else",
    "const",
    "multipleOf",
    "uniqueItems",
    "contains",
    "propertyNames",
    "patternProperties",
    "dependentRequired",
    "dependentSchemas",
    "unevaluatedProperties",
    "minProperties",
    "maxProperties",
  ].map((keyword) => ({
    id: `request-${kebab(keyword)}-set`,
    keyword,
    text: `must now keep to \`${keyword}\``,
  })),
];

/** Whether a schema lets everything pass. */
const isOpen = (value: unknown): boolean =>
  value === undefined || value === true || (isObject(value) && Object.keys(value).length === 0);

/** Whether a keyword of that value does. */
const letsPass = (keyword: string, value: unknown) =>
  isOpen(value) || (keyword === "anyOf" && Array.isArray(value) && value.some(isOpen));

const isSet = (places: readonly Place[], keyword: string) =>
  places.some(({ schema }) => !letsPass(keyword, schema[keyword]));

const isFalse = (places: readonly Place[], keyword: string) =>
  places.some(({ schema }) => schema[keyword] === false);

const valuesOf = (places: readonly Place[], keyword: string) =>
  JSON.stringify(places.map(({ schema }) => schema[keyword]));

/** What a condition leads to can be compared with nothing but what it was. */
const conditional = new Set(["then", "else"]);

/** Whether a keyword lets less pass than before. */
function isNarrower(keyword: string, old: readonly Place[], places: readonly Place[]): boolean {
  if (!isSet(places, keyword)) return false;
  if (!isSet(old, keyword)) return true;
  if (conditional.has(keyword)) return valuesOf(old, keyword) !== valuesOf(places, keyword);
  return isFalse(places, keyword) && !isFalse(old, keyword);
}

/** Whether an alternative of `anyOf` is the schema as it was: the contract written otherwise. */
function keepsWhole(before: readonly Place[], after: readonly Place[]): boolean {
  const known = new Set(before.map(({ schema }) => JSON.stringify(schema)));
  return after.every(
    ({ schema: { anyOf } }) =>
      !Array.isArray(anyOf) || anyOf.some((one) => known.has(JSON.stringify(one))),
  );
}

/**
 * Where requests are held to more than before by keywords that oasdiff calls harmless or does not
 * look at, each a break.
 *
 * @param reported what oasdiff reports
 */
export function narrowedRequests(
  base: { text: string },
  revision: { file: string; text: string },
  reported: readonly Change[],
): Change[] {
  const breaks = reported.filter(({ level }) => level === breaking);
  const isReported = (keyword: string) =>
    breaks.some(({ id }) => idsOf(keyword).some((name) => id.includes(`-${name}-`)));
  const lines = new LineCounter();
  const document = parseDocument(revision.text, { lineCounter: lines });
  const furtherSchemas = new Set(
    breaks
      .filter(({ id }) => id.endsWith("-all-of-added"))
      .map(({ revisionSource }) => revisionSource?.line),
  );
  /** Whether a schema is a part of one that is reported as added to `allOf`. */
  const isInAdded = ({ path }: Place) =>
    path.some(
      (key, index) =>
        key === "allOf" &&
        [1, 2].some((more) =>
          furtherSchemas.has(lineOf(document, path.slice(0, index + more), lines).line),
        ),
    );
  const before = requestsOf(parseDocument(base.text).toJS() as Json);
  const found: Change[] = [];
  for (const now of requestsOf(document.toJS() as Json)) {
    const was = before.find(
      ({ operation, path }) => operation === now.operation && path === now.path,
    );
    if (was === undefined) continue;
    for (const [part, schemas] of now.parts) {
      for (const [pointer, places] of schemas) {
        const old = was.parts.get(part)?.get(pointer);
        // What is new altogether is reported as new.
        if (old === undefined) continue;
        for (const { id, keyword, text } of narrowings) {
          if (!isNarrower(keyword, old, places) || isReported(keyword)) continue;
          if (keyword === "anyOf" && keepsWhole(old, places)) continue;
          const place = places.find(({ schema }) => !letsPass(keyword, schema[keyword]))!;
          if (isInAdded(place)) continue;
          const name = part === "body" ? pointer || "the request body" : part + pointer;
          const { operation, path } = now;
          found.push({
            id,
            text: `\`${name}\` ${text}`,
            level: breaking,
            operation,
            path,
            revisionSource: {
              file: revision.file,
              ...lineOf(document, [...place.path, keyword], lines),
            },
          });
        }
      }
    }
  }
  return found;
}
