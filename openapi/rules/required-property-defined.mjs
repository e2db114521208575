import { defineRule } from "./support/define-rule.mjs";
import { entriesOf, isObject, itemsOf } from "./support/read.mjs";

const combined = ["allOf", "anyOf", "oneOf"];
const conditional = ["if", "then", "else"];

/** True where a schema is a part of another one, which may define its properties. */
const isPart = (path) =>
  [...combined, "dependentSchemas"].includes(path.at(-2)) ||
  [...conditional, "not"].includes(path.at(-1));

/** The schemas that a schema is combined with, each with where it is written. */
const partsOf = (schema, path) => [
  ...combined.flatMap((keyword) =>
    itemsOf(schema[keyword]).map(([part, at]) => [part, [...path, keyword, at]]),
  ),
  ...conditional.map((keyword) => [schema[keyword], [...path, keyword]]),
  ...entriesOf(schema.dependentSchemas).map(([name, part]) => [
    part,
    [...path, "dependentSchemas", name],
  ]),
];

/** True when a schema, or one that it is combined with, takes a property of any name. */
function defines(schema, path, name, follow, seen) {
  if (!isObject(schema) || seen.has(schema)) return false;
  seen.add(schema);
  if (isObject(schema.properties) && Object.hasOwn(schema.properties, name)) return true;
  if (entriesOf(schema.patternProperties).length > 0) return true;
  for (const others of [schema.additionalProperties, schema.unevaluatedProperties])
    if (isObject(others) || others === true) return true;
  const target = follow(schema.$ref, path);
  if (target !== undefined && defines(target.node, target.path, name, follow, seen)) return true;
  return partsOf(schema, path).some(([part, at]) => defines(part, at, name, follow, seen));
}

export default defineRule("required-property-defined", {
  question: "Is every required property defined?",
  why: "A name in `required` that `properties` does not have is a slip, or a property that nobody can know the form of. Generated clients leave it out, and the service refuses what they send.",
  fix: "Correct the name, or define the property.",
  unless: "Where the property is defined by a schema that this one is only ever combined with.",
  severity: "warn",
  bad: `
components:
  schemas:
    Contact:
      type: object
      required: [name]
      properties:
        title: { type: string }
`,
  good: `
components:
  schemas:
    Contact:
      type: object
      required: [name]
      properties:
        name: { type: string }
`,
  check({ schemas, follow }, report) {
    for (const { schema, path } of schemas) {
      if (!Array.isArray(schema.required) || !isObject(schema.properties) || isPart(path)) continue;
      for (const [at, name] of schema.required.entries())
        if (!defines(schema, path, name, follow, new Set()))
          report(
            [...path, "required", at],
            `The property ${name} is required, but not defined; correct the name or define it.`,
          );
    }
  },
});
