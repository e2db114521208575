import { defineRule } from "./support/define-rule.mjs";
import { entriesOf, isObject, itemsOf } from "./support/read.mjs";

const isError = (status) => /^[45]/.test(status) || status === "default";
const isJson = (type) => /[/+]json\b/.test(type);

/** The JSON bodies of all errors, each where it is written, once. */
function errorBodies(statuses) {
  const bodies = new Map();
  for (const { status, response, at } of statuses) {
    if (!isError(status) || bodies.has(response)) continue;
    const found = entriesOf(response.content).filter(([type]) => isJson(type));
    bodies.set(
      response,
      found.map(([type, mediaType]) => ({
        schema: mediaType?.schema,
        path: [...at, "content", type, "schema"],
      })),
    );
  }
  return [...bodies.values()].flat().filter(({ schema }) => isObject(schema));
}

export default defineRule("error-schema-one", {
  question: "Do all errors have one schema?",
  why: "A client reads the body of an error before it knows what went wrong. With one schema that is one function; with several it is guesswork in every language.",
  fix: "Let every 4xx, 5xx and default response refer to the same component.",
  unless:
    "Where a part of the API has errors of another kind for a reason, for instance because another standard defines them, such as the errors of a token endpoint by OAuth 2.0.",
  severity: "warn",
  bad: `
paths:
  /send:
    post:
      responses:
        '400':
          description: Bad request.
          content:
            application/json:
              schema: { $ref: '#/components/schemas/GatewayError' }
        '500':
          description: Failed.
          content:
            application/json:
              schema: { type: string }
components:
  schemas:
    GatewayError:
      type: object
`,
  good: `
paths:
  /send:
    post:
      responses:
        '400':
          description: Bad request.
          content:
            application/json:
              schema: { $ref: '#/components/schemas/GatewayError' }
        '500':
          description: Failed.
          content:
            application/json:
              schema: { $ref: '#/components/schemas/GatewayError' }
components:
  schemas:
    GatewayError:
      type: object
`,
  check({ statuses, follow }, report) {
    const bodies = errorBodies(statuses).map((body) => ({
      ...body,
      target: follow(body.schema.$ref, body.path),
    }));
    const common = mostFrequent(bodies);
    for (const { schema, path, target } of bodies) {
      if (schema.$ref === undefined) {
        if (extendsSchema(schema, path, common, follow)) continue;
        const wanted = common?.reference ?? "a component that all errors share";
        report(path, `The schema of this error is written inline; refer to ${wanted}.`);
      } else if (target !== undefined && !extendsSchema(schema, path, common, follow))
        report(
          path,
          `This error has the schema ${schema.$ref}, others have ${common.reference}; use one.`,
        );
    }
  },
});

/** The schema that most errors refer to, as it is first referred to; of several, the first. */
function mostFrequent(bodies) {
  const found = new Map();
  for (const { schema, target } of bodies) {
    if (target === undefined) continue;
    const known = found.get(target.node) ?? { reference: schema.$ref, node: target.node, count: 0 };
    found.set(target.node, { ...known, count: known.count + 1 });
  }
  return [...found.values()].toSorted((one, other) => other.count - one.count)[0];
}

/**
 * True when a schema is the common one, has it in its `allOf` (RFC 9457, section 3.2), or is a choice of
 * such.
 */
function extendsSchema(schema, path, common, follow, seen = new Set()) {
  if (!isObject(schema) || common === undefined || seen.has(schema)) return false;
  if (schema === common.node) return true;
  seen.add(schema);
  const target = follow(schema.$ref, path);
  if (target !== undefined && extendsSchema(target.node, target.path, common, follow, seen))
    return true;
  // Of the path, a reference asks for the file alone.
  const isOne = ([member]) => extendsSchema(member, path, common, follow, new Set(seen));
  if (itemsOf(schema.allOf).some(isOne)) return true;
  return ["oneOf", "anyOf"].some((keyword) => {
    const choices = itemsOf(schema[keyword]);
    return choices.length > 0 && choices.every(isOne);
  });
}
