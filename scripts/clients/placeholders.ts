import { findOperation, parametersOf, type Contract, type Schema } from "../lib/contract.js";
import { Failure } from "../lib/main.js";

/** Where the repository is, without a scheme: Go's module path begins with it. */
const repository = "github.com/verifycodes/verifycodes";

/** `X-Auth-Token` becomes `X_AUTH_TOKEN`. */
const upperSnake = (name: string) => name.replaceAll("-", "_").toUpperCase();

/** What stands for `@NAME@` in a facade's files: facts of the contract, by name. */
export function placeholdersOf(contract: Contract): Map<string, string> {
  const { path, operation } = findOperation(contract, "sendVerifyCodes");
  const found = new Map([
    ["VERSION", contract.info.version],
    ["LICENSE", contract.info.license.identifier],
    ["TITLE", contract.info.title],
    ["SUMMARY", contract.info.summary],
    ["PATH", path],
    ["REPOSITORY", repository],
  ]);
  const limits: [string, Schema][] = [
    ...Object.entries(contract.components.schemas.SendVerifyCodesRequest?.properties ?? {}),
    ...parametersOf(contract, operation).map(({ name, schema }): [string, Schema] => [
      name,
      schema,
    ]),
  ];
  for (const [name, { minLength, maxLength }] of limits) {
    if (minLength !== undefined) found.set(`${upperSnake(name)}_MIN_LENGTH`, `${minLength}`);
    if (maxLength !== undefined) found.set(`${upperSnake(name)}_MAX_LENGTH`, `${maxLength}`);
  }
  const { enum: values = [], "x-enum-varnames": names = [] } =
    contract.components.schemas.ContactWay ?? {};
  for (const [index, name] of names.entries())
    found.set(`CONTACT_WAY_${name}`, String(values[index]));
  return found;
}

/**
 * Replaces each `@NAME@`.
 *
 * @param file named in the error
 * @throws {Failure} when a name is unknown
 */
export function fillPlaceholders(
  text: string,
  values: ReadonlyMap<string, string>,
  file: string,
): string {
  return text.replaceAll(/@([A-Z][A-Z0-9_]*)@/g, (_all, name: string) => {
    const value = values.get(name);
    if (value !== undefined) return value;
    throw new Failure(`${file} uses @${name}@; there are ${[...values.keys()].join(", ")}.`);
  });
}
