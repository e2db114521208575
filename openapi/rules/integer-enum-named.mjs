import { defineRule } from "./support/define-rule.mjs";

const identifier = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** HTTP has given the statuses their names (RFC 9110, section 15). */
const isHttpStatus = (value) => value >= 100 && value <= 599;

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
  question: "Has every list of integers names, in a component of its own?",
  why: "Readers cannot tell what 0 and 1 stand for, and generators make `_0` and `NUMBER_1` of them. Of a list that is written inline, most generators keep only the integer.",
  fix: "Move the list to `components/schemas` and add `x-enum-varnames`, one identifier for each value. HTTP statuses have their names already.",
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
    for (const { schema, path } of schemas) {
      if (!Array.isArray(schema.enum) || ![schema.type].flat().includes("integer")) continue;
      if (schema.enum.every(isHttpStatus)) continue;
      const problem = problemOf(schema);
      if (problem !== undefined) report([...path, "enum"], `The integer enum ${problem}`);
      // The only schemas three keys deep are those of components/schemas.
      else if (path.length !== 3)
        report(path, "The integer enum is written inline; move it to components/schemas.");
    }
  },
});
