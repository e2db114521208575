/** The cases that follow from the contract: whatever it says of a request reaches every client. */
import { join } from "node:path";
import { readContract } from "../../scripts/lib/contract.js";
import { generatedDir } from "../../scripts/lib/paths.js";
import {
  contractTable,
  type Field,
  type TableOperation,
  type TableParameter,
  type Value,
} from "../../scripts/contract-table/table.js";
import type { Case, ExpectedOutcome, Options } from "./case-types.js";
import { sample, type Samples } from "./samples.js";
import { edgesOf, type Edge } from "./edges.js";
import { sentOf } from "./sent.js";

const contract = readContract(join(generatedDir, "openapi.json"));

/** The contract as the clients know it. */
export const table = contractTable(contract);

const token = "conformance-token";

/** What a call is made with. */
interface Call {
  body: unknown;
  options: Options;
}

const samples: Samples = { contract, table };

/** A call with no more than what is required, or with everything. */
function callOf(operation: TableOperation, which: "required" | "all"): Call {
  const parameters = which === "all" ? operation.parameters : operation.requiredParameters;
  return {
    body:
      operation.body === false
        ? undefined
        : sample(samples, objectValue(operation.body.type.pascal), which),
    options: Object.fromEntries(
      parameters.map((parameter) => [parameter.snake, sample(samples, parameter, which)]),
    ),
  };
}

const typeNamed = (pascal: string) => table.types.find((type) => type.pascal === pascal)!;

const objectValue = (pascal: string) =>
  ({ isObject: true, type: typeNamed(pascal) }) as unknown as Value;

const texts = (value: unknown): string[] => [value].flat().map(String);

/** The request that a call must lead to. */
export function requestOf(
  operation: TableOperation,
  { body, options }: Call,
): Case["requests"][number] {
  const given = (parameter: TableParameter) => options[parameter.snake];
  const path = operation.pathParts
    .map(({ isLiteral, text, snake }) =>
      isLiteral ? text : encodeURIComponent(texts(options[snake]).join()),
    )
    .join("");
  const query = new URLSearchParams(
    operation.queryParameters
      .filter((parameter) => given(parameter) !== undefined)
      .flatMap((parameter) => texts(given(parameter)).map((text) => [parameter.wire, text])),
  ).toString();
  const headers = operation.headerParameters
    .filter((parameter) => given(parameter) !== undefined)
    .map((parameter) => [parameter.wire, texts(given(parameter)).join()]);
  return {
    method: operation.method,
    path: query === "" ? path : `${path}?${query}`,
    headers: {
      ...(operation.hasToken && table.token !== false && { [table.token.wire]: token }),
      ...(operation.body !== false && { "Content-Type": operation.body.mediaType }),
      ...Object.fromEntries(headers),
    },
    ...(body !== undefined && { body }),
  };
}

function caseOf(
  operation: TableOperation,
  name: string,
  requirement: string,
  call: Call,
  expected: ExpectedOutcome,
): Case {
  const isSent = expected.kind === "ok";
  return {
    id: `derived/${operation.kebab}/${name}`,
    requirements: [requirement],
    client: { baseUrl: "{origin}", token, timeoutMs: 5000 },
    calls: [
      {
        operation: operation.wire,
        ...(call.body !== undefined && { body: call.body }),
        options: call.options,
      },
    ],
    parallel: false,
    requests: isSent ? [requestOf(operation, call)] : [],
    replies: [{ status: 200, headers: { "X-Request-Id": "request-of-a-case" }, json: {} }],
    outcomes: [{ sent: sentOf(expected, isSent), ...expected }],
  };
}

const ok: ExpectedOutcome = { kind: "ok" };

const refused = (pointer: string): ExpectedOutcome => ({
  kind: "request_invalid",
  mentions: [pointer],
});

/** A value of another type than the contract asks for, or none: typed languages need not express it. */
const perhapsRefused = (pointer: string): ExpectedOutcome => ({
  ...refused(pointer),
  mayBeUnrepresentable: true,
});

const outcomeOf = ({ isValid, pointer, isTyped }: Edge): ExpectedOutcome => {
  if (isValid) return ok;
  return isTyped ? perhapsRefused(pointer) : refused(pointer);
};

/** A copy of an object with one member, however deep, set or removed. */
function withMember(value: unknown, path: readonly (string | number)[], member: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return member;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
    string | number,
    unknown
  >;
  copy[first] = withMember(copy[first], rest, member);
  if (copy[first] === undefined) delete copy[first];
  return copy;
}

function bodyCases(operation: TableOperation): Case[] {
  if (operation.body === false) return [];
  const all = callOf(operation, "all");
  return edgesOf(samples, objectValue(operation.body.type.pascal), []).map((edge) =>
    caseOf(
      operation,
      `body-${edge.name}`,
      "16.2",
      { ...all, body: withMember(all.body, edge.path, edge.value) },
      outcomeOf(edge),
    ),
  );
}

/** A value at an edge that a header can carry. */
const isSendable = (value: unknown) => texts(value).every((text) => /^[\x20-\x7e]*$/.test(text));

function parameterCases(operation: TableOperation): Case[] {
  const all = callOf(operation, "all");
  return operation.parameters.flatMap((parameter) =>
    edgesOf(samples, parameter as Field, [])
      .filter(({ value }) => !parameter.isHeader || isSendable(value))
      .filter(({ value }) => !parameter.isPath || value !== "")
      .map((edge) =>
        caseOf(
          operation,
          `${parameter.kebab}-${edge.name}`,
          "16.3",
          {
            ...all,
            options: withMember(
              all.options,
              [parameter.snake, ...edge.path],
              edge.value,
            ) as Options,
          },
          // The list of an option may name an item; its own name is enough.
          outcomeOf({ ...edge, pointer: parameter.wire }),
        ),
      ),
  );
}

function missingParameterCases(operation: TableOperation): Case[] {
  const required = callOf(operation, "required");
  return operation.requiredParameters.map((parameter) => {
    const { [parameter.snake]: _left, ...options } = required.options;
    const call = { ...required, options };
    return caseOf(
      operation,
      `${parameter.kebab}-missing`,
      "16.3",
      call,
      perhapsRefused(parameter.wire),
    );
  });
}

/** Header options of the client hold for each call of an operation that has them. */
function clientOptionCases(operation: TableOperation): Case[] {
  const required = callOf(operation, "required");
  return operation.headerParameters
    .filter(({ optional }) => optional)
    .map((parameter) => {
      const value = sample(samples, parameter, "all");
      const options = { ...required.options, [parameter.snake]: value };
      const one = caseOf(
        operation,
        `${parameter.kebab}-of-the-client`,
        "16.3",
        { ...required, options },
        ok,
      );
      return {
        ...one,
        client: { ...one.client, options: { [parameter.snake]: value } },
        calls: one.calls.map((call) => ({ ...call, options: required.options })),
      };
    });
}

function replyCases(operation: TableOperation): Case[] {
  if (operation.reply === false) return [];
  const call = callOf(operation, "required");
  const { code, message } = table.errorBody;
  const type = typeNamed(operation.reply.type.pascal);
  const fields = type.fields.filter(({ wire }) => wire !== code && wire !== message);
  const data = Object.fromEntries(
    fields.map((field) => [field.wire, sample(samples, field, "all")]),
  );
  const reply = (name: string, json: object, expected: object) => ({
    ...caseOf(operation, name, "16.4", call, { ...ok, data: expected }),
    replies: [{ status: 200, headers: { "X-Request-Id": "request-of-a-case" }, json }],
  });
  const anotherType = fields.map((field) => {
    const { [field.wire]: _other, ...rest } = data;
    const odd = { ...data, [field.wire]: field.isArray ? "x" : [[]] };
    return reply(`reply-with-another-type-of-${field.kebab}`, odd, rest);
  });
  return [
    reply("reply-with-data", data, data),
    reply("reply-with-more-than-documented", { ...data, undocumented_field: [1] }, data),
    reply("reply-without-data", {}, {}),
    ...anotherType,
  ];
}

/** All cases that follow from the contract. */
export function derivedCases(): Case[] {
  return table.operations.flatMap((operation) => [
    caseOf(operation, "required-alone", "16.1", callOf(operation, "required"), ok),
    caseOf(operation, "everything", "16.1", callOf(operation, "all"), ok),
    ...bodyCases(operation),
    ...parameterCases(operation),
    ...missingParameterCases(operation),
    ...clientOptionCases(operation),
    ...replyCases(operation),
  ]);
}
