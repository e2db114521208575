import { Failure } from "../lib/main.js";

/** A name of the contract in each form that a language may want. */
export interface Names {
  /** As the contract has it. */
  wire: string;
  snake: string;
  /** The same also where it is a word that the language keeps for itself: for programs that read it. */
  plain: string;
  camel: string;
  pascal: string;
  upper: string;
  kebab: string;
}

/** `X-Trace-Id`, `contact_value` and `sendVerifyCodes` as lists of lower-case words. */
function wordsOf(name: string): string[] {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "")
    .map((word) => word.toLowerCase());
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * All forms of a name.
 *
 * @param at where the name stands in the contract, for the error
 * @param reserved words that a language keeps for itself: a form that is one of them gets a `_` at its end
 * @throws {Failure} when no identifier can be made of it
 */
export function namesOf(wire: string, at: string, reserved: ReadonlySet<string>): Names {
  const words = wordsOf(wire);
  // An object of JavaScript cannot have a field of that name.
  if (words.length === 0 || /[^\x20-\x7e]/.test(wire) || wire === "__proto__") {
    throw new Failure(`${at}: no identifier can be made of the name "${wire}"; use ASCII letters.`);
  }
  // Every language prints a name between quotation marks.
  if (/["\\]/.test(wire)) {
    throw new Failure(
      `${at}: the clients cannot express a quotation mark or a backslash in the name ${wire}.`,
    );
  }
  if (/^\d/.test(words[0]!)) words.unshift("value");
  const snake = words.join("_");
  const pascal = words.map(capital).join("");
  const camel = pascal.charAt(0).toLowerCase() + pascal.slice(1);
  const free = (name: string) => (reserved.has(name) ? `${name}_` : name);
  return {
    wire,
    snake: free(snake),
    plain: snake,
    camel: free(camel),
    pascal: free(pascal),
    upper: snake.toUpperCase(),
    kebab: words.join("-"),
  };
}

/** @throws {Failure} when two names become one in a form */
export function refuseCollisions(names: readonly Names[], at: string): void {
  const seen = new Map<string, string>();
  for (const { snake, wire } of names) {
    const other = seen.get(snake);
    if (other !== undefined) {
      throw new Failure(`${at}: "${other}" and "${wire}" would get one name; rename one of them.`);
    }
    seen.set(snake, wire);
  }
}
