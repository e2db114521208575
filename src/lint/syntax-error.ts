import { existsSync, readFileSync } from "node:fs";
import { parseDocument, type YAMLParseError } from "yaml";
import type { Finding, SpectralParts } from "./spectral.js";

/** The start of a line that Git leaves where two branches changed the same place. */
const mergeMark = /^(?:<{7}|={7}|>{7})(?: .*)?$/m;

type Place = { message: string; line: number; character: number };

const atOffset = (text: string, offset: number, message: string): Place => {
  const before = text.slice(0, offset).split("\n");
  return { message, line: before.length - 1, character: before.at(-1)!.length };
};

/** A text in JSON, or the start of a comment. */
const textOrComment = /"(?:[^"\\\n]|\\.)*"|\/[/*]/g;

/** The first comment in JSON, which has none (RFC 8259); Spectral's parser of JSON takes them. */
function commentIn(text: string): Place | undefined {
  const comment = [...text.matchAll(textOrComment)].find(([match]) => match.startsWith("/"));
  return comment && atOffset(text, comment.index, "JSON has no comments; take it out.");
}

const isBefore = (one: Place, other: Place) =>
  one.line < other.line || (one.line === other.line && one.character <= other.character);

function inJson(text: string, { parsers }: SpectralParts): Place | undefined {
  const first = parsers.Json.parse(text).diagnostics.find(
    ({ message }) => message !== "DuplicateKey",
  );
  const comment = commentIn(text);
  if (first === undefined) return comment;
  const words = first.message.replaceAll(/([a-z])([A-Z])/g, (_all, end: string, start: string) => {
    return `${end} ${start.toLowerCase()}`;
  });
  const found = { message: `${words}.`, ...first.range.start };
  return comment !== undefined && isBefore(comment, found) ? comment : found;
}

const keyWithoutColon = "A key without a colon and a space after it; write `key: value`.";

/** The parser's words where they do not help an author, by its code. */
const plainWords: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY:
    "A colon inside a value, or a line that is not aligned with the others; quote the value, or align it.",
  MULTILINE_IMPLICIT_KEY: keyWithoutColon,
  MULTIPLE_DOCS: "A second document begins here; a file holds one.",
  TAB_AS_INDENT: "Tabs are not allowed as indentation; use spaces.",
};

function plainWordsOf({ code, message }: YAMLParseError): string | undefined {
  if (/^Missing closing .quote/.test(message)) return "A quote is opened here and never closed.";
  if (message.startsWith("Implicit map keys need")) return keyWithoutColon;
  const bracket = /^Flow (?:sequence|map) .* end with a (.)$/.exec(message)?.[1];
  if (bracket !== undefined)
    return `What is opened here is never closed: the text needs a ${bracket}, or more indentation up to it.`;
  return plainWords[code];
}

/** Where a quote that is never closed was opened: the last one of its kind that stands for no character. */
function openingOf(quote: string, text: string): number {
  const escape = quote === "'" ? "'" : "\\";
  let at = text.lastIndexOf(quote);
  while (at > 0 && text[at - 1] === escape) at = text.lastIndexOf(quote, at - 2);
  return at;
}

/** Where a text, or a list or a map in brackets, that is not closed was opened: it is noticed only further down. */
function placeOf(text: string, { message, pos: [offset] }: YAMLParseError): number {
  const quote = /^Missing closing (['"])/.exec(message)?.[1];
  if (quote !== undefined) return Math.max(0, openingOf(quote, text.slice(0, offset)));
  const bracket = /^Flow (sequence|map)/.exec(message)?.[1];
  if (bracket === undefined) return offset;
  return text.lastIndexOf(bracket === "map" ? "{" : "[", offset);
}

function inYaml(text: string): Place | undefined {
  const { errors } = parseDocument(text, { uniqueKeys: false, prettyErrors: false });
  const [first] = errors.toSorted((one, other) => one.pos[0] - other.pos[0]);
  if (first === undefined) return undefined;
  const message = plainWordsOf(first) ?? `${first.message.replace(/[.:]$/, "")}.`;
  return atOffset(text, placeOf(text, first), message);
}

/** What Spectral's parser says where the strict one is content, as with an alias of nothing. */
function inSpectral(text: string, { parsers }: SpectralParts): Place | undefined {
  const { diagnostics } = parsers.Yaml.parse(text);
  const first = diagnostics.find(
    ({ message }) => !/^(?:duplicate key|mapping key must be)/i.test(message),
  );
  return first && { message: `${first.message}.`, ...first.range.start };
}

/**
 * The first mistake in a text that is no YAML or no JSON; undefined when it is. Spectral reads on after
 * one, and then reports what it lost.
 *
 * @param source where the text lies; a name that ends in `.json` asks for JSON
 */
export function syntaxErrorOf(
  text: string,
  source: string,
  spectral: SpectralParts,
): Finding | undefined {
  const merge = mergeMark.exec(text);
  const found =
    merge === null
      ? source.endsWith(".json")
        ? inJson(text, spectral)
        : (inYaml(text) ?? inSpectral(text, spectral))
      : atOffset(text, merge.index, "A merge left its marks here; choose one of the two sides.");
  if (found === undefined) return undefined;
  const { message, line, character } = found;
  const place = { line, character };
  return {
    code: "parser",
    message,
    path: [],
    severity: 0,
    source,
    range: { start: place, end: place },
  };
}

/** The same for a file that Spectral complains of: its first mistake in the place of the complaint. */
export function syntaxErrorIn(complaint: Finding, spectral: SpectralParts): Finding {
  const { source } = complaint;
  if (source === undefined || !existsSync(source)) return complaint;
  return syntaxErrorOf(readFileSync(source, "utf8"), source, spectral) ?? complaint;
}
