import { join } from "node:path";
import { expect, test } from "vitest";
import { contractTable } from "../../../scripts/contract-table/table.js";
import { readContract, type Contract } from "../../../scripts/lib/contract.js";
import { generatedDir } from "../../../scripts/lib/paths.js";

type Json = Record<string, unknown>;

/** Sets the value at a JSON pointer. */
function set(contract: Contract, pointer: string, value: unknown): void {
  const steps = pointer
    .slice(1)
    .split("/")
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const last = steps.pop()!;
  let target = contract as unknown as Json;
  for (const step of steps) target = (target[step] ??= {}) as Json;
  if (value === undefined) delete target[last];
  else target[last] = value;
}

const request = "/components/schemas/SendVerifyCodesRequest";
const field = `${request}/properties/extra`;
const path = "/paths/~1v2~1servicerequest~1verifycodes~1send";
const text = { type: "string", minLength: 1, maxLength: 9 };
const header = "/components/parameters/Language";

test.each<[name: string, edits: Record<string, unknown>, message: RegExp]>([
  [
    "two types",
    { [field]: { type: ["string", "integer"] } },
    /extra: the clients cannot express the type \["string","integer"\]/,
  ],
  [
    "a keyword that is misspelt",
    { [field]: { ...text, patern: "a" } },
    /extra\/patern: the clients cannot check "patern" of type string/,
  ],
  [
    "a keyword of another type",
    { [field]: { type: "number", pattern: "a" } },
    /extra\/pattern: the clients cannot check "pattern" of type number/,
  ],
  [
    "an array of arrays",
    { [field]: { type: "array", items: { type: "array", items: text } } },
    /extra\/items: the clients cannot express an array of arrays/,
  ],
  [
    "an array of arrays by a reference",
    {
      "/components/schemas/Row": { type: "array", items: text },
      [field]: { type: "array", items: { $ref: "#/components/schemas/Row" } },
    },
    /extra\/items: the clients cannot express an array of arrays/,
  ],
  [
    "a map",
    { [field]: { type: "object", additionalProperties: text } },
    /extra\/additionalProperties: /,
  ],
  [
    "an object without properties",
    { [field]: { type: "object" } },
    /extra: the clients cannot express an object without "properties"/,
  ],
  [
    "a choice of schemas",
    { [field]: { oneOf: [text] } },
    /extra: the clients cannot express no type/,
  ],
  [
    "a name that a pointer writes otherwise",
    { [`${request}/properties/a~1b`]: text },
    /properties\/a~1b: the clients cannot express "~" or "\/"/,
  ],
  [
    "a name that ends a text",
    { [`${request}/properties/a"b`]: text },
    /a"b: the clients cannot express a quotation mark or a backslash/,
  ],
  [
    "an object that holds itself",
    { [`${request}/properties/again`]: { $ref: "#/components/schemas/SendVerifyCodesRequest" } },
    /SendVerifyCodesRequest: the clients cannot express an object that holds itself/,
  ],
  [
    "a header that OpenAPI leaves out",
    { [`${header}/name`]: "Content-Type" },
    /Language\/name: OpenAPI has no parameter for the header Content-Type/,
  ],
  [
    "another way to log in",
    { [`${path}/post/security`]: [{ basic: [] }] },
    /send\/post\/security: the clients send the token of \w+ alone, not of basic/,
  ],
  [
    "a successful reply that is no JSON",
    { [`${path}/post/responses/200`]: { description: "", content: { "text/plain": {} } } },
    /responses\/200\/content: a successful reply must be JSON/,
  ],
  [
    "two kinds of success",
    {
      [`${path}/post/responses/201`]: {
        description: "",
        content: { "application/json": { schema: { $ref: "#/components/schemas/GatewayError" } } },
      },
    },
    /responses\/201\/content\/application~1json\/schema: the successful replies of an operation must be/,
  ],
  [
    "a value of an enum that C has no room for",
    { [field]: { type: "integer", enum: [1, 3_000_000_000] } },
    /extra\/enum: the clients have enums of 32 bits; 3000000000 has more/,
  ],
  [
    "the same as a single value",
    { [field]: { type: "integer", const: 3_000_000_000 } },
    /extra\/const: the clients have enums of 32 bits; 3000000000 has more/,
  ],
  ["an array without items", { [field]: { type: "array" } }, /extra: an array needs "items"/],
  [
    "a required property that is not there",
    { [`${request}/required`]: ["nobody"] },
    /required: the schema has no property "nobody"/,
  ],
  [
    "names that become one",
    { [`${request}/properties/contactWay`]: text },
    /"contact_way" and "contactWay" would get one name/,
  ],
  [
    "a name without letters",
    { [`${request}/properties/用户`]: text },
    /no identifier can be made of the name/,
  ],
  [
    "a name that no object can have",
    { [field]: { type: "object", properties: JSON.parse('{"__proto__":{"type":"string"}}') } },
    /"__proto__"/,
  ],
  [
    "two types of one name",
    {
      [`${request}/properties/way`]: {
        type: "object",
        properties: { kind: { type: "string", enum: ["a"] } },
      },
      "/components/schemas/SendVerifyCodesRequestWayKind": { type: "string", enum: ["b"] },
      [field]: { $ref: "#/components/schemas/SendVerifyCodesRequestWayKind" },
    },
    /SendVerifyCodesRequestWayKind: the clients would call it SendVerifyCodesRequestWayKind, as they call \/components\/schemas\/SendVerifyCodesRequest\/properties\/way\/properties\/kind/,
  ],
  [
    "a shortcut to an array",
    {
      [field]: { type: "array", items: text },
      [`${request}/x-shortcuts/email/values/extra`]: ["a"],
    },
    /x-shortcuts\/email\/values\/extra: a shortcut can set a text.*; not \["a"\]/,
  ],
  [
    "a shortcut to an object",
    {
      [field]: { type: "object", properties: { name: text } },
      [`${request}/x-shortcuts/email/values/extra`]: {},
    },
    /values\/extra: a shortcut can set/,
  ],
  [
    "a shortcut to a value of another type",
    { [`${request}/x-shortcuts/email/values/area_code`]: 5 },
    /values\/area_code: a shortcut can set/,
  ],
  [
    "a shortcut to a value that the enum has not",
    { [`${request}/x-shortcuts/email/values/contact_way`]: 7 },
    /values\/contact_way: a shortcut can set/,
  ],
  [
    "a cookie",
    { [`${header}/in`]: "cookie" },
    /Language: the clients send no parameters in "cookie"/,
  ],
  [
    "a header that is a list",
    { [`${header}/schema`]: { type: "array", items: text } },
    /must be a simple value/,
  ],
  [
    "a parameter in another style",
    { [`${header}/in`]: "query", [`${header}/style`]: "deepObject" },
    /Language\/style: the clients write parameters in "query" with style form alone/,
  ],
  [
    "a parameter as a document",
    { [`${header}/schema`]: undefined, [`${header}/content`]: {} },
    /Language: a parameter needs a "schema"/,
  ],
  [
    "servers of a path",
    { [`${path}/servers`]: [] },
    /send\/servers: the clients read get, put, post, delete, patch of a path/,
  ],
  ["a method that clients do not send", { [`${path}/trace`]: {} }, /send\/trace: /],
  [
    "an operation without an id",
    { [`${path}/post/operationId`]: undefined },
    /post: an operation needs an "operationId"/,
  ],
  ["servers of an operation", { [`${path}/post/servers`]: [] }, /post\/servers: /],
  [
    "a server with a variable",
    { "/servers/0/url": "https://{region}.example.com" },
    /servers\/0\/url: the clients cannot fill in a variable/,
  ],
  [
    "a path without its parameter",
    { "/paths/~1v2~1{id}": { get: { operationId: "find", responses: {} } } },
    /the path has \{id\}, and no parameter/,
  ],
  [
    "a body that is a text",
    { "/components/requestBodies/SendVerifyCodes/content": { "text/plain": { schema: text } } },
    /content: the clients send one media type, and it must be JSON/,
  ],
  [
    "a form with files",
    {
      "/components/requestBodies/SendVerifyCodes/content": {
        "multipart/form-data": { schema: text },
      },
    },
    /content: the clients send one media type/,
  ],
  [
    "a reply that is a list",
    {
      "/components/responses/Sent/content/application~1json/schema": { type: "array", items: text },
    },
    /a successful reply must be an object/,
  ],
])("%s is refused, and the place is named", (_name, edits, message) => {
  const contract = readContract(join(generatedDir, "openapi.json"));
  for (const [pointer, value] of Object.entries(edits)) set(contract, pointer, value);
  expect(() => contractTable(contract)).toThrow(message);
  expect(() => contractTable(contract)).toThrow(/^\/[\w/~{}$-]*/);
});

test("numbers that differ in their sign alone get two names", () => {
  const contract = readContract(join(generatedDir, "openapi.json"));
  set(contract, field, { type: "integer", enum: [-5, 5] });
  const type = contractTable(contract).types.find(({ pascal }) => pascal.endsWith("Extra"))!;
  expect(type.values.map(({ upper, literal }) => [upper, literal])).toEqual([
    ["MINUS_5", "-5"],
    ["VALUE_5", "5"],
  ]);
});

test("a type of requests and replies stands before what needs it", () => {
  const contract = readContract(join(generatedDir, "openapi.json"));
  set(contract, "/components/schemas/Part", { type: "object", properties: { name: text } });
  const part = { $ref: "#/components/schemas/Part" };
  set(contract, field, part);
  set(contract, "/components/schemas/SendVerifyCodesResponse/properties/part", part);
  const names = contractTable(contract).types.map(({ pascal }) => pascal);
  expect(names.indexOf("Part")).toBeLessThan(names.indexOf("SendVerifyCodesRequest"));
});

test("a type with the name of a shortcut gets another one", () => {
  const contract = readContract(join(generatedDir, "openapi.json"));
  set(contract, "/components/schemas/Email", { type: "object", properties: { name: text } });
  set(contract, field, { $ref: "#/components/schemas/Email" });
  expect(contractTable(contract).types.map(({ pascal }) => pascal)).toContain("Email_");
});
