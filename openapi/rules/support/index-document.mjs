import { Files } from "./files.mjs";
import { entriesOf, isObject, itemsOf } from "./read.mjs";

const methods = new Set("get put post delete options head patch trace query".split(" "));

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
 * example that looks like a schema is no schema, and a property named `description` is a property. What
 * stands behind a reference is listed where it is written, once, also in another file.
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
  /** All objects that OpenAPI gives a kind, for what is asked of any of them. */
  objects = [];
  /** References that lead nowhere, or to what was not read; `kind` is of what was expected there. */
  lost = [];
  #seen = new WeakSet();
  /** What is behind references is visited last, so that components are met by their own names. */
  #behind = [];

  constructor(document, files) {
    this.document = document;
    this.follow = files.follow;
    this.locate = files.locate;
    this.sourceOf = files.sourceOf;
    this.#list("OpenAPI", document, []);
    this.#info(document.info);
    this.#object("External Documentation", document.externalDocs, ["externalDocs"]);
    for (const [tag, at] of this.#items(document.tags, ["tags"]))
      this.#object("Tag", tag, at, tag.name);
    this.#servers(document, []);
    this.#list("Paths", document.paths, ["paths"]);
    for (const [route, item, at] of this.#members(document.paths, ["paths"]))
      this.#pathItem(item, at, { route, isCall: true, isOwn: true });
    for (const [name, item, at] of this.#members(document.webhooks, ["webhooks"]))
      this.#pathItem(item, at, { route: name, isOwn: true });
    this.#components(document.components);
    // The list grows while it is walked.
    for (const visit of this.#behind) visit();
  }

  #components(components) {
    this.#list("Components", components, ["components"]);
    const visitors = {
      schemas: (schema, path, name) => this.#schema(schema, path, name, true),
      parameters: this.#parameter,
      headers: this.#header,
      responses: this.#response,
      requestBodies: this.#requestBody,
      pathItems: (item, path, name) => this.#pathItem(item, path, { route: name }),
      examples: this.#example,
      securitySchemes: this.#securityScheme,
      callbacks: (callback, path) => this.#callback(callback, path, false),
      links: this.#link,
      mediaTypes: (mediaType, path, name) => this.#mediaType(mediaType, path, name),
    };
    for (const [group, members, path] of this.#members(components, ["components"])) {
      if (!Object.hasOwn(visitors, group)) continue;
      for (const [name, member, at] of this.#members(members, path))
        visitors[group](member, at, name);
    }
  }

  /**
   * What a node stands for and where that is written. A reference can be in the place of a whole map or
   * list too: OpenAPI has none there, but tools follow it.
   */
  #written(node, path) {
    if (!isObject(node) || typeof node.$ref !== "string") return { node, path };
    const target = this.follow(node.$ref, path);
    if (target !== undefined) return this.locate(target.node, target.path) ?? target;
    this.lost.push({ kind: "Map", reference: node.$ref, path });
    return { node: undefined, path };
  }

  /** The members of a map, each with where it is written. */
  #members(given, path) {
    const { node, path: at } = this.#written(given, path);
    return entriesOf(node).map(([key, member]) => [key, member, [...at, key]]);
  }

  /** The objects of a list, likewise. */
  #items(given, path) {
    const { node, path: at } = this.#written(given, path);
    return itemsOf(node).map(([item, index]) => [item, [...at, index]]);
  }

  #list(kind, node, path) {
    if (isObject(node)) this.objects.push({ kind, node, path });
  }

  /** An object that only has a text. */
  #object(kind, node, path, name) {
    this.#list(kind, node, path);
    this.#describe(node, path, name);
  }

  #info(given) {
    const { node: info, path } = this.#written(given, ["info"]);
    this.#object("Info", info, path, info?.title);
    for (const [kind, member] of [
      ["Contact", "contact"],
      ["License", "license"],
    ])
      this.#list(kind, info?.[member], [...path, member]);
  }

  #servers(node, path) {
    for (const [server, at] of this.#items(node.servers, [...path, "servers"])) {
      this.#object("Server", server, at);
      for (const [name, variable, variableAt] of this.#members(server.variables, [
        ...at,
        "variables",
      ]))
        this.#object("Server Variable", variable, variableAt, name);
    }
  }

  /**
   * Visits an object that is written here and was not seen before (YAML can share objects); where there
   * is a reference, what it leads to, later.
   */
  #enter(kind, node, path, visit) {
    if (!isObject(node) || this.#seen.has(node)) return;
    this.#seen.add(node);
    if (node.$ref === undefined) {
      this.#list(kind, node, path);
      visit(node, path);
    } else this.#refer(kind, node.$ref, path, (target, at) => this.#enter(kind, target, at, visit));
  }

  #refer(kind, reference, path, visit) {
    const target = this.follow(reference, path);
    if (target === undefined) this.lost.push({ kind, reference, path });
    else this.#behind.push(() => visit(target.node, target.path));
  }

  #describe(node, path, name) {
    if (isObject(node) && typeof node.description === "string")
      this.described.push({ text: node.description, name, path: [...path, "description"] });
  }

  /** A path item can have a reference and operations beside it. */
  #pathItem(item, path, use) {
    if (!isObject(item) || this.#seen.has(item)) return;
    this.#seen.add(item);
    if (item.$ref !== undefined) {
      const target = this.follow(item.$ref, path);
      if (target === undefined) this.lost.push({ kind: "Path Item", reference: item.$ref, path });
      else this.#pathItem(target.node, target.path, use);
    }
    this.#list("Path Item", item, path);
    this.#describe(item, path);
    this.#servers(item, path);
    this.#parameters(item.parameters, path);
    const within = { ...use, item, itemPath: path };
    for (const [method, operation] of entriesOf(item))
      if (methods.has(method)) this.#operation(operation, [...path, method], within);
    for (const [method, operation] of entriesOf(item.additionalOperations))
      this.#operation(operation, [...path, "additionalOperations", method], within);
  }

  #operation(given, at, { item, itemPath, route, isCall = false, isOwn = false }) {
    const target = this.locate(given, at);
    if (target === undefined) {
      if (isObject(given)) this.lost.push({ kind: "Operation", reference: given.$ref, path: at });
      return;
    }
    const { node: operation, path } = target;
    if (!isObject(operation) || this.#seen.has(operation)) return;
    this.#seen.add(operation);
    this.#list("Operation", operation, path);
    this.operations.push({ operation, item, itemPath, path, route, isCall, isOwn });
    this.#describe(operation, path, operation.operationId);
    this.#servers(operation, path);
    this.#parameters(operation.parameters, path);
    this.#requestBody(operation.requestBody, [...path, "requestBody"]);
    this.#list("Responses", operation.responses, [...path, "responses"]);
    for (const [status, response, responseAt] of this.#members(operation.responses, [
      ...path,
      "responses",
    ])) {
      this.#response(response, responseAt);
      const found = this.locate(response, responseAt);
      if (found !== undefined)
        this.statuses.push({
          status,
          operation,
          path: responseAt,
          response: found.node,
          at: found.path,
        });
    }
    for (const [, callback, callbackAt] of this.#members(operation.callbacks, [
      ...path,
      "callbacks",
    ]))
      this.#callback(callback, callbackAt, isOwn);
  }

  #callback(callback, path, isOwn) {
    this.#enter("Callback", callback, path, (node, at) => {
      for (const [expression, item] of entriesOf(node))
        this.#pathItem(item, [...at, expression], { route: expression, isOwn });
    });
  }

  #parameters(list, path) {
    for (const [parameter, at] of this.#items(list, [...path, "parameters"]))
      this.#parameter(parameter, at);
  }

  #parameter = (given, at) =>
    this.#enter("Parameter", given, at, (parameter, path) => {
      this.parameters.push({ parameter, path });
      this.#describe(parameter, path, parameter.name);
      this.#valueHolder(parameter, path);
    });

  #header = (given, at, name) =>
    this.#enter("Header", given, at, (header, path) => {
      this.headers.push({ header, path });
      this.#describe(header, path, name);
      this.#valueHolder(header, path);
    });

  #headerMap(headers, path) {
    for (const [name, header, at] of this.#members(headers, [...path, "headers"])) {
      this.headerUses.push({ name, path: at });
      this.#header(header, at, name);
    }
  }

  #requestBody = (given, at, name) =>
    this.#enter("Request Body", given, at, (requestBody, path) => {
      this.requestBodies.push({ requestBody, path });
      this.#describe(requestBody, path, name);
      this.#content(requestBody.content, path);
    });

  #response = (given, at, name) =>
    this.#enter("Response", given, at, (response, path) => {
      this.#describe(response, path, name);
      this.#headerMap(response.headers, path);
      this.#content(response.content, path, true);
      for (const [linkName, link, linkAt] of this.#members(response.links, [...path, "links"]))
        this.#link(link, linkAt, linkName);
    });

  #content(content, path, isReply = false) {
    for (const [type, mediaType, at] of this.#members(content, [...path, "content"]))
      this.#mediaType(mediaType, at, type, isReply);
  }

  #mediaType(given, at, type, isReply = false) {
    this.#enter("Media Type", given, at, (mediaType, path) => {
      this.mediaTypes.push({ mediaType, type, isReply, path });
      this.#valueHolder(mediaType, path, true);
      this.#schema(mediaType.itemSchema, [...path, "itemSchema"]);
      for (const [part, encoding] of entriesOf(mediaType.encoding)) {
        this.#list("Encoding", encoding, [...path, "encoding", part]);
        this.#headerMap(encoding?.headers, [...path, "encoding", part]);
      }
    });
  }

  /** What parameters, headers and media types have in common: a schema, examples, content. */
  #valueHolder(holder, path, isContent = false) {
    this.#schema(holder.schema, [...path, "schema"]);
    if (holder.example !== undefined)
      this.values.push({ value: holder.example, name: holder.name, path: [...path, "example"] });
    for (const [name, example, at] of this.#members(holder.examples, [...path, "examples"]))
      this.#example(example, at, name, holder.name);
    if (!isContent) this.#content(holder.content, path);
  }

  #example = (given, at, name, holder) =>
    this.#enter("Example", given, at, (example, path) => {
      this.examples.push({ example, path, name: name ?? path.at(-1) });
      this.#describe(example, path, name);
      if (example.value !== undefined)
        this.values.push({ value: example.value, name: holder, path: [...path, "value"] });
    });

  #securityScheme = (given, at, name) =>
    this.#enter("Security Scheme", given, at, (scheme, path) => {
      this.securitySchemes.push({ scheme, path });
      this.#describe(scheme, path, name);
      this.#list("OAuth Flows", scheme.flows, [...path, "flows"]);
      for (const [, flow, flowAt] of this.#members(scheme.flows, [...path, "flows"]))
        this.#list("OAuth Flow", flow, flowAt);
    });

  #link = (given, at, name) =>
    this.#enter("Link", given, at, (link, path) => this.#describe(link, path, name));

  #schema(schema, path, name, isComponent = false) {
    if (!isObject(schema) || this.#seen.has(schema)) return;
    this.#seen.add(schema);
    if (schema.$ref !== undefined)
      this.#refer("Schema", schema.$ref, path, (target, at) =>
        this.#schema(target, at, at.at(-1), at.at(-3) === "components"),
      );
    this.#list("Schema", schema, path);
    this.schemas.push({ schema, path, isComponent });
    this.#describe(schema, path, name);
    this.#list("Discriminator", schema.discriminator, [...path, "discriminator"]);
    this.#list("XML", schema.xml, [...path, "xml"]);
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

/**
 * The index of a document, made once.
 *
 * @param {object} document
 * @param {Files} files the document and those that it refers to; without them, the document alone
 */
export function indexDocument(document, files = new Files(document, "", {})) {
  let index = indexes.get(document);
  if (index === undefined) {
    index = new DocumentIndex(document, files);
    indexes.set(document, index);
  }
  return index;
}
