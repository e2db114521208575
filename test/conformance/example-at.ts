import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { Failure } from "../../scripts/lib/main.js";
import { resolveRef, type Contract, type Schema } from "../../scripts/lib/contract.js";

/** Texts of one character, of the lengths that a schema names. */
const texts = ({ minLength = 0, maxLength = 5 }: Schema): string[] =>
  [minLength, Math.min(maxLength, 5), maxLength]
    .filter((length) => length >= minLength && length <= 10_000)
    .flatMap((length) => ["a", "A", "0"].map((character) => character.repeat(length)));

/** Texts that a pattern takes; the same in each run. */
function matching(pattern: string): string[] {
  try {
    return fc.sample(fc.stringMatching(new RegExp(pattern, "u")), { seed: 1, numRuns: 500 });
  } catch {
    // It makes no texts for what looks ahead.
    return [];
  }
}

function numbers(schema: Schema): number[] {
  const { minimum = 0, maximum = minimum + 9 } = schema;
  const step = typeof schema.multipleOf === "number" ? schema.multipleOf : 1;
  const whole = Math.ceil(minimum / step) * step;
  return [minimum, maximum, (minimum + maximum) / 2, whole, whole + step, 1, 0];
}

/** Values that a schema may take; most likely first. */
function candidates(contract: Contract, given: Schema): unknown[] {
  const schema = given.$ref === undefined ? given : resolveRef<Schema>(contract, given.$ref);
  const { example, examples = [], default: usual, const: single } = schema;
  const stated = [example, ...(examples as unknown[]), usual, single, ...(schema.enum ?? [])];
  const types = [schema.type].flat() as unknown[];
  const made: unknown[] = [];
  if (types.includes("string")) {
    made.push(...texts(schema));
    if (typeof schema.pattern === "string") made.push(...matching(schema.pattern));
  } else if (types.includes("boolean")) made.push(true, false);
  else if (types.includes("array")) {
    const items = [...new Set(candidates(contract, schema.items!))];
    const least = (schema.minItems as number | undefined) ?? 0;
    for (const count of [Math.max(least, 1), least]) {
      for (let from = 0; from + count <= items.length; from++) {
        made.push(items.slice(from, from + count));
      }
    }
  } else made.push(...numbers(schema));
  return [...stated.filter((value) => value !== undefined), ...made];
}

/** Of each contract, what was found. */
const known = new WeakMap<Contract, Map<string, unknown>>();

/**
 * A value that a schema of the contract takes, whatever keywords it has.
 *
 * @param pointer of the schema
 * @throws {Failure} when none is found: the schema then has to give one
 */
export function exampleAt(contract: Contract, pointer: string): unknown {
  const examples = known.get(contract) ?? new Map<string, unknown>();
  known.set(contract, examples);
  if (!examples.has(pointer)) examples.set(pointer, findExample(contract, pointer));
  return examples.get(pointer);
}

function findExample(contract: Contract, pointer: string): unknown {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: "contract:", ...contract });
  const isValid = ajv.compile({ $ref: `contract:#${encodeURI(pointer)}` });
  const schema = resolveRef<Schema>(contract, `#${pointer}`);
  const found = candidates(contract, schema).find((value) => value !== null && isValid(value));
  if (found === undefined) {
    throw new Failure(`${pointer}: no value was found that it takes; give it an "example".`);
  }
  return found;
}
