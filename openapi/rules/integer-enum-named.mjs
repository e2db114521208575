import { defineRule } from "./support/define-rule.mjs";

const identifier = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** HTTP has given the statuses their names (RFC 9110, section 15). */
const isHttpStatus = (value) => value >= 100 && value <= 599;

/** Codes are a row that begins near 0; 10, 25 and 50, or 1, 2, 4 and 8, are amounts. */
function areAmounts(values) {
  const numbers = values.toSorted((one, other) => one - other);
  const isRow = numbers.every((value, at) => value === numbers[0] + at);
  return !isRow || numbers[0] > 1 || numbers.length === 1;
}

/** True where the numbers say what they are, and the author gave them no names. */
const needNoNames = ({ enum: values, "x-enum-varnames": names }) =>
  names === undefined && (values.every(isHttpStatus) || areAmounts(values));

/** What is wrong with the names of an enum; undefined when nothing is. */
function problemOf({ enum: values, "x-enum-varnames": names }) {
  if (!Array.isArray(names)) return "has no names; add x-enum-varnames, one name for each value.";
  if (names.length !== values.length)
    return `has ${values.length} values and ${names.length} names; give one name for each value.`;
  if (new Set(names).size < names.length) return "has a name twice; each value needs its own.";
  const odd = names.find((name) => !identifier.test(name));
  return odd === undefined
    ? undefined
    : `has the name ${JSON.stringify(odd)}, which is no identifier; use letters, digits and _.`;
}

export default defineRule("integer-enum-named", {
  question: "Has every list of integers names, in its own component?",
  why: "Readers cannot tell what 0 and 1 stand for, and generators make `_0` and `NUMBER_1` of them. Of a list that is written inline, most generators keep only the integer.",
  fix: "Move the list to `components/schemas` and add `x-enum-varnames`, one identifier for each value. HTTP statuses have their names already.",
  unless:
    "Where the numbers are quantities and not names, such as versions or sizes in an uneven row that the rule does not recognise.",
  severity: "info",
  bad: `
components:
  schemas:
    ContactWay:
      type: integer
      enum: [0, 1]
`,
  good: `
components:
  schemas:
    ContactWay:
      type: integer
      enum: [0, 1]
      x-enum-varnames: [SMS, EMAIL]
`,
  check({ schemas }, report) {
    for (const { schema, path, isComponent } of schemas) {
      if (!Array.isArray(schema.enum) || ![schema.type].flat().includes("integer")) continue;
      if (needNoNames(schema)) continue;
      const problem = problemOf(schema);
      if (problem !== undefined) report([...path, "enum"], `The integer enum ${problem}`);
      else if (!isComponent)
        report(path, "The integer enum is written inline; move it to components/schemas.");
    }
  },
});
