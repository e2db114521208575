import type { Violation } from "../../../generated/sandbox/schema.js";
import { element, type Child } from "../form/dom.js";

const note = ({ pointer, message }: Violation) =>
  element("span", "violation", `▲ ${pointer === "" ? "the body" : pointer} ${message}`);

/** The name of a field of the body that a pointer names; undefined for the body as a whole. */
const fieldOf = (pointer: string) =>
  pointer.startsWith("/")
    ? pointer.slice(1).split("/")[0]!.replaceAll("~1", "/").replaceAll("~0", "~")
    : undefined;

function fieldsOf(body: string): [string, unknown][] | undefined {
  try {
    const value: unknown = JSON.parse(body);
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    return isObject ? Object.entries(value) : undefined;
  } catch {
    return undefined;
  }
}

/** A body with each violation below the field that it is about; missing fields come last. */
export function violationsInBody(body: string, violations: readonly Violation[]): HTMLElement {
  const fields = fieldsOf(body);
  if (fields === undefined) return element("pre", "", body, ...violations.map(note));
  const names = new Set(fields.map(([name]) => name));
  const linesOf = ([name, value]: [string, unknown], index: number): Child[] => {
    const within = violations.filter(({ pointer }) => fieldOf(pointer) === name);
    const comma = index < fields.length - 1 ? "," : "";
    const line = `  ${JSON.stringify(name)}: ${JSON.stringify(value)}${comma}\n`;
    return [line, ...within.map(note)];
  };
  const elsewhere = violations.filter(({ pointer }) => !names.has(fieldOf(pointer) ?? ""));
  return element("pre", "", "{\n", ...fields.flatMap(linesOf), ...elsewhere.map(note), "}");
}
