import { email, goodHeaders, pageExample, token } from "./send.js";
import { PATHS } from "../../../../generated/constants.js";
import { longestJson } from "../../../../src/sandbox/core/json/parse-body.js";

/** One request and the verdict that each way to the sandbox must give. */
export interface Row {
  name: string;
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  /** A body that is no string is sent as JSON. */
  body?: unknown;
  status: number;
  errorCode?: string;
  /** Pointer and rule of each violation. */
  details?: [string, string][];
}

const withField = (field: object) => ({ ...pageExample, ...field });

const invalid = (details: [string, string][]) => ({
  status: 400,
  errorCode: "OSM.01010001",
  details,
});

const checkExample = { verify_code: "123456", contact_value: "verdicts", contact_way: 1 };

const withCode = (code: unknown) => ({ ...checkExample, verify_code: code });

const notPassed = { status: 200, errorCode: "OSM.01010010" };

const unauthorized = { status: 401, errorCode: "APIGW.0301" };

const without = (name: keyof typeof goodHeaders) =>
  Object.fromEntries(Object.entries(goodHeaders).filter(([header]) => header !== name));

const raw = (fields: string) => `{${fields}}`;

/** JSON that keeps to the contract, of so many bytes. */
function padded(bytes: number): string {
  const body = (padding: string) => JSON.stringify({ ...email(`pad${bytes}`), more: padding });
  return body("x".repeat(bytes - body("").length));
}

const megabytes = (text: string) => text.repeat(Math.floor((8 * 1024 * 1024) / text.length));

/** Bodies that cost whoever reads them as JSON: long, deep, wide, and full of escapes. */
export const largeBodies = [
  { name: "a string without an end", body: `{"a":"${megabytes("x")}` },
  { name: "escapes without an end", body: `{"a":"${megabytes(String.raw`\n`)}` },
  { name: "objects without an end", body: megabytes('{"":') },
  { name: "arrays without an end", body: megabytes("[") },
  { name: "a wide object", body: `{${megabytes('"a":1,')}"b":1}` },
  { name: "a number without an end", body: megabytes("1") },
  { name: "spaces alone", body: megabytes(" ") },
  { name: "much that keeps to the contract", body: padded(8 * 1024 * 1024) },
];

const clef = "\u{1D11E}";

/** The sandbox must be started with this token beside its usual one. */
export const longestToken = "t".repeat(5000);

/** Requests to the operation, with the verdict that the contract asks for. */
export const verdictTable: Row[] = [
  { name: "the page's own example", status: 200 },
  { name: "an unknown field", body: withField({ more: 1 }), status: 200 },
  {
    name: "a field named __proto__",
    body: raw('"__proto__":{"area_code":"1"},"contact_value":"a","contact_way":0'),
    ...invalid([["/area_code", "required"]]),
  },
  {
    name: "a contact of 64 code points, twice as many units",
    body: withField({ contact_value: clef.repeat(64) }),
    status: 200,
  },
  {
    name: "a contact of 65 code points",
    body: withField({ contact_value: clef.repeat(65) }),
    ...invalid([["/contact_value", "maxLength"]]),
  },
  { name: "an empty contact", body: withField({ contact_value: "" }), status: 200 },
  { name: "an area code of 16", body: withField({ area_code: "1".repeat(16) }), status: 200 },
  {
    name: "an area code of 17",
    body: withField({ area_code: "1".repeat(17) }),
    ...invalid([["/area_code", "maxLength"]]),
  },
  {
    name: "contact_way 1.0",
    body: raw('"contact_value":"f1","contact_way":1.0,"area_code":""'),
    status: 200,
  },
  {
    name: "contact_way 1e0",
    body: raw('"contact_value":"f2","contact_way":1e0,"area_code":""'),
    status: 200,
  },
  {
    name: "contact_way -0",
    body: raw('"contact_value":"f3","contact_way":-0,"area_code":""'),
    status: 200,
  },
  ...['"1"', "true", "null", "2", "-1", "0.5", "[]", "{}"].map((way) => ({
    name: `contact_way ${way}`,
    body: raw(`"contact_value":"f4","contact_way":${way},"area_code":""`),
    ...invalid([["/contact_way", "enum"]]),
  })),
  {
    name: "all that is wrong at once",
    headers: { ...goodHeaders, "X-Language": "x".repeat(33), "X-Time-Zone": "y".repeat(33) },
    body: { contact_value: 1, contact_way: 2 },
    ...invalid([
      ["/area_code", "required"],
      ["/contact_value", "type"],
      ["/contact_way", "enum"],
      ["header:x-language", "maxLength"],
      ["header:x-time-zone", "maxLength"],
    ]),
  },
  { name: "an array", body: [], ...invalid([["", "type"]]) },
  { name: "a string", body: '"text"', ...invalid([["", "type"]]) },
  { name: "no body", body: "", ...invalid([["", "required"]]) },
  { name: "broken JSON", body: '{"contact_value": ', ...invalid([["", "json"]]) },
  {
    name: "JSON with a comma too many",
    body: raw('"contact_value":"a","contact_way":1,"area_code":"",'),
    ...invalid([["", "json"]]),
  },
  { name: "two JSON values", body: "{} {}", ...invalid([["", "json"]]) },
  {
    name: "a byte order mark",
    body: `\uFEFF${JSON.stringify(pageExample)}`,
    ...invalid([["", "json"]]),
  },
  {
    name: "a field twice",
    body: raw('"contact_value":"a","contact_way":1,"area_code":"","area_code":""'),
    ...invalid([["", "duplicate"]]),
  },
  {
    name: "a field twice, once escaped",
    body: raw(String.raw`"contact_value":"a","contact_way":1,"area_code":"","area_cod\u0065":""`),
    ...invalid([["", "duplicate"]]),
  },
  {
    name: "a field twice, deep inside",
    body: raw('"contact_value":"a","contact_way":1,"area_code":"","x":[{"y":1,"y":1}]'),
    ...invalid([["", "duplicate"]]),
  },
  {
    name: "a nesting of 64",
    body: "[".repeat(64) + "]".repeat(64),
    ...invalid([["", "type"]]),
  },
  {
    name: "a nesting of 65",
    body: "[".repeat(65) + "]".repeat(65),
    ...invalid([["", "depth"]]),
  },
  {
    name: "a nesting of 100,000",
    body: "[".repeat(100_000) + "]".repeat(100_000),
    ...invalid([["", "size"]]),
  },
  { name: "64 KiB of JSON", body: padded(longestJson), status: 200 },
  {
    name: "a byte more",
    body: padded(longestJson + 1),
    ...invalid([["", "size"]]),
  },
  ...largeBodies.map(({ name, body }) => ({ name, body, ...invalid([["", "size"]]) })),
  ...largeBodies.map(({ name, body }) => ({
    name: `${name}, without a token`,
    headers: without("X-Auth-Token"),
    body,
    ...unauthorized,
    details: [["header:x-auth-token", "required"]] as [string, string][],
  })),
  {
    name: "half a surrogate pair",
    body: raw(String.raw`"contact_value":"\ud800","contact_way":1,"area_code":""`),
    status: 200,
  },
  {
    name: "no token",
    headers: without("X-Auth-Token"),
    ...unauthorized,
    details: [["header:x-auth-token", "required"]],
  },
  {
    name: "an empty token",
    headers: { ...goodHeaders, "X-Auth-Token": "" },
    ...unauthorized,
    details: [["header:x-auth-token", "minLength"]],
  },
  {
    name: "an unknown token",
    headers: { ...goodHeaders, "X-Auth-Token": "other" },
    ...unauthorized,
  },
  {
    name: "a token twice in one header",
    headers: { ...goodHeaders, "X-Auth-Token": `${token}, ${token}` },
    ...unauthorized,
  },
  {
    name: "a token of 5000 that is accepted",
    headers: { ...goodHeaders, "X-Auth-Token": longestToken },
    body: withField({ contact_value: "long" }),
    status: 200,
  },
  {
    name: "a token of 5001",
    headers: { ...goodHeaders, "X-Auth-Token": `${longestToken}t` },
    ...unauthorized,
    details: [["header:x-auth-token", "maxLength"]],
  },
  {
    name: "an Authorization header beside a token",
    headers: { ...goodHeaders, Authorization: "Basic x" },
    body: withField({ contact_value: "both" }),
    status: 200,
  },
  {
    name: "an Authorization header of another kind",
    headers: { ...without("X-Auth-Token"), Authorization: "Basic x" },
    ...unauthorized,
  },
  {
    name: "a language of 32",
    headers: { ...goodHeaders, "X-Language": "x".repeat(32) },
    body: withField({ contact_value: "lang" }),
    status: 200,
  },
  {
    name: "an empty language",
    headers: { ...goodHeaders, "X-Language": "" },
    ...invalid([["header:x-language", "minLength"]]),
  },
  {
    name: "a time zone that does not exist",
    headers: { ...goodHeaders, "X-Time-Zone": "Mars/Olympus" },
    body: withField({ contact_value: "zone" }),
    status: 200,
  },
  { name: "GET", method: "GET", status: 405, errorCode: "APIGW.0201" },
  {
    name: "DELETE without a token",
    method: "DELETE",
    headers: {},
    status: 405,
    errorCode: "APIGW.0201",
  },
  {
    name: "another path",
    path: "/v2/servicerequest/verifycodes/sent",
    status: 404,
    errorCode: "APIGW.0101",
  },
  ...[
    { name: "a check of a code that nobody was sent", body: checkExample, ...notPassed },
    { name: "a check of six emoji", body: withCode("😀😀😀😀😀😀"), ...notPassed },
    {
      name: "a check of a code of three emoji, six units",
      body: withCode("😀😀😀"),
      ...invalid([["/verify_code", "minLength"]]),
    },
    {
      name: "a check of a number",
      body: withCode(123_456),
      ...invalid([["/verify_code", "type"]]),
    },
    {
      name: "a check without a code",
      body: pageExample,
      ...invalid([["/verify_code", "required"]]),
    },
    {
      name: "a check without a token",
      headers: without("X-Auth-Token"),
      ...unauthorized,
      details: [["header:x-auth-token", "required"]] as [string, string][],
    },
  ].map((row) => ({ ...row, path: PATHS.checkVerifyCodes })),
  {
    name: "the path with a slash at its end",
    path: "/v2/servicerequest/verifycodes/send/",
    status: 404,
    errorCode: "APIGW.0101",
  },
  {
    name: "the path in capitals",
    path: "/V2/servicerequest/verifycodes/send",
    status: 404,
    errorCode: "APIGW.0101",
  },
  {
    name: "the path with a query",
    path: "/v2/servicerequest/verifycodes/send?x=1",
    body: withField({ contact_value: "query" }),
    status: 200,
  },
  {
    name: "the path with a doubled slash",
    path: "//v2/servicerequest/verifycodes/send",
    body: withField({ contact_value: "slash" }),
    status: 200,
  },
  {
    name: "Accept of HTML alone",
    headers: { ...goodHeaders, Accept: "text/html" },
    status: 406,
    errorCode: "APIGW.0201",
  },
  {
    name: "Accept that rules JSON out",
    headers: { ...goodHeaders, Accept: "*/*, application/json;q=0" },
    status: 406,
    errorCode: "APIGW.0201",
  },
  {
    name: "Accept of any application type",
    headers: { ...goodHeaders, Accept: "text/html, application/*;q=0.1" },
    body: withField({ contact_value: "accept" }),
    status: 200,
  },
  {
    name: "no Content-Type",
    headers: { ...goodHeaders, "Content-Type": "" },
    status: 415,
    errorCode: "APIGW.0201",
  },
  {
    name: "a form",
    headers: { ...goodHeaders, "Content-Type": "application/x-www-form-urlencoded" },
    status: 415,
    errorCode: "APIGW.0201",
  },
  {
    name: "the character that stands for what is not UTF-8, in UTF-8",
    body: { ...pageExample, contact_value: "\uFFFD" },
    status: 200,
  },
  {
    name: "JSON in UTF-8, in other words",
    headers: { ...goodHeaders, "Content-Type": 'Application/JSON; charset="UTF-8"' },
    body: withField({ contact_value: "type" }),
    status: 200,
  },
  {
    name: "JSON in Latin-1",
    headers: { ...goodHeaders, "Content-Type": "application/json; charset=iso-8859-1" },
    status: 415,
    errorCode: "APIGW.0201",
  },
  {
    name: "a packed body",
    headers: { ...goodHeaders, "Content-Encoding": "gzip" },
    status: 415,
    errorCode: "APIGW.0201",
  },
];
