import { readFileSync } from "node:fs";
import type { Document } from "@stoplight/spectral-core";
import { hasAliases, isAliasBomb, withoutAliases } from "./aliases.js";
import { nearest } from "./nearest.js";
import { NotLinted } from "./not-linted.js";
import { dataWithProto } from "./proto-keys.js";
import type { Finding, SpectralParts } from "./spectral.js";
import { syntaxErrorOf } from "./syntax-error.js";

/** A document that was read: ready to be linted, or with the mistake that keeps it from being read. */
export type ReadDocument =
  | { document: Document; isAliased: boolean }
  | { syntaxError: Finding }
  | "skipped";

const versions = /^3\.[012](\.\d+)?(-.+)?$/;

/** Complaints of the parser about what it has read nevertheless: a key twice, and a number as a key. */
const isRead = ({ message }: Finding) => /^(?:Duplicate key|Mapping key must be)/.test(message);

/** True for the parser's complaint of a text that is no YAML: what was read of it is not all of it. */
export const losesParts = (finding: Finding): boolean =>
  finding.code === "parser" && finding.severity === 0 && !isRead(finding);

/** @throws {NotLinted} saying why it is no document that can be linted */
function checkKind(data: unknown, file: string): void {
  if (data === null || data === undefined || data === "")
    throw new NotLinted(`${file} is empty. An OpenAPI document begins with "openapi: 3.1.0".`);
  if (typeof data !== "object" || Array.isArray(data))
    throw new NotLinted(`${file} is no OpenAPI document: it holds no object.`);
  const { openapi, swagger } = data as { openapi?: unknown; swagger?: unknown };
  if (openapi === undefined && swagger === undefined) {
    const other = Object.keys(data).find((key) => nearest(key, ["openapi"]) !== undefined);
    const hint = other === undefined ? "" : ` ${JSON.stringify(other)} may be meant to be it.`;
    throw new NotLinted(`${file} is no OpenAPI document: it has no "openapi" at its top.${hint}`);
  }
  const version = openapi === undefined ? swagger : openapi;
  const isKnown =
    openapi === undefined
      ? version === "2.0"
      : (typeof version === "string" || typeof version === "number") && versions.test(`${version}`);
  if (!isKnown)
    throw new NotLinted(
      `${file} has the version ${JSON.stringify(version)}, which is unknown; known are OpenAPI 3.0, 3.1 and 3.2, and Swagger "2.0".`,
    );
}

/** True for an object without the field that makes it an OpenAPI document. */
const isOther = (data: unknown) =>
  typeof data === "object" && data !== null && !("openapi" in data) && !("swagger" in data);

/** The marks that a text in UTF-16 or UTF-32 begins with. */
const otherEncodings = ["\u00ff\u00fe", "\u00fe\u00ff", "\u0000\u0000\u00fe\u00ff"];

/** @throws {NotLinted} where the file cannot be read, or not as UTF-8 */
function textOf(file: string, name: string): string {
  try {
    const bytes = readFileSync(file);
    const start = bytes.toString("latin1", 0, 4);
    if (otherEncodings.some((mark) => start.startsWith(mark)))
      throw new NotLinted(`${name} is not in UTF-8; save it in that encoding.`);
    return bytes.toString("utf8");
  } catch (error) {
    if (error instanceof NotLinted) throw error;
    throw new NotLinted(`Cannot read ${name}: ${(error as Error).message}.`);
  }
}

/** Spectral's parser, corrected where it takes such a key or an alias for something else. */
function parserFor(
  text: string,
  isAliased: boolean,
  { parsers: { Yaml } }: SpectralParts,
): typeof Yaml {
  const data = dataWithProto(text);
  if (data === undefined && !isAliased) return Yaml;
  const parse: typeof Yaml.parse = (input) => {
    const result = Yaml.parse(input);
    if (isAliased) withoutAliases(result.ast);
    return data === undefined ? result : { ...result, data };
  };
  return { ...Yaml, parse };
}

/**
 * Reads a document.
 *
 * @param file an absolute path
 * @param name the path as messages show it
 * @param options.skipOthers leave out what holds something else than an OpenAPI document
 * @throws {NotLinted} where there is nothing that could be linted
 */
export function readDocument(
  file: string,
  name: string,
  spectral: SpectralParts,
  { skipOthers = false } = {},
): ReadDocument {
  const text = textOf(file, name);
  if (isAliasBomb(text))
    throw new NotLinted(
      `${name} has aliases of aliases that stand for more than can be read; refer with $ref instead.`,
    );
  const isAliased = hasAliases(text);
  const document = new spectral.core.Document(text, parserFor(text, isAliased, spectral), file);
  const isJson = file.endsWith(".json");
  // To the parser of YAML, a comment before a key is a part of it.
  const data: unknown =
    skipOthers && isJson ? spectral.parsers.Json.parse(text).data : document.data;
  if (skipOthers && isOther(data)) return "skipped";
  const isSuspect = isJson || !document.diagnostics.every(isRead);
  if (text.trim() !== "" && isSuspect) {
    const syntaxError = syntaxErrorOf(text, file, spectral);
    if (syntaxError !== undefined) return { syntaxError };
  }
  checkKind(document.data, name);
  return { document: document as unknown as Document, isAliased };
}
