import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { contracts, generatedDir } from "../../scripts/lib/paths.js";

interface Example {
  where: string;
  value: unknown;
  schema: Record<string, unknown>;
}

type Node = Record<string, unknown>;

/** Every named example of a document, beside the schema that it stands for. */
function examplesOf(node: unknown, where = ""): Example[] {
  if (typeof node !== "object" || node === null) return [];
  const { examples, schema } = node as { examples?: Node; schema?: Node };
  const own =
    schema === undefined
      ? []
      : Object.entries(examples ?? {}).map(([name, example]) => ({
          where: `${where}/examples/${name}`,
          value: (example as { value: unknown }).value,
          schema,
        }));
  const below = Object.entries(node).flatMap(([key, child]) =>
    key === "examples" ? [] : examplesOf(child, `${where}/${key}`),
  );
  return [...own, ...below];
}

describe.each(contracts)("$name", ({ folder }) => {
  const document = JSON.parse(
    readFileSync(`${generatedDir}/${folder}openapi.json`, "utf8"),
  ) as Node;
  // The date format is checked by Date itself: Ajv has no formats built in.
  const formats = {
    int32: true as const,
    int64: true as const,
    double: true as const,
    "date-time": (text: string) => !Number.isNaN(Date.parse(text)),
  };
  const ajv = new Ajv2020({ allErrors: true, strict: false, formats });
  ajv.addSchema(document, "contract");

  /** A schema whose local references lead into the whole document. */
  const rooted = (schema: Node) =>
    JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"contract#/')) as Node;

  const examples = examplesOf(document);

  test("there are examples", () => {
    expect(examples.length).toBeGreaterThan(4);
  });

  test.each(examples)("$where is of its schema", ({ value, schema }) => {
    const validate = ajv.compile(rooted(schema));
    validate(value);
    expect(validate.errors ?? []).toEqual([]);
  });
});
