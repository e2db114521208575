import { defineRule } from "./support/define-rule.mjs";
import { entriesOf, isObject } from "./support/read.mjs";

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
`,
  check({ statuses }, report) {
    const bodies = errorBodies(statuses);
    const shared = bodies.find(({ schema }) => typeof schema.$ref === "string")?.schema.$ref;
    for (const { schema, path } of bodies) {
      if (schema.$ref === undefined) {
        const target = shared ?? "a component that all errors share";
        report(path, `The schema of this error is written inline; refer to ${target}.`);
      } else if (schema.$ref !== shared)
        report(path, `This error has the schema ${schema.$ref}, others have ${shared}; use one.`);
    }
  },
});
