import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Call, Case, Client, ExpectedOutcome, ExpectedRequest, Reply } from "./case-types.js";
import { derivedCases, table } from "./derived-cases.js";
import { sentOf } from "./sent.js";

/** The folder of the case files. */
export const casesDir = join(import.meta.dirname, "cases");

type Headers = Record<string, string | null | (string | null)[]>;
type RequestPattern = Omit<ExpectedRequest, "headers"> & { headers: Headers };

interface CaseEntry {
  name: string;
  requirements: string[];
  client?: Partial<Client>;
  call?: Partial<Call>;
  times?: number;
  calls?: Partial<Call>[];
  parallel?: true;
  tls?: NonNullable<Case["tls"]>;
  request?: Partial<RequestPattern> | null;
  /** In place of one a call: what arrives when calls send again, or more than once. */
  requests?: Partial<RequestPattern>[];
  settleMs?: number;
  reply?: Reply;
  replies?: Reply[];
  outcome?: ExpectedOutcome & { sends?: false };
  outcomes?: (ExpectedOutcome & { sends?: false })[];
}

interface Defaults {
  client: Client;
  call: Call;
  request: RequestPattern;
  reply: Reply;
}

/** Replaces shorthand and marks in all texts of a value. */
function expand(value: unknown, marks: Readonly<Record<string, string>>): unknown {
  if (typeof value === "string") {
    return value.replaceAll(/\{(\w+)\}/g, (mark, name: string) => marks[name] ?? mark);
  }
  if (Array.isArray(value)) return value.map((item) => expand(item, marks));
  if (typeof value !== "object" || value === null) return value;
  if ("$repeat" in value) {
    const [text, times] = value.$repeat as [string, number];
    return text.repeat(times);
  }
  if ("$join" in value) {
    return (value.$join as unknown[]).map((part) => expand(part, marks) as string).join("");
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, expand(inner, marks)]),
  );
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));

/** The request that the call of that number must lead to. */
function requestAt(pattern: RequestPattern, index: number): ExpectedRequest {
  const marks = { n: String(index) };
  const headers = Object.entries(pattern.headers).map(([name, value]) => [
    name,
    Array.isArray(value) ? value[index] : value,
  ]);
  return expand({ ...pattern, headers: Object.fromEntries(headers) }, marks) as ExpectedRequest;
}

/** The path of an operation, for `{path}`. */
const pathOf = (operationId: string) =>
  table.operations.find(({ wire }) => wire === operationId)?.path ?? "";

function complete(id: string, entry: CaseEntry, defaults: Defaults): Case {
  const { times = 1, request } = entry;
  const partial = entry.calls ?? Array.from({ length: times }, () => entry.call ?? defaults.call);
  const calls = partial.map((call) => ({ operation: defaults.call.operation, ...call }));
  const outcomes = entry.outcomes ?? calls.map(() => entry.outcome!);
  const patternOf = (given: Partial<RequestPattern> = {}): RequestPattern => ({
    ...defaults.request,
    ...given,
    path: (given.path ?? defaults.request.path).replace("{path}", pathOf(calls[0]!.operation)),
    headers: { ...defaults.request.headers, ...given.headers },
  });
  const sends = (outcome: { sends?: false }) => request !== null && outcome.sends !== false;
  const { token, ...client } = { ...defaults.client, ...entry.client };
  return {
    id,
    requirements: entry.requirements,
    client: expand(token === null ? client : { token, ...client }, {}) as Client,
    calls: calls.map((call, index) => expand(call, { n: String(index) }) as Call),
    parallel: entry.parallel ?? false,
    ...(entry.tls && { tls: entry.tls }),
    ...(entry.settleMs !== undefined && { settleMs: entry.settleMs }),
    requests:
      entry.requests?.map((one, index) => requestAt(patternOf(one), index)) ??
      outcomes.flatMap((outcome, index) =>
        sends(outcome) ? [requestAt(patternOf(request ?? {}), index)] : [],
      ),
    replies: expand(entry.replies ?? [entry.reply ?? defaults.reply], {}) as Reply[],
    outcomes: outcomes.map(
      ({ sends: _sends, ...outcome }, index) =>
        expand(
          { sent: sentOf(outcome, sends(outcomes[index]!)), ...outcome },
          {},
        ) as ExpectedOutcome,
    ),
  };
}

/** The cases that are written by hand, in the order of the files; `{origin}` is left to be filled. */
export function writtenCases(): Case[] {
  const defaults = readJson(join(import.meta.dirname, "defaults.json")) as Defaults;
  return readdirSync(casesDir)
    .toSorted()
    .flatMap((file) => {
      const { cases } = readJson(join(casesDir, file)) as { cases: CaseEntry[] };
      const subject = file.replace(/\.json$/, "");
      return cases.map((entry) => complete(`${subject}/${entry.name}`, entry, defaults));
    });
}

/** All cases: those that are written by hand, and those that follow from the contract. */
export const loadCases = (): Case[] => [...writtenCases(), ...derivedCases()];

/** A value with `{origin}` filled in. */
export const withOrigin = <T>(value: T, origin: string): T => expand(value, { origin }) as T;
