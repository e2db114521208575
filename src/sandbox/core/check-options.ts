/** What is wrong with a value; undefined when nothing is. */
export type OptionCheck = (value: unknown) => string | undefined;

/** Says what a value must be, unless it is. */
export const mustBe =
  (what: string, isRight: (value: unknown) => boolean): OptionCheck =>
  (value) =>
    isRight(value) ? undefined : `must be ${what}`;

export const isText = mustBe("a string", (value) => typeof value === "string");
export const isBoolean = mustBe("true or false", (value) => typeof value === "boolean");
/** Whether a value is a number in a range; a limit of `Infinity` lets it be that, too. */
export const isNumber = (lowest: number, highest: number, unit = ""): OptionCheck =>
  mustBe(
    `a number${unit} from ${lowest} to ${highest}`,
    (value) => typeof value === "number" && value >= lowest && value <= highest,
  );

/** Whether a value is a whole number in a range. */
export const isInteger = (lowest: number, highest: number): OptionCheck =>
  mustBe(
    `a whole number from ${lowest} to ${highest}`,
    (value) => Number.isInteger(value) && Number(value) >= lowest && Number(value) <= highest,
  );

/** What may be anything: whoever takes it checks it. */
export const isAnything: OptionCheck = () => undefined;

/** A name as an error may show it: in the place of a misspelt one there may be a contact. */
export const shownName = (name: string) => (/^[A-Za-z_]{1,64}$/.test(name) ? name : "***");

/**
 * Checks the options of a function, by name. An option that is undefined counts as left out.
 *
 * @param who the function, as its callers write it
 * @throws {TypeError} for an option that does not exist
 * @throws {RangeError} for a value that an option cannot have
 */
export function checkOptions(
  who: string,
  options: object,
  checks: Readonly<Record<string, OptionCheck>>,
): void {
  if (typeof options !== "object" || options === null) {
    throw new TypeError(`The options of ${who} must be an object.`);
  }
  for (const [name, value] of Object.entries(options)) {
    const check = Object.hasOwn(checks, name) ? checks[name] : undefined;
    if (check === undefined) {
      const known = Object.keys(checks).join(", ");
      throw new TypeError(`${who} has no option "${shownName(name)}"; it has ${known}.`);
    }
    const problem = value === undefined ? undefined : check(value);
    if (problem !== undefined) throw new RangeError(`The option "${name}" of ${who} ${problem}.`);
  }
}
