import type { ContractTable, Value } from "../../scripts/contract-table/table.js";
import type { Contract } from "../../scripts/lib/contract.js";
import { exampleAt } from "./example-at.js";

/** What samples are made from. */
export interface Samples {
  contract: Contract;
  table: ContractTable;
}

/** A text of so many characters. */
export const textOf = (length: number, character = "a"): string => character.repeat(length);

/** A text within the alphabet: what must not be seen differs from what may. */
export const plainText = (length: number, sensitive: boolean): string =>
  textOf(length, sensitive ? "s" : "a");

const typeOf = ({ table }: Samples, value: Value) =>
  table.types.find(({ pascal }) => value.type !== false && pascal === value.type.pascal)!;

/** The values of an enum. */
export const enumValues = (samples: Samples, value: Value): unknown[] =>
  typeOf(samples, value).values.map(({ literal }) => JSON.parse(literal) as unknown);

/** The fields of an object. */
export const fieldsOf = (samples: Samples, value: Value) => typeOf(samples, value).fields;

function numberSample({ minimum, maximum }: Value): number {
  if (minimum !== false) return minimum;
  return maximum === false ? 7 : Math.min(7, maximum);
}

/** A value within all limits. */
export function sample(samples: Samples, value: Value, which: "required" | "all"): unknown {
  if (value.leftToService) return exampleAt(samples.contract, value.leftToService);
  if (value.isEnum) return enumValues(samples, value)[0];
  if (value.isBoolean) return true;
  if (value.isInteger || value.isNumber) return numberSample(value);
  if (value.isArray) {
    const count = Math.max(
      value.minItems || 0,
      Math.min(1, value.maxItems === false ? 1 : value.maxItems),
    );
    return Array.from({ length: count }, () => sample(samples, value.items as Value, which));
  }
  if (value.isObject) {
    return Object.fromEntries(
      fieldsOf(samples, value)
        .filter(({ required }) => required || which === "all")
        .map((field) => [field.wire, sample(samples, field, which)]),
    );
  }
  const { minLength, maxLength, sensitive } = value;
  const length = Math.max(minLength || 0, Math.min(5, maxLength === false ? 5 : maxLength));
  return plainText(length, sensitive);
}
