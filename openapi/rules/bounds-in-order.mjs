import { defineRule } from "./support/define-rule.mjs";

const pairs = [
  ["minLength", "maxLength"],
  ["minItems", "maxItems"],
  ["minProperties", "maxProperties"],
  ["minContains", "maxContains"],
];

/** The bounds of one side of a number, in both forms: OpenAPI 3.0 has booleans, 3.1 numbers. */
function boundsOf(schema, inclusive, exclusive) {
  const { [inclusive]: plain, [exclusive]: strict } = schema;
  return [
    { keyword: inclusive, value: plain, isStrict: strict === true },
    { keyword: exclusive, value: strict, isStrict: true },
  ].filter(({ value }) => typeof value === "number");
}

/** True where only integers are allowed and none lies between two bounds. */
function isBetweenIntegers({ type }, lower, upper) {
  if ([type].flat().join() !== "integer") return false;
  const least = lower.isStrict ? Math.floor(lower.value) + 1 : Math.ceil(lower.value);
  const most = upper.isStrict ? Math.ceil(upper.value) - 1 : Math.floor(upper.value);
  return least > most;
}

/** Each lower bound of a schema with each upper one that leaves nothing between them. */
function* crossed(schema) {
  for (const [lower, upper] of pairs)
    if (schema[lower] > schema[upper])
      yield [
        { keyword: lower, value: schema[lower] },
        { keyword: upper, value: schema[upper] },
      ];
  for (const lower of boundsOf(schema, "minimum", "exclusiveMinimum"))
    for (const upper of boundsOf(schema, "maximum", "exclusiveMaximum")) {
      const touches = lower.value === upper.value && (lower.isStrict || upper.isStrict);
      if (lower.value > upper.value || touches || isBetweenIntegers(schema, lower, upper))
        yield [lower, upper];
    }
}

function messageOf(lower, upper) {
  const [one, other] = [lower, upper].map(({ keyword, value }) => `${keyword} ${value}`);
  if (lower.value > upper.value) return `${one} is above ${other}; nothing can be both.`;
  if (lower.value < upper.value) return `No integer lies between ${one} and ${other}.`;
  return `${lower.keyword} and ${upper.keyword} are both ${lower.value}, and one excludes it; nothing is left.`;
}

export default defineRule("bounds-in-order", {
  question: "Is there a value between every lower bound and its upper bound?",
  why: "A schema whose bounds are the wrong way round accepts nothing, and no tool says so: every request is refused, and generated tests have no value to send.",
  fix: "Swap the two, or correct the one that is wrong.",
  unless:
    "Never: no value can satisfy such a schema. Where nothing is to be accepted on purpose, write `false` or `not: {}`.",
  severity: "error",
  bad: `
components:
  schemas:
    Code:
      type: string
      minLength: 6
      maxLength: 4
`,
  good: `
components:
  schemas:
    Code:
      type: string
      minLength: 4
      maxLength: 6
`,
  check({ schemas }, report) {
    for (const { schema, path } of schemas) {
      for (const [lower, upper] of crossed(schema)) {
        report([...path, lower.keyword], messageOf(lower, upper));
      }
    }
  },
});
