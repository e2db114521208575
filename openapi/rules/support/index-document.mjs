import { entriesOf, isObject, itemsOf, locate } from "./read.mjs";

const methods = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

/** Keywords whose members are schemas, by the shape of their value. */
const schemaMaps = ["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"];
const schemaLists = ["allOf", "anyOf", "oneOf", "prefixItems"];
const schemaValues = [
  "items",
  "additionalProperties",
  "not",
  "if",
  "then",
  "else",
  "contains",
  "propertyNames",
  "unevaluatedItems",
  "unevaluatedProperties",
  "contentSchema",
];

/**
 * Walks an OpenAPI document once, along its own structure, and lists what the rules ask about: an
 * example that looks like a schema is none, and a property named `description` is a property. What
 * stands behind a reference is listed where it is written, once.
 */
class DocumentIndex {
  operations = [];
  parameters = [];
  /** Response headers and headers of parts; `name` is a wire name only where they are used. */
  headers = [];
  headerUses = [];
  requestBodies = [];
  /** Each status of each operation, the response behind it and where that is written. */
  statuses = [];
  mediaTypes = [];
  schemas = [];
  properties = [];
  securitySchemes = [];
  /** Named examples, and all example values whatever they are written as. */
  examples = [];
  values = [];
  described = [];
  #seen = new WeakSet();

  constructor(document) {
    this.document = document;
    this.#describe(document.info, ["info"], document.info?.title);
    this.#describe(document.externalDocs, ["externalDocs"]);
    for (const [tag, at] of itemsOf(document.tags)) this.#describe(tag, ["tags", at], tag.name);
    for (const [server, at] of itemsOf(document.servers)) this.#describe(server, ["servers", at]);
    for (const [route, item] of entriesOf(document.paths)) this.#pathItem(item, ["paths", route]);
    for (const [name, item] of entriesOf(document.webhooks))
      this.#pathItem(item, ["webhooks", name]);
    this.#components(entriesOf(document.components));
  }

  #components(groups) {
    const visitors = {
      schemas: (...member) => this.#schema(...member),
      parameters: (...member) => this.#parameter(...member),
      headers: (...member) => this.#header(...member),
      responses: (...member) => this.#response(...member),
      requestBodies: (...member) => this.#requestBody(...member),
      pathItems: (...member) => this.#pathItem(...member),
      examples: (...member) => this.#example(...member),
      securitySchemes: (...member) => this.#securityScheme(...member),
      callbacks: (...member) => this.#callback(...member),
    };
    for (const [group, members] of groups) {
      const visit = visitors[group];
      if (visit === undefined) continue;
      for (const [name, member] of entriesOf(members))
        visit(member, ["components", group, name], name);
    }
  }

  /** True for an object that is written here and was not seen before (YAML can share objects). */
  #isNew(node) {
    if (!isObject(node) || node.$ref !== undefined || this.#seen.has(node)) return false;
    this.#seen.add(node);
    return true;
  }

  #describe(node, path, name) {
    if (isObject(node) && typeof node.description === "string")
      this.described.push({ text: node.description, name, path: [...path, "description"] });
  }

  #pathItem(item, path) {
    if (!this.#isNew(item)) return;
    this.#describe(item, path);
    this.#parameters(item.parameters, path);
    for (const [method, operation] of entriesOf(item)) {
      if (methods.has(method) && isObject(operation))
        this.#operation(operation, [...path, method], item);
    }
  }

  #operation(operation, path, item) {
    this.operations.push({
      operation,
      item,
      path,
      route: path.at(-2),
      isCall: path.length === 3 && path[0] === "paths",
    });
    this.#describe(operation, path, operation.operationId);
    this.#parameters(operation.parameters, path);
    this.#requestBody(operation.requestBody, [...path, "requestBody"]);
    for (const [status, response] of entriesOf(operation.responses)) {
      const at = [...path, "responses", status];
      this.#response(response, at);
      const target = locate(this.document, response, at);
      if (target !== undefined)
        this.statuses.push({ status, operation, path: at, response: target.node, at: target.path });
    }
    for (const [name, callback] of entriesOf(operation.callbacks))
      this.#callback(callback, [...path, "callbacks", name]);
  }

  #callback(callback, path) {
    for (const [expression, item] of entriesOf(callback))
      this.#pathItem(item, [...path, expression]);
  }

  #parameters(list, path) {
    for (const [parameter, at] of itemsOf(list))
      this.#parameter(parameter, [...path, "parameters", at]);
  }

  #parameter(parameter, path) {
    if (!this.#isNew(parameter)) return;
    this.parameters.push({ parameter, path });
    this.#describe(parameter, path, parameter.name);
    this.#valueHolder(parameter, path);
  }

  #header(header, path, name) {
    if (!this.#isNew(header)) return;
    this.headers.push({ header, path });
    this.#describe(header, path, name);
    this.#valueHolder(header, path);
  }

  #headerMap(headers, path) {
    for (const [name, header] of entriesOf(headers)) {
      this.headerUses.push({ name, path: [...path, "headers", name] });
      this.#header(header, [...path, "headers", name], name);
    }
  }

  #requestBody(requestBody, path, name) {
    if (!this.#isNew(requestBody)) return;
    this.requestBodies.push({ requestBody, path });
    this.#describe(requestBody, path, name);
    this.#content(requestBody.content, path);
  }

  #response(response, path, name) {
    if (!this.#isNew(response)) return;
    this.#describe(response, path, name);
    this.#headerMap(response.headers, path);
    this.#content(response.content, path, true);
  }

  #content(content, path, isReply = false) {
    for (const [type, mediaType] of entriesOf(content)) {
      const at = [...path, "content", type];
      if (!isObject(mediaType)) continue;
      this.mediaTypes.push({ mediaType, type, isReply, path: at });
      this.#valueHolder(mediaType, at);
      for (const [part, encoding] of entriesOf(mediaType.encoding))
        this.#headerMap(encoding?.headers, [...at, "encoding", part]);
    }
  }

  /** What parameters, headers and media types have in common: a schema, examples, content. */
  #valueHolder(holder, path) {
    this.#schema(holder.schema, [...path, "schema"]);
    if (holder.example !== undefined)
      this.values.push({ value: holder.example, name: holder.name, path: [...path, "example"] });
    for (const [name, example] of entriesOf(holder.examples))
      this.#example(example, [...path, "examples", name], name, holder.name);
    if (path.at(-2) !== "content") this.#content(holder.content, path);
  }

  #example(example, path, name, holder) {
    if (!this.#isNew(example)) return;
    this.examples.push({ example, path });
    this.#describe(example, path, name);
    if (example.value !== undefined)
      this.values.push({ value: example.value, name: holder, path: [...path, "value"] });
  }

  #securityScheme(scheme, path, name) {
    if (!this.#isNew(scheme)) return;
    this.securitySchemes.push({ scheme, path });
    this.#describe(scheme, path, name);
  }

  #schema(schema, path, name) {
    if (!isObject(schema) || this.#seen.has(schema)) return;
    this.#seen.add(schema);
    this.schemas.push({ schema, path });
    this.#describe(schema, path, name);
    if (schema.example !== undefined)
      this.values.push({ value: schema.example, name, path: [...path, "example"] });
    for (const [value, at] of itemsOf(schema.examples, true))
      this.values.push({ value, name, path: [...path, "examples", at] });
    for (const keyword of schemaMaps) {
      for (const [key, member] of entriesOf(schema[keyword])) {
        const at = [...path, keyword, key];
        if (keyword === "properties") this.properties.push({ name: key, path: at });
        this.#schema(member, at, key);
      }
    }
    for (const keyword of schemaLists) {
      for (const [member, at] of itemsOf(schema[keyword]))
        this.#schema(member, [...path, keyword, at]);
    }
    for (const keyword of schemaValues) this.#schema(schema[keyword], [...path, keyword]);
  }
}

/** Rules run one after the other on the same document: the first pays for the walk. */
const indexes = new WeakMap();

/** The index of a document, made once. */
export function indexDocument(document) {
  let index = indexes.get(document);
  if (index === undefined) {
    index = new DocumentIndex(document);
    indexes.set(document, index);
  }
  return index;
}
