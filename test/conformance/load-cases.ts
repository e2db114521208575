import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { PATH } from "../../generated/constants.js";
import type { Call, Case, Client, ExpectedOutcome, ExpectedRequest, Reply } from "./case-types.js";

/** The folder of the case files. */
export const casesDir = join(import.meta.dirname, "cases");

type Headers = Record<string, string | null | (string | null)[]>;
type RequestPattern = Omit<ExpectedRequest, "headers"> & { headers: Headers };

interface CaseEntry {
  name: string;
  requirements: string[];
  client?: Partial<Client>;
  call?: Call;
  times?: number;
  calls?: Call[];
  parallel?: true;
  tls?: NonNullable<Case["tls"]>;
  request?: Partial<RequestPattern> | null;
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
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, expand(inner, marks)]),
  );
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));

/** The request that the call of that number must lead to. */
function requestAt(pattern: RequestPattern, index: number): ExpectedRequest {
  const marks = { n: String(index), path: PATH };
  const headers = Object.entries(pattern.headers).map(([name, value]) => [
    name,
    Array.isArray(value) ? value[index] : value,
  ]);
  return expand({ ...pattern, headers: Object.fromEntries(headers) }, marks) as ExpectedRequest;
}

function complete(id: string, entry: CaseEntry, defaults: Defaults): Case {
  const { times = 1, request } = entry;
  const calls = entry.calls ?? Array.from({ length: times }, () => entry.call ?? defaults.call);
  const outcomes = entry.outcomes ?? calls.map(() => entry.outcome!);
  const pattern = request !== null && {
    ...defaults.request,
    ...request,
    headers: { ...defaults.request.headers, ...request?.headers },
  };
  const { token, ...client } = { ...defaults.client, ...entry.client };
  return {
    id,
    requirements: entry.requirements,
    client: expand(token === null ? client : { token, ...client }, {}) as Client,
    calls: calls.map((call, index) => expand(call, { n: String(index) }) as Call),
    parallel: entry.parallel ?? false,
    ...(entry.tls && { tls: entry.tls }),
    requests: pattern
      ? outcomes.flatMap((outcome, index) =>
          outcome.sends === false ? [] : [requestAt(pattern, index)],
        )
      : [],
    replies: expand(entry.replies ?? [entry.reply ?? defaults.reply], {}) as Reply[],
    outcomes: expand(outcomes, {}) as ExpectedOutcome[],
  };
}

/** All cases, in the order of the files; `{origin}` is left for the mock server to fill. */
export function loadCases(): Case[] {
  const defaults = readJson(join(import.meta.dirname, "defaults.json")) as Defaults;
  return readdirSync(casesDir)
    .toSorted()
    .flatMap((file) => {
      const { cases } = readJson(join(casesDir, file)) as { cases: CaseEntry[] };
      const subject = file.replace(/\.json$/, "");
      return cases.map((entry) => complete(`${subject}/${entry.name}`, entry, defaults));
    });
}

/** A value with `{origin}` filled in. */
export const withOrigin = <T>(value: T, origin: string): T => expand(value, { origin }) as T;
