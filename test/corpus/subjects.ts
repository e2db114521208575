/** A document's index, as far as the rules' subjects need it; see `index-document.mjs`. */
export interface Index {
  objects: unknown[];
  document: { openapi?: unknown; components?: object };
  described: { name?: unknown }[];
  examples: unknown[];
  mediaTypes: { isReply: boolean }[];
  operations: { isCall: boolean }[];
  parameters: { parameter: { in?: unknown } }[];
  requestBodies: unknown[];
  schemas: { schema: Record<string, unknown> }[];
  statuses: { status: string; response: { content?: unknown } }[];
  values: unknown[];
}

const hasStatus = (pattern: RegExp) => (index: Index) =>
  index.statuses.some(({ status }) => pattern.test(status));

const hasType = (schema: Record<string, unknown>, type: string) =>
  [schema.type].flat().includes(type);

/**
 * Which documents each rule that is on for everyone applies to: those that have what it looks at.
 * One that documents no 429 cannot lack a header of it.
 */
export const hasSubject: Readonly<Record<string, (index: Index) => boolean>> = {
  "bounds-in-order": ({ schemas }) =>
    schemas.some(({ schema }) =>
      [
        ["minLength", "maxLength"],
        ["minimum", "maximum"],
        ["minItems", "maxItems"],
        ["minProperties", "maxProperties"],
      ].some((pair) => pair.every((keyword) => schema[keyword] !== undefined)),
    ),
  "component-reachable": ({ document }) => Object.keys(document.components ?? {}).length > 0,
  "description-full-stop": ({ described }) => described.length > 0,
  "description-not-name": ({ described }) => described.some(({ name }) => name !== undefined),
  "error-schema-one": ({ statuses }) =>
    statuses.some(
      ({ status, response }) => /^([45]|default)/.test(status) && response.content !== undefined,
    ),
  "enum-in-bounds": ({ schemas }) => schemas.some(({ schema }) => Array.isArray(schema.enum)),
  "example-contact-reserved": ({ values }) => values.length > 0,
  "example-no-secret": ({ values }) => values.length > 0,
  "example-summarised": ({ examples }) => examples.length > 0,
  "field-known": ({ objects }) => objects.length > 0,
  "header-parameter-honoured": ({ parameters }) =>
    parameters.some(({ parameter }) => parameter.in === "header"),
  "integer-enum-named": ({ schemas }) =>
    schemas.some(({ schema }) => Array.isArray(schema.enum) && hasType(schema, "integer")),
  "keyword-fits-type": ({ schemas }) => schemas.some(({ schema }) => schema.type !== undefined),
  "method-not-allowed-allow": hasStatus(/^405$/),
  "no-content-without-body": hasStatus(/^(1..|204|205|304)$/),
  "no-openapi-30-leftovers": ({ document }) => String(document.openapi).startsWith("3.1"),
  "nullable-enum-null": ({ schemas }) => schemas.some(({ schema }) => Array.isArray(schema.enum)),
  "parameter-case-distinct": ({ parameters }) => parameters.length > 0,
  "pattern-ecma": ({ schemas }) => schemas.some(({ schema }) => schema.pattern !== undefined),
  "request-body-required-stated": ({ requestBodies }) => requestBodies.length > 0,
  "required-property-defined": ({ schemas }) =>
    schemas.some(({ schema }) => Array.isArray(schema.required)),
  "retry-after-stated": hasStatus(/^(429|503)$/),
  "unauthorized-documented": ({ operations }) => operations.some(({ isCall }) => isCall),
};
