import { LineCounter, parseDocument } from "yaml";
import { breaking, type Change } from "./oasdiff.js";
import { isObject, lineOf, methods, resolve, type Json, type Place } from "./resolve.js";

/** A field, a body or a reply: which type the clients give it. */
interface Use {
  /** The name of its schema; undefined where the schema is written in place. */
  name: string | undefined;
  /** Whether clients make a type of the schema, or take one that their language has. */
  isOwnType: boolean;
  json: unknown;
  path: readonly string[];
}

const isOwnType = (schema: Json) =>
  ["enum", "const", "properties", "allOf", "anyOf", "oneOf"].some(
    (key) => schema[key] !== undefined,
  );

const isNull = (schema: unknown) => isObject(schema) && schema.type === "null";

/** What a schema stands for, also where it only adds words, or null, to one that it refers to. */
function located(document: Json, given: unknown, at: readonly string[]): Place | undefined {
  const place = resolve(document, given, at);
  if (place === undefined) return undefined;
  const { schema, path } = place;
  const [keyword, ...others] = ["allOf", "anyOf", "oneOf"].filter((key) =>
    Array.isArray(schema[key]),
  );
  if (keyword === undefined || others.length > 0 || schema.properties !== undefined) return place;
  const parts = [...(schema[keyword] as unknown[]).entries()].filter(([, part]) => !isNull(part));
  const [[index, only] = [0, undefined], ...rest] = parts;
  if (rest.length > 0 || !isObject(only) || only.$ref === undefined) return place;
  return located(document, only, [...path, keyword, String(index)]);
}

/** The types of all that operations send and get, by what has them, in words. */
function usesOf(document: Json): Map<string, Use> {
  const uses = new Map<string, Use>();
  const seen = new Set<string>();
  const members = ({ schema, path }: Place, owner: string) => {
    for (const [name, value] of Object.entries(
      isObject(schema.properties) ? schema.properties : {},
    ))
      visit(value, [...path, "properties", name], `\`${owner}.${name}\``, `${owner}.${name}`);
    for (const keyword of ["items", "additionalProperties"])
      visit(schema[keyword], [...path, keyword], `each of \`${owner}\``, `${owner}.*`);
    for (const keyword of ["allOf", "anyOf", "oneOf"])
      for (const [index, part] of [schema[keyword] ?? []].flat().entries()) {
        const at = [...path, keyword, String(index)];
        const place = resolve(document, part, at);
        // One that is written in place is a part of its owner.
        if (place?.path === at) members(place, owner);
        else visit(part, at);
      }
  };
  const visit = (given: unknown, at: readonly string[], words = "", owner = words) => {
    const place = located(document, given, at);
    if (place === undefined) return;
    const { schema, path } = place;
    const name = path.length === 3 && path[1] === "schemas" ? path[2] : undefined;
    const use = { name, isOwnType: isOwnType(schema), json: schema.type, path: at };
    if (words !== "" && !uses.has(words)) uses.set(words, use);
    const key = path.join("/");
    if (seen.has(key)) return;
    seen.add(key);
    members(place, name ?? owner);
  };
  const content = (given: unknown, at: readonly string[], words: string) => {
    const place = resolve(document, given, at);
    const types = isObject(place?.schema.content) ? place.schema.content : {};
    for (const [type, media] of Object.entries(types)) {
      const schema = isObject(media) ? media.schema : undefined;
      visit(schema, [...place!.path, "content", type, "schema"], words, words.replaceAll("`", ""));
    }
  };
  for (const [route, item] of Object.entries(isObject(document.paths) ? document.paths : {}))
    for (const method of methods) {
      const operation = isObject(item) ? item[method] : undefined;
      if (!isObject(operation)) continue;
      const at = ["paths", route, method];
      const words = `\`${method.toUpperCase()} ${route}\``;
      content(operation.requestBody, [...at, "requestBody"], `the body of ${words}`);
      const responses = isObject(operation.responses) ? operation.responses : {};
      for (const [status, response] of Object.entries(responses))
        content(response, [...at, "responses", status], `the reply ${status} of ${words}`);
    }
  return uses;
}

/** Which type there was, or is, in words. */
function typeInWords({ name, isOwnType: isOwn, json }: Use): string {
  if (name !== undefined && isOwn) return `the type \`${name}\``;
  return isOwn ? "a type that is written in place" : `a plain ${[json].flat().join(" or ")}`;
}

/** Whether clients give something another type than before, which nothing else reports. */
function isRetyped(was: Use, now: Use | undefined, schemas: unknown): now is Use {
  if (now === undefined || now.name === was.name || !was.isOwnType) return false;
  // A name that is gone is reported as gone, and another type in JSON by oasdiff.
  const isGone = was.name !== undefined && !(isObject(schemas) && Object.hasOwn(schemas, was.name));
  return !isGone && JSON.stringify(was.json) === JSON.stringify(now.json);
}

/**
 * Where clients give a field, a body or a reply a type of another name, each a break: the same goes over
 * the wire, but code that names the type no longer compiles.
 */
export function renamedTypes(
  base: { file: string; text: string },
  revision: { file: string; text: string },
): Change[] {
  const lines = { base: new LineCounter(), revision: new LineCounter() };
  const old = parseDocument(base.text, { lineCounter: lines.base });
  const document = parseDocument(revision.text, { lineCounter: lines.revision });
  const data = document.toJS() as Json;
  const uses = usesOf(data);
  const changes = new Map<string, { words: string[]; was: Use; now: Use }>();
  for (const [words, was] of usesOf(old.toJS() as Json)) {
    const now = uses.get(words);
    if (!isRetyped(was, now, isObject(data.components) ? data.components.schemas : undefined))
      continue;
    const key = `${typeInWords(now)} now, not ${typeInWords(was)}`;
    const change = changes.get(key) ?? { words: [], was, now };
    change.words.push(words);
    changes.set(key, change);
  }
  return [...changes].map(([key, { words, was, now }]) => {
    const [first, second, ...more] = words;
    const others = more.length > 0 ? `${words.length - 1} more have` : `${second} have`;
    return {
      id: "type-name-changed",
      text: `${first} ${second === undefined ? "has" : `and ${others}`} ${key}`,
      level: breaking,
      baseSource: { file: base.file, ...lineOf(old, was.path, lines.base) },
      revisionSource: { file: revision.file, ...lineOf(document, now.path, lines.revision) },
    };
  });
}
