import { defineRule } from "./support/define-rule.mjs";
import { entriesOf, isObject, itemsOf } from "./support/read.mjs";

const combined = ["allOf", "anyOf", "oneOf"];

/** True where a schema is a part of another one, which may define its properties. */
const isPart = (path) =>
  combined.includes(path.at(-2)) || ["if", "then", "else", "not"].includes(path.at(-1));

/** True when a schema, or one that it is combined with, takes a property of any name. */
function defines(schema, path, name, locate, seen) {
  const found = locate(schema, path);
  if (found === undefined || seen.has(found.node)) return false;
  seen.add(found.node);
  const { node, path: at } = found;
  if (isObject(node.properties) && Object.hasOwn(node.properties, name)) return true;
  if (isObject(node.additionalProperties) || node.additionalProperties === true) return true;
  if (entriesOf(node.patternProperties).length > 0) return true;
  return combined.some((keyword) =>
    itemsOf(node[keyword]).some(([member, index]) =>
      defines(member, [...at, keyword, index], name, locate, seen),
    ),
  );
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
  check({ schemas, locate }, report) {
    for (const { schema, path } of schemas) {
      if (!Array.isArray(schema.required) || !isObject(schema.properties) || isPart(path)) continue;
      for (const [at, name] of schema.required.entries())
        if (!defines(schema, path, name, locate, new Set()))
          report(
            [...path, "required", at],
            `The property ${name} is required, but not defined; correct the name or define it.`,
          );
    }
  },
});
