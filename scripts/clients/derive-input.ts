/** Makes the generator's input from the bundled contract: each change has its reason beside it. */

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Fields that hold a phone number or an e-mail address. */
const namesAPerson = new Set(["contact_value"]);

/** Calls back with each object of a document, outermost first. */
function visit(value: unknown, callback: (object: Json) => void): void {
  if (Array.isArray(value)) for (const item of value) visit(item, callback);
  if (!isObject(value)) return;
  callback(value);
  for (const inner of Object.values(value)) visit(inner, callback);
}

/** The names of the schemas that replies use, also through others. */
function replySchemas(schemas: Record<string, Json>, responses: unknown): Set<string> {
  const names = new Set<string>();
  const follow = (part: unknown): void => {
    visit(part, ({ $ref }) => {
      const name = typeof $ref === "string" ? /^#\/components\/schemas\/(.+)$/.exec($ref)?.[1] : "";
      if (!name || names.has(name)) return;
      names.add(name);
      follow(schemas[name]);
    });
  };
  follow(responses);
  return names;
}

/**
 * The contract as the generator can use it.
 *
 * @param contract the bundled contract; it is not changed
 */
export function deriveInput(contract: object): object {
  const input = structuredClone(contract) as Json & {
    info: Json;
    tags: Json[];
    components: Record<string, Record<string, Json>>;
  };

  // The description heads every generated file: the summary is enough there.
  input.info.description = input.info.summary;
  // Templates add "API" themselves.
  input.info.title = String(input.info.title).replace(/ API$/, "");
  // Folded texts end with a line break, which templates would print in the middle of a line.
  visit(input, (object) => {
    if (typeof object.description === "string") object.description = object.description.trim();
  });
  // Not a group of operations but a chapter of the reference.
  input.tags = input.tags.filter((tag) => tag["x-traitTag"] !== true);

  // The token is a header parameter, with its limits. A security scheme of the same header makes
  // some generators send it twice.
  delete input.security;
  delete input.components.securitySchemes;

  // Generators that know the default of a header send it: the service knows its own defaults.
  for (const { schema } of Object.values(input.components.parameters ?? {})) {
    if (isObject(schema)) delete schema.default;
  }

  // Replies are read leniently: the service itself sends longer texts than it documents.
  const schemas = input.components.schemas ?? {};
  for (const name of replySchemas(schemas, input.components.responses)) {
    visit(schemas[name], (schema) => {
      for (const limit of ["minLength", "maxLength", "minItems", "maxItems"]) delete schema[limit];
    });
  }

  // Templates leave these out of what a program prints or logs of a model.
  for (const schema of Object.values(schemas)) {
    const properties = Object.entries((schema.properties ?? {}) as Record<string, Json>);
    const secrets = properties.filter(([name]) => namesAPerson.has(name));
    for (const [, property] of secrets) property["x-secret"] = true;
    if (secrets.length > 0) schema["x-has-secret"] = true;
  }
  return input;
}
