/**
 * Makes of the bundled contract one table that knows no language: what the clients, the typed
 * methods and the derived cases are made from. Every key is always there, false where it does not
 * apply: a template looks a key that is missing up in what is around it.
 */
import {
  resolved,
  resolveRef,
  type Contract,
  type Operation,
  type Parameter,
  type Schema,
} from "../lib/contract.js";
import { Failure } from "../lib/main.js";
import { namesOf, refuseCollisions, type Names } from "./names.js";
import { inOneLine, limitsText, linesOf } from "./prose.js";
import { readSources, type SourceTexts } from "./sources.js";
import {
  asClientsReadIt,
  isAnnotated,
  largestInt32,
  leftToService,
  refuseUnsupported,
} from "./supported.js";

/** What a field, a parameter and the items of an array share. */
export interface Value {
  isString: boolean;
  isInteger: boolean;
  isInt64: boolean;
  isNumber: boolean;
  isBoolean: boolean;
  isArray: boolean;
  isObject: boolean;
  isEnum: boolean;
  /** Whether the contract lets it be null; the clients need not be able to send that. */
  nullable: boolean;
  /** The JSON pointer of its schema, when the service checks more of it than the clients do. */
  leftToService: string | false;
  /** Of an object or an enum. */
  type: Names | false;
  /** Of an enum: whether its values are strings. */
  isStringEnum: boolean;
  valuesText: string | false;
  minLength: number | false;
  maxLength: number | false;
  minimum: number | false;
  maximum: number | false;
  minItems: number | false;
  maxItems: number | false;
  items: Value | false;
  format: string | false;
  /** Whether it must stay out of logs and error texts. */
  sensitive: boolean;
  /** As JSON text. */
  default: string | false;
  limitsText: string | false;
  sourceText: string | false;
  lines: string[];
  deprecated: boolean;
}

/** A property of an object. */
export interface Field extends Value, Names {
  /** The object or operation that it belongs to: languages without methods put its name before the field's. */
  owner: Names;
  required: boolean;
  optional: boolean;
  pointer: string;
}

/** A parameter of an operation; its names are those of the option that carries it. */
export interface TableParameter extends Field {
  isHeader: boolean;
  isQuery: boolean;
  isPath: boolean;
}

/** An object or an enum. */
export interface Type extends Names {
  isEnum: boolean;
  isObject: boolean;
  inRequest: boolean;
  inReply: boolean;
  hasSensitive: boolean;
  lines: string[];
  fields: Field[];
  requiredFields: Field[];
  optionalFields: Field[];
  hasRequired: boolean;
  hasOptional: boolean;
  base: "integer" | "string" | false;
  isStringEnum: boolean;
  isInt64: boolean;
  values: (Names & { owner: Names; value: string; literal: string; lines: string[] })[];
  valuesText: string | false;
  sourceText: string | false;
  hasShortcuts: boolean;
  shortcuts: Shortcut[];
}

/** A way to make a body with fewer words: a function of the arguments. */
export interface Shortcut extends Names {
  /** The object that it makes. */
  owner: Names;
  lines: string[];
  /** In their order; the names are those of the argument, `field` those of the field that it becomes. */
  arguments: (Field & { field: Names })[];
  /** The fields that are always the same; an enum's value also by its name. */
  fixed: (Field & { literal: string; enumValue: Names | false })[];
  /** The fields that it leaves out: all are optional. */
  absent: Field[];
}

/** One operation. */
export interface TableOperation extends Names {
  method: string;
  path: string;
  pathParts: ({ isLiteral: boolean; text: string } & Names)[];
  hasToken: boolean;
  hasBody: boolean;
  body: { required: boolean; mediaType: string; type: Names; lines: string[] } | false;
  parameters: TableParameter[];
  /** Those in path and query that a call cannot do without. */
  arguments: TableParameter[];
  hasArguments: boolean;
  /** All others. */
  options: TableParameter[];
  hasOptions: boolean;
  requiredParameters: TableParameter[];
  optionalParameters: TableParameter[];
  headerParameters: TableParameter[];
  queryParameters: TableParameter[];
  pathParameters: TableParameter[];
  hasParameters: boolean;
  hasRequiredParameters: boolean;
  hasOptionalParameters: boolean;
  hasReply: boolean;
  reply: { type: Names } | false;
  summary: string;
  lines: string[];
  sourceText: string | false;
  sourceUrl: string | false;
  deprecated: boolean;
}

/** The whole contract, as the clients need it. */
export interface ContractTable {
  title: string;
  version: string;
  summary: string;
  license: string;
  requestIdHeader: string;
  errorBody: { code: string; message: string };
  token: TableParameter | false;
  endpoints: { url: string; description: string; constant: string; pascal: string }[];
  sources: { prefix: string; source: string }[];
  errorCodes: {
    code: string;
    constant: string;
    pascal: string;
    message: string;
    literal: string;
    source: string | false;
    category: string | false;
    remedy: string;
    lines: string[];
  }[];
  /** Each header option once: what a client can be given for all of its calls. */
  options: TableParameter[];
  /** Each option once that a call alone can be given: what is optional in a query. */
  callOptions: TableParameter[];
  types: Type[];
  operations: TableOperation[];
}

const methods = ["get", "put", "post", "delete", "patch"] as const;

/** Names that every call has for itself; an option of the contract must have another one. */
const ownOptions = new Set(
  "base_url body cancellation endpoint fetch fetch_options headers proxy retry signal timeout timeout_ms token".split(
    " ",
  ),
);

const jsonMedia = /^application\/([\w.+-]+\+)?json$/;

/** Names that a language keeps for itself; those of the contract get a `_` at their end. */
export interface Reserved {
  /** Whatever the name is of. */
  words: ReadonlySet<string>;
  /** When it is of a type: names of the client's runtime; in `*Result` the `*` is an operation's name. */
  types: ReadonlySet<string>;
}

/**
 * The table of a contract.
 *
 * @param reserved words that a language keeps for itself
 * @throws {Failure} at what the clients cannot express, with its JSON pointer
 */
export function contractTable(
  contract: Contract,
  reserved: Reserved = { words: new Set(), types: new Set() },
  sources: SourceTexts = readSources(),
): ContractTable {
  return new TableBuilder(contract, reserved, sources).build();
}

class TableBuilder {
  readonly #types = new Map<string, Type>();
  /** Where each of them stands in the contract. */
  readonly #places = new Map<string, string>();
  /** The objects whose fields are being read. */
  readonly #open = new Set<string>();
  readonly #reservedForTypes: ReadonlySet<string>;

  constructor(
    readonly contract: Contract,
    readonly reserved: Reserved,
    readonly sources: SourceTexts,
  ) {
    const { words, types } = reserved;
    const operations = Object.entries(contract.paths).flatMap(([path, item]) =>
      methods.flatMap((method) => {
        const id = item[method]?.operationId;
        return id === undefined ? [] : [namesOf(id, path, words)];
      }),
    );
    const names = [...types].flatMap((type) =>
      type.includes("*")
        ? operations.flatMap(({ pascal, plain }) => [
            type.replace("*", pascal),
            type.replace("*", plain),
          ])
        : [type],
    );
    const shortcuts = Object.entries(contract.components.schemas).flatMap(([schema, inner]) =>
      Object.keys(inner["x-shortcuts"] ?? {}).map((key) => namesOf(key, schema, words)),
    );
    this.#reservedForTypes = new Set([
      ...words,
      ...names,
      ...shortcuts.flatMap(({ pascal, plain }) => [pascal, plain]),
    ]);
  }

  build(): ContractTable {
    const { contract } = this;
    const { info, "x-reply": reply, "x-error-sources": sources = [] } = contract;
    const operations = Object.entries(contract.paths).flatMap(([path, item]) => {
      refuseOtherKeys(path, item);
      return methods
        .filter((method) => item[method] !== undefined)
        .map((method) => this.#operation(path, method, item[method]!));
    });
    refuseCollisions(operations, "/paths");
    const options = distinct(operations.flatMap((operation) => operation.options));
    return {
      title: inOneLine(info.title),
      version: info.version,
      summary: inOneLine(info.summary),
      license: info.license.identifier,
      requestIdHeader: reply.requestId,
      errorBody: { code: reply.errorCode, message: reply.errorMessage },
      token: this.#token(),
      endpoints: endpointsOf(contract),
      sources,
      errorCodes: (contract["x-error-codes"] ?? []).map(({ code, message, category, remedy }) => ({
        code,
        constant: code.replaceAll(/\W/g, "_").toUpperCase(),
        pascal: namesOf(code, "/x-error-codes", this.reserved.words).pascal,
        message,
        literal: JSON.stringify(message),
        source: sources.find(({ prefix }) => code.startsWith(prefix))?.source ?? false,
        category: category ?? false,
        remedy,
        lines: linesOf(`${message.replace(/\.?$/, ".")} ${remedy}`),
      })),
      options: options.filter(({ isHeader }) => isHeader),
      callOptions: options.filter(({ isHeader }) => !isHeader),
      types: [...this.#types.values()],
      operations,
    };
  }

  /** The scheme of the credentials that the clients send, by its name. */
  #tokenScheme() {
    return Object.entries(this.contract.components.securitySchemes ?? {}).find(
      ([, scheme]) => scheme.type === "apiKey" && scheme.in === "header",
    );
  }

  /** The header that carries them. */
  #tokenHeader(): string | undefined {
    return this.#tokenScheme()?.[1].name;
  }

  #token(): TableParameter | false {
    const header = this.#tokenHeader();
    const entry = Object.entries(this.contract.components.parameters ?? {}).find(
      ([, parameter]) => parameter.in === "header" && parameter.name === header,
    );
    return entry === undefined
      ? false
      : this.#parameter(
          entry[1],
          `/components/parameters/${entry[0]}`,
          "token",
          this.#names("client", ""),
        );
  }

  #operation(path: string, method: (typeof methods)[number], operation: Operation): TableOperation {
    const at = `/paths/${escaped(path)}/${method}`;
    refuseOperation(operation, at);
    const names = this.#names(operation.operationId, `${at}/operationId`);
    const parameters = this.#parameters(operation, at, names);
    const required = parameters.filter((parameter) => parameter.required);
    const optional = parameters.filter((parameter) => parameter.optional);
    const body = this.#body(operation, at);
    const reply = this.#reply(operation, at);
    const page = this.sources.ofOperation(method.toUpperCase(), path);
    const security = operation.security ?? this.contract.security ?? [];
    const scheme = this.#tokenScheme()?.[0];
    const other = security.flatMap(Object.keys).find((name) => name !== scheme);
    if (other !== undefined) {
      throw new Failure(
        `${at}/security: the clients send the token of ${scheme ?? "an apiKey scheme in a header"} alone, not of ${other}.`,
      );
    }
    return {
      ...names,
      method: method.toUpperCase(),
      path,
      pathParts: pathParts(path, parameters, at),
      hasToken: security.length > 0,
      hasBody: body !== false,
      body,
      parameters,
      arguments: parameters.filter(isArgument),
      hasArguments: parameters.some(isArgument),
      options: parameters.filter((parameter) => !isArgument(parameter)),
      hasOptions: parameters.some((parameter) => !isArgument(parameter)),
      requiredParameters: required,
      optionalParameters: optional,
      headerParameters: parameters.filter(({ isHeader }) => isHeader),
      queryParameters: parameters.filter(({ isQuery }) => isQuery),
      pathParameters: parameters.filter(({ isPath }) => isPath),
      hasParameters: parameters.length > 0,
      hasRequiredParameters: required.length > 0,
      hasOptionalParameters: optional.length > 0,
      hasReply: reply !== false,
      reply,
      summary: inOneLine(operation.summary ?? operation.operationId),
      lines: linesOf(operation.description),
      sourceText: page?.title ?? false,
      sourceUrl: page?.url ?? false,
      deprecated: operation.deprecated === true,
    };
  }

  /** All but the token, in the order path, query, header. */
  #parameters(operation: Operation, at: string, owner: Names): TableParameter[] {
    const token = this.#tokenHeader();
    const found = (operation.parameters ?? []).map((parameter, index) => {
      const reference = "$ref" in parameter ? (parameter.$ref as string) : undefined;
      const value = resolved<Parameter>(this.contract, parameter);
      const key = reference?.slice(reference.lastIndexOf("/") + 1);
      const pointer = reference?.slice(1) ?? `${at}/parameters/${index}`;
      return {
        value,
        pointer,
        option: key ?? value.name.replace(/^X-/i, ""),
      };
    });
    const parameters = found
      .filter(({ value }) => value.in !== "header" || value.name !== token)
      .map(({ value, pointer, option }) => this.#parameter(value, pointer, option, owner));
    refuseCollisions(parameters, `${at}/parameters`);
    const taken = parameters.find(({ snake }) => ownOptions.has(snake));
    if (taken !== undefined) {
      throw new Failure(
        `${at}/parameters: every call has an option "${taken.snake}" already; give the parameter another key in components/parameters.`,
      );
    }
    const order = ({ isPath, isQuery }: TableParameter) => (isPath ? 0 : isQuery ? 1 : 2);
    return parameters.toSorted((a, b) => order(a) - order(b));
  }

  #parameter(parameter: Parameter, at: string, option: string, owner: Names): TableParameter {
    if (!["header", "query", "path"].includes(parameter.in)) {
      throw new Failure(`${at}: the clients send no parameters in "${parameter.in}".`);
    }
    refuseParameter(parameter, at);
    if (
      parameter.in === "header" &&
      /^(?:accept|authorization|content-type)$/i.test(parameter.name)
    ) {
      throw new Failure(
        `${at}/name: OpenAPI has no parameter for the header ${parameter.name}; the clients set it themselves.`,
      );
    }
    const names = this.#names(option, at);
    const value = this.#value(parameter.schema, `${at}/schema`, names.pascal, ["inRequest"]);
    const inner = value.items === false ? value : value.items;
    if (inner.isObject || inner.isArray || (value.isArray && parameter.in !== "query")) {
      throw new Failure(
        `${at}: a parameter in "${parameter.in}" must be a simple value${
          parameter.in === "query" ? ", or an array of simple values" : ""
        }.`,
      );
    }
    return {
      ...value,
      ...names,
      owner,
      wire: parameter.name,
      lines: linesOf(parameter.description),
      sensitive: value.sensitive || parameter["x-sensitive"] === true,
      required: parameter.required === true,
      optional: parameter.required !== true,
      pointer: `${parameter.in}:${parameter.name}`,
      isHeader: parameter.in === "header",
      isQuery: parameter.in === "query",
      isPath: parameter.in === "path",
    };
  }

  #body(operation: Operation, at: string): TableOperation["body"] {
    const body = this.#resolved<RequestBody>(operation.requestBody, `${at}/requestBody`);
    if (body === undefined) return false;
    const entries = Object.entries(body.value.content);
    const [mediaType, media] = entries[0] ?? [];
    if (entries.length !== 1 || !jsonMedia.test(mediaType!)) {
      throw new Failure(
        `${body.at}/content: the clients send one media type, and it must be JSON.`,
      );
    }
    const schemaAt = `${body.at}/content/${mediaType!.replaceAll("/", "~1")}/schema`;
    const name = `${operation.operationId}Request`;
    const value = this.#value(media!.schema, schemaAt, name, ["inRequest"]);
    if (!value.isObject) throw new Failure(`${schemaAt}: a request body must be an object.`);
    return {
      required: body.value.required === true,
      mediaType: mediaType!,
      type: value.type as Names,
      lines: linesOf(body.value.description),
    };
  }

  /** The object that a successful reply carries. */
  #reply(operation: Operation, at: string): TableOperation["reply"] {
    let found: Names | undefined;
    for (const [status, given] of Object.entries(operation.responses)) {
      if (!status.startsWith("2")) continue;
      const response = this.#resolved<RequestBody>(given, `${at}/responses/${status}`)!;
      const entries = Object.entries(response.value.content ?? {});
      if (entries.length === 0) continue;
      const media = entries.find(([type]) => jsonMedia.test(type));
      if (media === undefined) {
        throw new Failure(`${response.at}/content: a successful reply must be JSON.`);
      }
      const schemaAt = `${response.at}/content/${media[0].replaceAll("/", "~1")}/schema`;
      const name = `${operation.operationId}Response`;
      const value = this.#value(media[1].schema, schemaAt, name, ["inReply"]);
      if (!value.isObject) {
        throw new Failure(`${schemaAt}: a successful reply must be an object.`);
      }
      const type = value.type as Names;
      if (found !== undefined && found.pascal !== type.pascal) {
        throw new Failure(
          `${schemaAt}: the successful replies of an operation must be one object.`,
        );
      }
      found = type;
    }
    return found === undefined ? false : { type: found };
  }

  #resolved<T>(part: unknown, at: string): { value: T; at: string } | undefined {
    if (part === undefined) return undefined;
    const { $ref } = part as { $ref?: string };
    return $ref === undefined
      ? { value: part as T, at }
      : { value: resolveRef<T>(this.contract, $ref), at: $ref.slice(1) };
  }

  /** @param uses what the value is for: its types are marked with it */
  #value(given: Schema, givenAt: string, name: string, uses: readonly Use[]): Value {
    const { $ref } = given;
    const found = $ref === undefined ? given : resolveRef<Schema>(this.contract, $ref);
    const at = $ref === undefined ? givenAt : $ref.slice(1);
    if (found.$ref !== undefined) return this.#value(found, at, name, uses);
    const [only, ...others] = partsOf(found);
    if (only?.$ref !== undefined && others.length === 0 && isAnnotated(found)) {
      return this.#value({ ...found, allOf: undefined, $ref: only.$ref }, at, name, uses);
    }
    const schema = asClientsReadIt(this.#composed(found));
    refuseUnsupported(schema, at, uses.includes("inRequest"));
    const typeName = $ref === undefined ? name : $ref.slice($ref.lastIndexOf("/") + 1);
    const unchecked = leftToService(schema);
    const isEnum = ["enum", "const"].some(
      (keyword) => schema[keyword] !== undefined && !unchecked.includes(keyword),
    );
    const isObject = schema.type === "object";
    const type = isEnum || isObject ? this.#type(schema, at, typeName, uses) : false;
    const number = (keyword: string): number | false => {
      const value = schema[keyword];
      return typeof value === "number" ? value : false;
    };
    const items =
      schema.items !== undefined && this.#value(schema.items, `${at}/items`, `${name}Item`, uses);
    if (items !== false && items.isArray) {
      throw new Failure(`${at}/items: the clients cannot express an array of arrays.`);
    }
    const isInteger = schema.type === "integer";
    const above = isInteger && number("exclusiveMinimum");
    const below = isInteger && number("exclusiveMaximum");
    return {
      isString: schema.type === "string" && !isEnum,
      isInteger: isInteger && !isEnum,
      isInt64: isInteger && (schema.format === "int64" || needsInt64(schema)),
      isNumber: schema.type === "number",
      isBoolean: schema.type === "boolean",
      isArray: schema.type === "array",
      isObject,
      isEnum,
      nullable: Array.isArray(found.type),
      leftToService: unchecked.length > 0 && at,
      type: type === false ? false : forms(type),
      isStringEnum: type !== false && type.isStringEnum,
      valuesText: type === false ? false : type.valuesText,
      minLength: number("minLength"),
      maxLength: number("maxLength"),
      minimum: above === false ? number("minimum") : above + 1,
      maximum: below === false ? number("maximum") : below - 1,
      minItems: number("minItems"),
      maxItems: number("maxItems"),
      items,
      format: typeof schema.format === "string" ? schema.format : false,
      sensitive: (given["x-sensitive"] ?? schema["x-sensitive"]) === true,
      default: schema.default === undefined ? false : JSON.stringify(schema.default),
      limitsText: limitsText(schema) || false,
      sourceText: this.sources.ofLimit(givenAt) || this.sources.ofLimit(at) || false,
      lines: linesOf(
        described((given.description ?? schema.description) as string | undefined, schema),
      ),
      deprecated: (given.deprecated ?? schema.deprecated) === true,
    };
  }

  /** One object of the parts of an `allOf`, when they are objects; any other schema as it is. */
  #composed(schema: Schema): Schema {
    const { allOf: _parts, ...own } = schema;
    const parts = partsOf(schema).map((part) => this.#composed(resolved(this.contract, part)));
    const all: Schema[] = [own, ...parts];
    if (parts.length === 0 || !all.some(({ properties }) => properties !== undefined)) {
      return schema;
    }
    return {
      ...own,
      type: "object",
      required: all.flatMap(({ required = [] }) => required),
      properties: Object.assign({}, ...all.map(({ properties }) => properties)) as NonNullable<
        Schema["properties"]
      >,
    };
  }

  /** Adds an object or an enum, or marks it with one more use. */
  #type(schema: Schema, at: string, name: string, uses: readonly Use[]): Type {
    const made = namesOf(name, at, this.#reservedForTypes);
    // No program reads the name of a type, and languages without cases tell it by this form.
    const names = { ...made, plain: made.snake };
    const place = this.#places.get(names.pascal) ?? at;
    if (place !== at) {
      throw new Failure(
        `${at}: the clients would call it ${names.pascal}, as they call ${place}; give one of them another name in components/schemas.`,
      );
    }
    this.#places.set(names.pascal, at);
    const known = this.#types.get(names.pascal);
    if (known !== undefined && uses.every((use) => known[use])) return known;
    const missing = schema.required?.find(
      (property) => schema.properties?.[property] === undefined,
    );
    if (missing !== undefined) {
      throw new Failure(`${at}/required: the schema has no property "${missing}".`);
    }
    if (schema.type === "object" && Object.keys(schema.properties ?? {}).length === 0) {
      throw new Failure(`${at}: the clients cannot express an object without "properties".`);
    }
    if (this.#open.has(at)) {
      throw new Failure(`${at}: the clients cannot express an object that holds itself.`);
    }
    this.#open.add(at);
    const fields = Object.entries(schema.properties ?? {}).map(([property, inner]): Field => {
      const pointer = `${at}/properties/${escaped(property)}`;
      if (property !== escaped(property)) {
        throw new Failure(
          `${pointer}: the clients cannot express "~" or "/" in the name of a property.`,
        );
      }
      const fieldNames = this.#names(property, pointer);
      const required = schema.required?.includes(property) === true;
      return {
        ...this.#value(inner, pointer, `${names.pascal}${fieldNames.pascal}`, uses),
        ...fieldNames,
        owner: names,
        required,
        optional: !required,
        pointer: `/${property}`,
      };
    });
    this.#open.delete(at);
    refuseCollisions(fields, `${at}/properties`);
    const values = this.#values(schema, at, names);
    const required = fields.filter((field) => field.required);
    const optional = fields.filter((field) => field.optional);
    const type: Type = {
      ...names,
      isEnum: values.length > 0,
      isObject: values.length === 0,
      inRequest: known?.inRequest === true || uses.includes("inRequest"),
      inReply: known?.inReply === true || uses.includes("inReply"),
      hasSensitive: fields.some((field) => this.#holdsSensitive(field)),
      lines: linesOf(schema.description as string | undefined),
      fields,
      requiredFields: required,
      optionalFields: optional,
      hasRequired: required.length > 0,
      hasOptional: optional.length > 0,
      base: values.length > 0 ? (schema.type as "integer" | "string") : false,
      isStringEnum: values.length > 0 && schema.type === "string",
      isInt64: schema.format === "int64" || needsInt64(schema),
      values,
      valuesText: values.length > 0 ? valuesText(values) : false,
      sourceText: this.sources.ofLimit(at) || false,
      hasShortcuts: schema["x-shortcuts"] !== undefined,
      shortcuts: Object.entries((schema["x-shortcuts"] ?? {}) as Record<string, GivenShortcut>).map(
        ([key, given]) => ({
          ...this.#shortcut(key, given, fields, `${at}/x-shortcuts/${key}`),
          owner: names,
        }),
      ),
    };
    // Behind those that it needs, as languages that read from top to bottom want it; one that is
    // known keeps its place, before those that need it.
    this.#types.set(names.pascal, type);
    return type;
  }

  #shortcut(
    key: string,
    given: GivenShortcut,
    fields: readonly Field[],
    at: string,
  ): Omit<Shortcut, "owner"> {
    const fieldNamed = (wire: string, place: string): Field => {
      const field = fields.find((one) => one.wire === wire);
      if (field !== undefined) return field;
      throw new Failure(`${at}/${place}: the schema has no property "${wire}".`);
    };
    const shortcut = {
      ...this.#names(key, at),
      lines: linesOf(given.doc),
      arguments: Object.entries(given.arguments).map(([argument, wire]) => {
        const field = fieldNamed(wire, "arguments");
        const names = this.#names(argument, `${at}/arguments/${argument}`);
        return { ...field, ...names, field: forms(field) };
      }),
      fixed: Object.entries(given.values).map(([wire, value]) => {
        const field = fieldNamed(wire, "values");
        const literal = JSON.stringify(value);
        const type = field.isEnum ? this.#types.get((field.type as Names).pascal) : undefined;
        const named = type?.values.find((one) => one.literal === literal);
        if (named === undefined && !isOfSimpleType(value, field)) {
          throw new Failure(
            `${at}/values/${escaped(wire)}: a shortcut can set a text, a number, a boolean or a value of an enum, as the property has it; not ${literal}.`,
          );
        }
        return {
          ...field,
          literal,
          enumValue: named === undefined ? (false as const) : forms(named),
        };
      }),
    };
    const set = new Set([
      ...shortcut.arguments.map(({ field }) => field.wire),
      ...shortcut.fixed.map(({ wire }) => wire),
    ]);
    const absent = fields.filter(({ wire }) => !set.has(wire));
    const unset = absent.find(({ required }) => required);
    if (unset !== undefined) {
      throw new Failure(
        `${at}: the required property "${unset.wire}" is neither an argument nor a value.`,
      );
    }
    return { ...shortcut, absent };
  }

  #holdsSensitive(value: Value): boolean {
    if (value.sensitive) return true;
    if (value.items !== false) return this.#holdsSensitive(value.items);
    return value.isObject && this.#types.get((value.type as Names).pascal)!.hasSensitive;
  }

  #values(schema: Schema, at: string, owner: Names): Type["values"] {
    const values = schema.enum ?? (schema.const === undefined ? [] : [schema.const]);
    const named = values.map((value, index) => {
      const wire = schema["x-enum-varnames"]?.[index] ?? String(value);
      const literal = JSON.stringify(value);
      const lines = linesOf(schema["x-enum-descriptions"]?.[index]);
      // Two numbers that differ in their sign alone are not to get one name.
      const names = this.#names(wire.replace(/^-(?=\d)/, "minus "), `${at}/enum/${index}`);
      return { ...names, wire, owner, value: inOneLine(String(value)), literal, lines };
    });
    refuseCollisions(named, `${at}/enum`);
    return named;
  }

  #names(wire: string, at: string): Names {
    return namesOf(wire, at, this.reserved.words);
  }
}

const partsOf = ({ allOf }: Schema): Schema[] => (allOf as Schema[] | undefined) ?? [];

/** A description, with what the clients leave to the service. */
function described(description: string | undefined, schema: Schema): string {
  const unchecked = leftToService(schema).map((keyword) => {
    const value = schema[keyword];
    return typeof value === "string" || typeof value === "number" ? `${keyword} ${value}` : keyword;
  });
  const parts = [description ?? ""];
  if (unchecked.length > 0) parts.push(`The service alone checks: ${unchecked.join(", ")}`);
  return parts.join("\n\n");
}

const escaped = (step: string) => step.replaceAll("~", "~0").replaceAll("/", "~1");

/** Whether a value is of the type of a field that is neither an enum, an array nor an object. */
const isOfSimpleType = (value: unknown, { isString, isInteger, isNumber, isBoolean }: Field) =>
  (isString && typeof value === "string") ||
  (isBoolean && typeof value === "boolean") ||
  (isNumber && typeof value === "number") ||
  (isInteger && Number.isInteger(value));

/** Refuses what a path has beside the operations that the clients know. */
function refuseOtherKeys(path: string, item: object): void {
  const known = new Set<string>([...methods, "summary", "description"]);
  const other = Object.keys(item).find((key) => !known.has(key) && !key.startsWith("x-"));
  if (other === undefined) return;
  throw new Failure(
    `/paths/${escaped(path)}/${other}: the clients read ${methods.join(", ")} of a path.`,
  );
}

function refuseOperation({ operationId, servers }: Operation, at: string): void {
  if (operationId === undefined) throw new Failure(`${at}: an operation needs an "operationId".`);
  if (servers !== undefined) {
    throw new Failure(`${at}/servers: the clients send all operations to one endpoint.`);
  }
}

/** Refuses ways to write a parameter that the clients do not have. */
function refuseParameter(parameter: Parameter, at: string): void {
  if ((parameter.schema as Schema | undefined) === undefined) {
    throw new Failure(`${at}: a parameter needs a "schema".`);
  }
  const styles: Record<string, string> = { query: "form", path: "simple", header: "simple" };
  const usual = { style: styles[parameter.in], explode: parameter.in === "query" };
  for (const [keyword, value] of Object.entries({ ...usual, allowReserved: false })) {
    if ((parameter[keyword] ?? value) !== value) {
      throw new Failure(
        `${at}/${keyword}: the clients write parameters in "${parameter.in}" with ${keyword} ${String(value)} alone.`,
      );
    }
  }
}

/** Whether a call must be made with it: a header may come from the client. */
const isArgument = ({ required, isHeader }: TableParameter) => required && !isHeader;

/** What a program passes for a value. */
function shapeOf(value: Value): string {
  const { isString, isInteger, isInt64, isNumber, isBoolean, type, items } = value;
  const shape = { isString, isInteger, isInt64, isNumber, isBoolean, type: type && type.pascal };
  return JSON.stringify([shape, items && shapeOf(items)]);
}

/**
 * Each option once, whichever operations have it.
 *
 * @throws {Failure} when a name stands for two options: some languages have one option for all calls
 */
function distinct(parameters: readonly TableParameter[]): TableParameter[] {
  const found = new Map<string, TableParameter>();
  for (const parameter of parameters) {
    const other = found.get(parameter.snake) ?? parameter;
    const isSame = other.isHeader === parameter.isHeader && shapeOf(other) === shapeOf(parameter);
    if (!isSame) {
      throw new Failure(
        `/paths: the option "${parameter.snake}" would stand for ${other.pointer} and for another ${parameter.pointer}; give one of them another key in components/parameters.`,
      );
    }
    if (!found.has(parameter.snake)) found.set(parameter.snake, parameter);
  }
  return [...found.values()];
}

/** Each server with a name of its region: the second label of its host, numbered when it repeats. */
function endpointsOf({ servers }: Contract): ContractTable["endpoints"] {
  const regions = servers.map(({ url }) => {
    const [host, region = host] = new URL(url, "http://localhost").hostname.split(".");
    return region!.replaceAll(/\W/g, "_").toUpperCase();
  });
  return servers.map(({ url, description }, index) => {
    if (url.includes("{")) {
      throw new Failure(
        `/servers/${index}/url: the clients cannot fill in a variable; list each URL.`,
      );
    }
    const region = regions[index]!;
    const repeats = regions.indexOf(region) !== index || /^\d/.test(region);
    const constant = repeats ? `SERVER_${index + 1}` : region;
    const { pascal } = namesOf(constant, `/servers/${index}`, new Set());
    return { url, description: inOneLine(description), constant, pascal };
  });
}

/** A shortcut as the contract has it. */
interface GivenShortcut {
  doc?: string;
  /** Argument to field. */
  arguments: Record<string, string>;
  /** Field to value. */
  values: Record<string, unknown>;
}

type Use = "inRequest" | "inReply";

interface RequestBody {
  description?: string;
  required?: boolean;
  content: Record<string, { schema: Schema }>;
}

const forms = ({ wire, snake, plain, camel, pascal, upper, kebab }: Names): Names => ({
  wire,
  snake,
  plain,
  camel,
  pascal,
  upper,
  kebab,
});

/** Whether a limit of an integer leaves the 32 bits; no value of an enum may. */
const needsInt64 = ({ maximum = 0, minimum = 0 }: Schema) =>
  [maximum, minimum].some((limit) => Math.abs(limit) > largestInt32);

function valuesText(values: Type["values"]): string {
  const texts = values.map(({ wire, literal, value }) =>
    wire === value ? literal : `${literal} (${wire})`,
  );
  const text =
    texts.length < 2 ? texts.join("") : `${texts.slice(0, -1).join(", ")} or ${texts.at(-1)}`;
  return inOneLine(text);
}

/** A path as texts and parameters, in order. */
function pathParts(
  path: string,
  parameters: readonly TableParameter[],
  at: string,
): TableOperation["pathParts"] {
  const none = {
    wire: "",
    snake: "",
    plain: "",
    camel: "",
    pascal: "",
    upper: "",
    kebab: "",
  };
  return path
    .split(/(\{[^}]+\})/)
    .filter((part) => part !== "")
    .map((part) => {
      if (!part.startsWith("{")) return { isLiteral: true, text: part, ...none };
      const name = part.slice(1, -1);
      const parameter = parameters.find(({ isPath, wire }) => isPath && wire === name);
      if (parameter === undefined) {
        throw new Failure(
          `${at}: the path has {${name}}, and no parameter in "path" of that name.`,
        );
      }
      return { isLiteral: false, text: name, ...forms(parameter) };
    });
}
