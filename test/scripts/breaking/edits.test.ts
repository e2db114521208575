import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { compareContracts } from "../../../scripts/breaking/compare.js";
import { findOasdiff } from "../../../scripts/breaking/oasdiff.js";

const contract = readFileSync("openapi/verifycodes.yaml", "utf8");

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "breaking-"));
  writeFileSync(join(folder, "base.yaml"), contract);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Replaces a text that must be there, after the first line that is `below`. */
function edit(below: string, from: string, to: string): string {
  const start = contract.indexOf(`\n${below}`);
  const at = contract.indexOf(from, start);
  if (start === -1 || at === -1) throw new Error(`the contract has no ${from} below ${below}`);
  return contract.slice(0, at) + to + contract.slice(at + from.length);
}

const operation = "  /v2/servicerequest/verifycodes/send:";
const checking = "  /v2/servicerequest/verifycodes:";
const request = "    SendVerifyCodesRequest:";
const check = "    CheckVerifyCodesRequest:";
const customer = `        customer_id:
          type: string
          description: The identifier of the customer.
          minLength: 0
          maxLength: 64
          x-identifying: true
`;
const response = "    SendVerifyCodesResponse:";
const language = "    Language:";
const way = "    ContactWay:";

/** A component as it is written, moved to the right by so many spaces. */
function component(name: string, spaces: number): string {
  const [, lines] = new RegExp(`\\n    ${name}:\\n((?: {6}.*\\n)+)`).exec(contract) ?? [];
  if (lines === undefined) throw new Error(`the contract has no component ${name}`);
  return lines.replaceAll(/^/gm, " ".repeat(spaces)).trimEnd() + "\n";
}
const refToWay = "          $ref: '#/components/schemas/ContactWay'\n";
/** The contract with all that has names in it the other way round, but the arguments of shortcuts. */
const reordered = stringify(reversed(parse(contract)));

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(
    ([key, inner]) => [key, key === "arguments" ? inner : reversed(inner)] as const,
  );
  return Object.fromEntries(entries.toReversed());
}

const renamedScheme = contract
  .replace("security:\n  - AuthToken", "security:\n  - Token")
  .replace("    AuthToken:\n      type", "    Token:\n      type");

/** What is edited, the edit, and the ids of the breaks that are found (none: harmless). */
const edits: readonly (readonly [name: string, revision: string, breaks: readonly string[]])[] = [
  [
    "the default of X-Language changes",
    edit(language, "default: zh-cn", "default: en-us"),
    ["request-parameter-default-value-changed"],
  ],
  [
    "the default of X-Time-Zone changes",
    edit("    TimeZone:", "default: GMT+8", "default: UTC"),
    ["request-parameter-default-value-changed"],
  ],
  [
    "the default of X-Language goes",
    edit(language, "        default: zh-cn\n", ""),
    ["request-parameter-default-value-removed"],
  ],
  [
    "X-Language becomes required",
    edit(language, "required: false", "required: true"),
    ["request-parameter-became-required"],
  ],
  [
    "X-Language may be shorter only",
    edit(language, "maxLength: 32", "maxLength: 8"),
    ["request-parameter-max-length-decreased"],
  ],
  [
    "X-Language must be longer",
    edit(language, "minLength: 1", "minLength: 2"),
    ["request-parameter-min-length-increased"],
  ],
  [
    "the token may be shorter only",
    edit("    AuthToken:\n      name", "maxLength: 5000", "maxLength: 4000"),
    ["request-parameter-max-length-decreased"],
  ],
  [
    "contact_value may be shorter only",
    edit(request, "maxLength: 64", "maxLength: 32"),
    ["request-property-max-length-decreased"],
  ],
  [
    "contact_value may no longer be empty",
    edit(request, "minLength: 0", "minLength: 1"),
    ["request-property-min-length-set"],
  ],
  [
    "area_code may be shorter only",
    edit(request, "maxLength: 16", "maxLength: 4"),
    ["request-property-max-length-decreased"],
  ],
  [
    "contact_way loses a value",
    edit(way, "enum: [0, 1]", "enum: [0]"),
    ["request-property-enum-value-removed"],
  ],
  [
    "contact_way becomes a string",
    edit(way, "type: integer", "type: string"),
    ["request-property-type-changed"],
  ],
  [
    "contact_value gets a pattern",
    edit(request, "minLength: 0", "minLength: 0\n          pattern: '^[0-9]+$'"),
    ["request-property-pattern-added"],
  ],
  [
    "a required field more",
    edit(request, "required: [contact_value,", "required: [contact_value, session_id,").replace(
      "        contact_way:\n          $ref",
      "        session_id:\n          type: string\n        contact_way:\n          $ref",
    ),
    ["new-required-request-property"],
  ],
  [
    "a field is renamed",
    contract.replaceAll("area_code", "country_code"),
    ["new-required-request-property", "request-property-removed", "shortcut-moved"],
  ],
  [
    "error_code goes from the reply",
    edit(response, "        error_code:\n", "        code:\n"),
    ["response-optional-property-removed"],
  ],
  [
    "error_msg may be longer",
    edit(response, "        error_msg:", "        error_msg:").replace(
      /(\n {4}SendVerifyCodesResponse:[\s\S]*?error_msg:[\s\S]*?maxLength: )32/,
      "$164",
    ),
    ["response-property-max-length-increased"],
  ],
  [
    "error_code of the reply becomes an integer",
    edit(response, "type: string", "type: integer"),
    ["response-property-type-changed"],
  ],
  [
    "Retry-After goes from 429",
    edit(
      "    TooManyRequests:",
      "        Retry-After:\n          $ref: '#/components/headers/RetryAfter'\n",
      "",
    ),
    ["required-response-header-removed"],
  ],
  [
    "X-Request-Id goes from 200",
    edit(
      "    Sent:",
      "        X-Request-Id:\n          $ref: '#/components/headers/RequestId'\n",
      "",
    ),
    ["required-response-header-removed"],
  ],
  [
    "X-Request-Id becomes optional",
    edit("    RequestId:", "required: true", "required: false"),
    ["response-header-became-optional"],
  ],
  [
    "the status 429 goes",
    edit(
      operation,
      "        '429':\n          $ref: '#/components/responses/TooManyRequests'\n",
      "",
    ),
    ["response-non-success-status-removed"],
  ],
  [
    "the status 200 becomes 202",
    edit(operation, "'200':", "'202':"),
    ["response-success-status-removed"],
  ],
  [
    "the path changes",
    contract.replace(
      "/v2/servicerequest/verifycodes/send:",
      "/v3/servicerequest/verifycodes/send:",
    ),
    ["api-path-removed-without-deprecation"],
  ],
  [
    "the method changes",
    edit(operation, "    post:", "    put:"),
    ["api-removed-without-deprecation"],
  ],
  [
    "the operationId changes",
    edit(operation, "sendVerifyCodes", "createVerifyCodes"),
    ["api-operation-id-removed"],
  ],
  [
    "the body is sent as a form",
    edit("    SendVerifyCodes:", "application/json", "application/x-www-form-urlencoded"),
    ["request-body-media-type-removed"],
  ],
  [
    "the reply is XML",
    edit("    Sent:", "application/json", "application/xml"),
    ["response-media-type-removed"],
  ],
  [
    "the token goes by another header",
    edit("    AuthToken:", "name: X-Auth-Token", "name: X-Token"),
    ["api-security-component-api-key-name-changed"],
  ],
  [
    "fields that are not listed are refused",
    edit(request, "area_code]\n", "area_code]\n      additionalProperties: false\n"),
    ["request-closed"],
  ],
  [
    "fields that are not listed get a schema",
    edit(request, "area_code]\n", "area_code]\n      additionalProperties: { type: integer }\n"),
    ["request-closed"],
  ],
  [
    "a field must match one of a list",
    edit(request, "maxLength: 64", "maxLength: 64\n          oneOf: [{ maxLength: 10 }]"),
    ["request-one-of-set"],
  ],
  [
    "a field must match any of a list",
    edit(
      request,
      "maxLength: 16",
      "maxLength: 16\n          anyOf: [{ minLength: 2 }, { const: '' }]",
    ),
    ["request-any-of-set"],
  ],
  [
    "the body must match one of a list",
    edit(request, "area_code]\n", "area_code]\n      oneOf: [{ required: [contact_way] }]\n"),
    ["request-one-of-set"],
  ],
  [
    "a header must match one of a list",
    edit(language, "maxLength: 32", "maxLength: 32\n        anyOf: [{ const: zh-cn }]"),
    ["request-any-of-set"],
  ],
  [
    "a field gets a further schema",
    edit(request, "maxLength: 64", "maxLength: 64\n          allOf: [{ maxLength: 10 }]"),
    ["request-property-all-of-added"],
  ],
  [
    "a field gets a further schema that is a choice",
    edit(
      request,
      "maxLength: 64",
      "maxLength: 64\n          allOf: [{ anyOf: [{ maxLength: 3 }] }]",
    ),
    ["request-property-all-of-added"],
  ],
  [
    "the body gets a further schema with a choice for a field",
    edit(
      request,
      "area_code]\n",
      "area_code]\n      allOf:\n        - description: It.\n        - properties: { area_code: { not: { const: x } } }\n",
    ),
    ["request-body-all-of-added"],
  ],
  [
    "a header gets a further schema",
    edit(
      language,
      "maxLength: 32",
      "maxLength: 32\n        allOf: [{ anyOf: [{ const: zh-cn }] }]",
    ),
    ["request-any-of-set"],
  ],
  [
    "fields depend on another",
    edit(
      request,
      "area_code]\n",
      "area_code]\n      dependentSchemas: { area_code: { required: [code] } }\n",
    ),
    ["request-body-dependent-schema-added"],
  ],
  [
    "fields of some names get a type",
    edit(
      request,
      "area_code]\n",
      "area_code]\n      patternProperties: { ^x: { type: integer } }\n",
    ),
    ["request-body-pattern-property-added"],
  ],
  [
    "a field must not match a schema",
    edit(request, "maxLength: 64", "maxLength: 64\n          not: { const: x }"),
    ["request-not-set"],
  ],
  [
    "a list whose items must differ is new",
    edit(
      request,
      "        contact_way:\n",
      "        tags:\n          type: array\n          uniqueItems: true\n        contact_way:\n",
    ),
    [],
  ],
  [
    "the body must have more fields",
    edit(request, "area_code]\n", "area_code]\n      minProperties: 4\n"),
    ["request-body-min-properties-set"],
  ],
  [
    "a field must have one value",
    edit(request, "maxLength: 16", "maxLength: 16\n          const: '86'"),
    ["request-property-const-added"],
  ],
  [
    "a server goes",
    edit(
      "servers:",
      "  - url: https://osm.cn-south-1.myhuaweicloud.com\n    description: Production, China South (Guangzhou).\n    x-internal: false\n",
      "",
    ),
    ["server-removed"],
  ],
  [
    "a server gets another host",
    contract.replace(
      "https://osm.eu-west-101.myhuaweicloud.eu",
      "https://osm.eu-west-102.myhuaweicloud.eu",
    ),
    ["server-removed"],
  ],
  [
    "a value of an enum gets another name",
    edit(way, "[SMS, EMAIL]", "[TEXT, EMAIL]"),
    ["enum-name-removed"],
  ],
  [
    "the reply gets another type of JSON",
    edit("    Sent:", "application/json", "application/problem+json"),
    ["response-media-type-name-specialized"],
  ],
  [
    "a type gets another name",
    contract.replaceAll("GatewayError", "ServiceFailure"),
    ["type-name-removed"],
  ],
  [
    "a parameter's option gets another name",
    contract.replaceAll(/\bTimeZone\b/g, "Zone"),
    ["component-name-removed"],
  ],
  [
    "an error code is no longer listed",
    contract.replace(/ {2}- code: OSM\.01010026\n(?: {4}.*\n)+/, ""),
    ["error-code-removed"],
  ],
  [
    "a shortcut gets another name",
    contract.replace("        phone:\n          doc", "        sms:\n          doc"),
    ["shortcut-removed"],
  ],
  [
    "fields that are not listed are allowed in words",
    edit(request, "area_code]\n", "area_code]\n      additionalProperties: true\n"),
    [],
  ],
  [
    "a field is written as a choice of what it was, or more",
    contract.replace(
      "        area_code:\n          type: string",
      "        area_code:\n          anyOf: [{}]\n          type: string",
    ),
    [],
  ],
  [
    "a reply gets the type of another one, of the same form",
    edit("    Sent:", "schemas/SendVerifyCodesResponse", "schemas/CheckVerifyCodesResponse"),
    ["type-name-changed"],
  ],
  [
    "a body gets the type of another one, of the same form",
    edit("    SendVerifyCodes:", "schemas/SendVerifyCodesRequest", "schemas/Other").replace(
      "  schemas:\n",
      `  schemas:\n    Other:\n${component("SendVerifyCodesRequest", 0)}`,
    ),
    ["type-name-changed"],
  ],
  [
    "a named type of a field is written in place",
    edit(request, refToWay, component("ContactWay", 4)),
    ["type-name-changed"],
  ],
  [
    "a named type of a field becomes a plain one",
    edit(request, refToWay, "          type: integer\n          format: int32\n"),
    ["type-name-changed"],
  ],
  [
    "a named type of a field becomes one of another form in JSON, which is told once",
    edit(request, refToWay, "          type: string\n"),
    ["request-property-type-changed"],
  ],
  [
    "every reply of an error gets another type of the same form",
    contract
      .replaceAll("schemas/GatewayError", "schemas/ServiceFailure")
      .replace("  schemas:\n", `  schemas:\n    ServiceFailure:\n${component("GatewayError", 0)}`),
    ["type-name-changed"],
  ],
  [
    "a plain type gets a name",
    edit(
      check,
      "          type: string\n          description: The code that was typed, six characters.\n          minLength: 6\n          maxLength: 6\n          x-sensitive: true\n",
      "          $ref: '#/components/schemas/TypedCode'\n",
    ).replace(
      "  schemas:\n",
      "  schemas:\n    TypedCode: { type: string, description: The code., minLength: 6, maxLength: 6 }\n",
    ),
    [],
  ],
  [
    "a type more that nothing uses",
    contract.replace(
      "  schemas:\n",
      "  schemas:\n    Other: { type: object, properties: { way: { $ref: '#/components/schemas/ContactWay' } } }\n",
    ),
    [],
  ],
  ["the operations, the replies and the types stand in another order", reordered, []],
  [
    "a header is written in lower case",
    contract.replace("name: X-Time-Zone", "name: x-time-zone"),
    ["header-name-moved"],
  ],
  [
    "a header of a reply is written in lower case",
    edit("    TooManyRequests:", "        Retry-After:\n", "        retry-after:\n"),
    ["header-name-moved"],
  ],
  ["the security scheme gets another name", renamedScheme, []],
  [
    "the security scheme gets another name and another header",
    renamedScheme.replace(
      "in: header\n      name: X-Auth-Token",
      "in: header\n      name: X-Token",
    ),
    ["api-security-removed"],
  ],
  [
    "the security scheme is another one",
    renamedScheme.replace("in: header\n      name: X-Auth-Token", "in: query\n      name: token"),
    ["api-security-removed"],
  ],
  [
    "the security scheme gets another name, and one operation needs another",
    renamedScheme.replace(
      "      operationId: sendVerifyCodes\n",
      "      operationId: sendVerifyCodes\n      security: [{ Other: [] }]\n",
    ),
    ["api-security-removed"],
  ],
  [
    "a request needs another scheme too",
    contract
      .replace("security:\n  - AuthToken: []", "security:\n  - AuthToken: []\n    Other: []")
      .replace(
        "    AuthToken:\n      type",
        "    Other: { type: http, scheme: bearer }\n    AuthToken:\n      type",
      ),
    ["api-security-removed"],
  ],
  [
    "a server gets another description",
    edit("servers:", "Production, China South", "China South"),
    [],
  ],
  [
    "the body becomes optional",
    edit("    SendVerifyCodes:", "required: true", "required: false"),
    [],
  ],
  ["X-Language may be longer", edit(language, "maxLength: 32", "maxLength: 64"), []],
  ["X-Language may be empty", edit(language, "minLength: 1", "minLength: 0"), []],
  ["area_code becomes optional", edit(request, "contact_way, area_code]", "contact_way]"), []],
  [
    "an optional field more",
    edit(
      request,
      "        contact_way:\n",
      "        session_id:\n          type: string\n        contact_way:\n",
    ),
    [],
  ],
  [
    "a field of the reply more",
    edit(
      response,
      "        error_code:\n",
      "        code_length:\n          type: integer\n        error_code:\n",
    ),
    [],
  ],
  ["contact_way gets a value", edit(way, "enum: [0, 1]", "enum: [0, 1, 2]"), []],
  [
    "a status more",
    edit(
      operation,
      "        '429':",
      "        '409':\n          $ref: '#/components/responses/BadRequest'\n        '429':",
    ),
    [],
  ],
  ["a description is reworded", edit(request, "Whom to send", "To whom to send"), []],
  [
    "an example more",
    edit(
      "    SendVerifyCodes:",
      "            email:",
      "            other:\n              summary: Another.\n              value: { contact_value: a, contact_way: 1, area_code: a }\n            email:",
    ),
    [],
  ],
  [
    "a server more",
    edit(
      "servers:",
      "  - url",
      "  - url: https://osm.example.com\n    description: Another.\n  - url",
    ),
    [],
  ],
  ["a field of the request goes", edit(check, customer, ""), ["request-property-removed"]],
  [
    "a field of the request is the service's to set",
    edit(check, "the customer.\n", "the customer.\n          readOnly: true\n"),
    ["request-optional-property-became-read-only"],
  ],
  [
    "an operation takes a header no more",
    edit(checking, "        - $ref: '#/components/parameters/TimeZone'\n", ""),
    ["request-parameter-removed"],
  ],
  [
    "a header gets another name",
    edit("    TimeZone:", "name: X-Time-Zone", "name: X-Zone"),
    ["request-parameter-removed"],
  ],
  [
    "an operation goes",
    contract.replace(
      / {2}\/v2\/servicerequest\/verifycodes:\n[\s\S]*?\ncomponents:/,
      "\ncomponents:",
    ),
    ["api-path-removed-without-deprecation"],
  ],
  [
    "the names of an enum change places",
    edit(way, "[SMS, EMAIL]", "[EMAIL, SMS]"),
    ["enum-name-moved"],
  ],
  [
    "an enum's names go",
    edit(way, "      x-enum-varnames: [SMS, EMAIL]\n", ""),
    ["enum-name-removed"],
  ],
  [
    "a shortcut takes its arguments in another order",
    edit(
      request,
      "{ area_code: area_code, number: contact_value }",
      "{ number: contact_value, area_code: area_code }",
    ),
    ["shortcut-moved"],
  ],
  [
    "an error code gets another category",
    edit("x-error-codes:", "category: cooldown", "category: throttled"),
    ["error-code-moved"],
  ],
  [
    "codes are no longer told apart by who reports them",
    edit("x-error-sources:", "- prefix: OSM.", "- prefix: OTHER."),
    ["error-source-removed"],
  ],
  [
    "an operation goes to its own server",
    edit(
      checking,
      "      tags:",
      "      servers: [{ url: 'https://other.example.com', description: Another. }]\n      tags:",
    ),
    ["server-removed"],
  ],
  [
    "the token goes by the query",
    edit("    AuthToken:\n      type", "in: header", "in: query"),
    ["api-security-component-api-key-in-changed"],
  ],
  [
    "a field of every error goes",
    edit(
      "    GatewayError:",
      "        request_id:\n          $ref: '#/components/schemas/RequestId'\n",
      "",
    ),
    ["response-optional-property-removed"],
  ],
  [
    "an error code of a reply is one of a list",
    edit(
      "    GatewayError:",
      "          minLength: 1\n          maxLength: 32",
      "          enum: [OSM.1, OSM.2]",
    ),
    [],
  ],
  ["a code may be longer", edit(check, "maxLength: 6", "maxLength: 8"), []],
  [
    "a field is deprecated",
    edit(check, "the customer.\n", "the customer.\n          deprecated: true\n"),
    [],
  ],
  ["the token is needed no more", contract.replace("security:\n  - AuthToken: []\n", ""), []],
];

function oasdiffIsHere(): boolean {
  try {
    findOasdiff();
    return true;
  } catch (error) {
    console.warn(`SKIPPED the table of edits: ${(error as Error).message}`);
    return false;
  }
}

/** What is edited of a contract that had a keyword before, and the ids of the breaks. */
const furtherEdits: readonly (readonly [string, from: string, to: string, string[]])[] = [
  [
    "fields of one type get refused",
    "additionalProperties: { type: string }",
    "additionalProperties: false",
    ["request-closed"],
  ],
  [
    "fields that are refused get a type",
    "additionalProperties: false",
    "additionalProperties: { type: string }",
    [],
  ],
  [
    "a further schema beside another one",
    "allOf: [{ minProperties: 1 }]",
    "allOf: [{ minProperties: 1 }, { not: { required: [a] } }]",
    ["request-body-all-of-added"],
  ],
  [
    "a further schema asks for more than before",
    "allOf: [{ minProperties: 1 }]",
    "allOf: [{ minProperties: 1, not: { required: [a] } }]",
    ["request-not-set"],
  ],
  [
    "what a condition leads to asks for more",
    "if: { required: [area_code] }\n      then: { required: [a] }",
    "if: { required: [area_code] }\n      then: { required: [a, b] }",
    ["request-then-set"],
  ],
  [
    "a condition is written otherwise",
    "if: { required: [area_code] }\n      then: { required: [a] }",
    "then: { required: [a] }\n      if: { required: [area_code] }",
    [],
  ],
  [
    "the body needs more fields than before",
    "minProperties: 2",
    "minProperties: 3",
    ["request-body-min-properties-increased"],
  ],
];

test.skipIf(!oasdiffIsHere()).each(furtherEdits)("%s", async (_name, from, to, breaks) => {
  const files = [from, to].map((keyword, index) => {
    const file = join(folder, `further-${index}.yaml`);
    writeFileSync(file, edit(request, "area_code]\n", `area_code]\n      ${keyword}\n`));
    return file;
  });
  const changes = await compareContracts(files[0]!, files[1]!);
  expect(changes.filter(({ level }) => level === 3).map(({ id }) => id)).toEqual(breaks);
});

test.skipIf(!oasdiffIsHere()).each(edits)("%s", async (_name, revision, breaks) => {
  const file = join(folder, `${expect.getState().currentTestName!.replaceAll(/\W+/g, "-")}.yaml`);
  writeFileSync(file, revision);
  const changes = await compareContracts(join(folder, "base.yaml"), file);
  const found = changes.filter(({ level }) => level === 3).map(({ id }) => id);
  expect([...new Set(found)].toSorted()).toEqual(breaks.toSorted());
});
