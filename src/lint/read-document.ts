import { readFileSync } from "node:fs";
import type { Document } from "@stoplight/spectral-core";
import { NotLinted } from "./not-linted.js";
import type { Finding, SpectralParts } from "./spectral.js";
import { syntaxErrorOf } from "./syntax-error.js";

/** A document that was read: ready to be linted, or with the mistake that keeps it from being read. */
export type ReadDocument = { document: Document } | { syntaxError: Finding } | "skipped";

const versions = /^3\.[012](\.\d+)?(-.+)?$/;

const isParserError = ({ severity, message }: Finding) =>
  severity === 0 && !message.startsWith("Duplicate key");

/**
 * True for the parser's complaint of a text that is no YAML: what was read of it is not all of it. A
 * key that stands twice is no such complaint.
 */
export const losesParts = (finding: Finding): boolean =>
  finding.code === "parser" && isParserError(finding);

/** @throws {NotLinted} saying why it is no document that can be linted */
function checkKind(data: unknown, file: string): void {
  if (data === null || data === undefined || data === "")
    throw new NotLinted(`${file} is empty. An OpenAPI document begins with "openapi: 3.1.0".`);
  if (typeof data !== "object" || Array.isArray(data))
    throw new NotLinted(`${file} is no OpenAPI document: it holds no object.`);
  const { openapi, swagger } = data as { openapi?: unknown; swagger?: unknown };
  if (openapi === undefined && swagger === undefined)
    throw new NotLinted(`${file} is no OpenAPI document: it has no "openapi" at its top.`);
  const version = String(openapi ?? swagger);
  if (openapi === undefined ? version !== "2.0" : !versions.test(version))
    throw new NotLinted(
      `${file} has the version ${JSON.stringify(openapi ?? swagger)}, which is unknown; known are OpenAPI 3.0, 3.1 and 3.2, and Swagger "2.0".`,
    );
}

/** True for an object without the field that makes it an OpenAPI document. */
const isOther = (data: unknown) =>
  typeof data === "object" && data !== null && !("openapi" in data) && !("swagger" in data);

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
  const text = readFileSync(file, "utf8");
  const document = new spectral.core.Document(text, spectral.parsers.Yaml, file);
  if (skipOthers && isOther(document.data)) return "skipped";
  const isSuspect = file.endsWith(".json") || document.diagnostics.some(isParserError);
  if (text.trim() !== "" && isSuspect) {
    const syntaxError = syntaxErrorOf(text, file, spectral);
    if (syntaxError !== undefined) return { syntaxError };
  }
  checkKind(document.data, name);
  return { document: document as unknown as Document };
}
