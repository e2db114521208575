import { isUtf8 } from "node:buffer";
import type { Violation } from "../../../contract/violations.js";
import { scanJson } from "./scan-json.js";

/** A body as an adapter hands it over: a string in process, bytes from a socket. */
export type Body = string | Uint8Array;

/** The value that a body holds, or the one thing that makes it no JSON. */
export type ParsedBody = { value: unknown } | { violation: Violation };

/**
 * The longest body that is read as JSON, in bytes: 64 KiB. The largest that keeps to the contract has
 * some hundred, and reading this much takes a few milliseconds, whatever it holds.
 */
export const longestJson = 64 * 1024;

const byteOrderMark = "\uFEFF";

/** Where the bytes cease to be UTF-8: the length of the longest start that is. */
function firstInvalidByte(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = Math.floor((valid + invalid) / 2);
    try {
      // As a stream: a character that is cut at the end is not an error yet.
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      valid = middle;
    } catch {
      invalid = middle;
    }
  }
  return valid;
}

/** A place in a text as people count: `line 2, column 5`. */
function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split("\n");
  return `line ${before.length}, column ${Array.from(before.at(-1)!).length + 1}`;
}

const violation = (rule: string, message: string): ParsedBody => ({
  violation: { pointer: "", rule, message },
});

/** Whether a text that `JSON.parse` has read into an object may name a field twice. */
function mayRepeatName(text: string, value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (text.includes("\\")) return true;
  let strings = 0;
  for (const name in value) {
    const field = (value as Record<string, unknown>)[name];
    if (typeof field === "object" && field !== null) return true;
    strings += typeof field === "string" ? 2 : 1;
  }
  let quotes = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) quotes++;
  return quotes !== 2 * strings;
}

const decode = (bytes: Uint8Array) =>
  (Buffer.isBuffer(bytes)
    ? bytes
    : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  ).toString("utf8");

/**
 * Reads a body as JSON in UTF-8; says where it is not, or where an object names a field twice.
 *
 * @param size how many bytes came, of which the body may be the first
 */
export function parseBody(body: Body, size: number): ParsedBody {
  if (size > longestJson) {
    const limit = `JSON is read up to ${longestJson} bytes`;
    return violation("size", `has ${size} bytes; ${limit}`);
  }
  if (body.length === 0) return violation("required", "The body is empty; send a JSON object.");
  const text = typeof body === "string" ? body : decode(body);
  // What is not UTF-8 was replaced by this; to look for it costs less than to check the bytes.
  if (typeof body !== "string" && text.includes("\uFFFD") && !isUtf8(body)) {
    return violation("utf-8", `is not UTF-8 at byte ${firstInvalidByte(body)}`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
    if (!mayRepeatName(text, value)) return { value };
  } catch {
    if (text.startsWith(byteOrderMark)) {
      return violation("json", "begins with a byte order mark; send JSON without one");
    }
  }
  const problem = scanJson(text);
  if (problem === undefined) return { value };
  return violation(problem.rule, `${problem.message} at ${placeOf(text, problem.offset)}`);
}
