import { defineRule } from "./support/define-rule.mjs";
import { isOpenapi30, nodeAt } from "./support/read.mjs";

const limits = { exclusiveMinimum: "minimum", exclusiveMaximum: "maximum" };

/** Writes the same in the form of 3.1. Which of example and examples to keep is the author's choice. */
function repair(document, { path }) {
  const at = path.slice(0, -1);
  const keyword = path.at(-1);
  const schema = nodeAt(document, at);
  const without = { do: "remove", at: path };
  if (keyword === "example") return undefined;
  if (schema[keyword] === false) return [without];
  if (keyword === "nullable") {
    if (typeof schema.type !== "string") return undefined;
    return [{ do: "set", at: [...at, "type"], value: [schema.type, "null"] }, without];
  }
  const limit = limits[keyword];
  if (schema[limit] === undefined) return undefined;
  return [{ do: "rename", at: [...at, limit], key: keyword }, without];
}

export default defineRule("no-openapi-30-leftovers", {
  question: "Is the document free of what OpenAPI 3.1 no longer knows?",
  why: "JSON Schema 2020-12 ignores `nullable` and refuses boolean `exclusiveMinimum`: a limit that was meant is dropped silently. `example` and `examples` side by side contradict each other sooner or later.",
  fix: "Write `type: [string, 'null']`, give `exclusiveMinimum` the number itself, and keep `examples` only.",
  unless:
    "For a document that is read by tools of OpenAPI 3.0 and of 3.1 alike and states both forms.",
  severity: "error",
  bad: `
components:
  schemas:
    Name:
      type: string
      nullable: true
`,
  good: `
components:
  schemas:
    Name:
      type: [string, 'null']
`,
  repair,
  check({ document, schemas, parameters, headers, mediaTypes }, report) {
    if (!isOpenapi30(document))
      for (const { schema, path } of schemas) {
        if (typeof schema.nullable === "boolean")
          report([...path, "nullable"], "3.1 ignores nullable; add 'null' to the type.");
        for (const keyword of ["exclusiveMinimum", "exclusiveMaximum"])
          if (typeof schema[keyword] === "boolean")
            report([...path, keyword], `In 3.1 ${keyword} is the limit itself; give the number.`);
      }
    const holders = [
      ...schemas.map(({ schema: node, path }) => ({ node, path })),
      ...parameters.map(({ parameter: node, path }) => ({ node, path })),
      ...headers.map(({ header: node, path }) => ({ node, path })),
      ...mediaTypes.map(({ mediaType: node, path }) => ({ node, path })),
    ];
    for (const { node, path } of holders)
      if (node.example !== undefined && node.examples !== undefined)
        report([...path, "example"], "example stands beside examples; keep examples only.");
  },
});
