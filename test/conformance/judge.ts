import { isDeepStrictEqual } from "node:util";
import type {
  Case,
  ExpectedOutcome,
  ExpectedRequest,
  Outcome,
  ReceivedRequest,
} from "./case-types.js";
import { table } from "./derived-cases.js";
import { explanationsOf } from "./explanation.js";
import { leaks } from "./secrets.js";

/** Headers that nothing asks for: an upgrade to HTTP/2, other credentials. */
const neverSent = ["Upgrade", "HTTP2-Settings", "Authorization", "Cookie", "X-Injected"];

/** The most that a client keeps of a body. */
const longestStart = 256;

const shorten = (value: unknown): string => {
  const text = value instanceof RegExp ? `${value}` : (JSON.stringify(value) ?? "nothing");
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
};

function parseBody(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return `no JSON: ${text}`;
  }
}

function headerDifference(
  name: string,
  expected: string | RegExp | null,
  sent: string[],
): string[] {
  const [value] = sent;
  const isExpected =
    expected instanceof RegExp ? expected.test(value ?? "") : value === (expected ?? undefined);
  if (isExpected && sent.length === (expected === null ? 0 : 1)) return [];
  // A charset of JSON changes nothing (RFC 8259, section 11).
  if (name === "Content-Type" && /^application\/json; ?charset=utf-8$/i.test(sent.join()))
    return [];
  return [`${name}: expected ${shorten(expected)} once, sent ${shorten(sent)}`];
}

/** A request target with its escapes undone: what a server makes of it. */
function decoded(target: string): unknown {
  const { pathname, searchParams } = new URL(target, "http://localhost");
  return [pathname.split("/").map(decodeURIComponent), [...searchParams]];
}

const isSameTarget = (expected: string, sent: string) =>
  expected === sent ||
  (/[%?]/.test(expected) && isDeepStrictEqual(decoded(expected), decoded(sent)));

function requestDifferences(expected: ExpectedRequest, sent: ReceivedRequest): string[] {
  const values = (name: string) =>
    sent.headers.filter(([key]) => key.toLowerCase() === name.toLowerCase()).map(([, v]) => v);
  const unasked = [...table.options.map(({ wire }) => wire), ...neverSent].filter(
    (name) => !(name in expected.headers),
  );
  const body = parseBody(sent.body);
  return [
    ...(sent.method === expected.method && isSameTarget(expected.path, sent.path)
      ? []
      : [`expected ${expected.method} ${expected.path}, sent ${sent.method} ${sent.path}`]),
    ...Object.entries(expected.headers).flatMap(([name, value]) =>
      headerDifference(name, value, values(name)),
    ),
    ...unasked.flatMap((name) => headerDifference(name, null, values(name))),
    ...(isDeepStrictEqual(body, expected.body)
      ? []
      : [`body: expected ${shorten(expected.body)}, sent ${shorten(body)}`]),
  ];
}

function allRequestDifferences({ requests, parallel }: Case, sent: ReceivedRequest[]): string[] {
  if (requests.length !== sent.length) {
    return [`expected ${requests.length} requests, ${sent.length} arrived`];
  }
  const inOrder = parallel
    ? sent.toSorted((a, b) => a.body.localeCompare(b.body, "en", { numeric: true }))
    : sent;
  return requests.flatMap((expected, index) => requestDifferences(expected, inOrder[index]!));
}

const comparable = [
  "status",
  "code",
  "message",
  "requestId",
  "retryAfter",
  "source",
  "category",
] as const;

const isStart = (start: string, expected: string | RegExp): boolean =>
  expected instanceof RegExp
    ? expected.test(start)
    : start.startsWith(expected) && Array.from(start).length <= longestStart;

function outcomeDifferences(expected: ExpectedOutcome, outcome: Outcome): string[] {
  if (expected.mayBeUnrepresentable && outcome.kind === "unrepresentable") return [];
  const kinds = [expected.kind].flat();
  if (!kinds.includes(outcome.kind)) {
    const wanted = kinds.join(" or ");
    return [`kind: expected ${wanted}, reported ${outcome.kind} (${outcome.text ?? ""})`];
  }
  const found = comparable
    .filter((key) => key in expected && (outcome[key] ?? null) !== expected[key])
    .map((key) => `${key}: expected ${shorten(expected[key])}, reported ${shorten(outcome[key])}`);
  const start = outcome.bodyStart ?? "";
  if (!isStart(start, expected.bodyStart ?? "")) {
    found.push(`bodyStart: expected ${shorten(expected.bodyStart)}, reported ${shorten(start)}`);
  }
  if (typeof expected.sent === "string" && outcome.sent !== expected.sent) {
    found.push(`sent: expected ${expected.sent}, reported ${shorten(outcome.sent)}`);
  }
  if (expected.data !== undefined && !isDeepStrictEqual(outcome.data ?? {}, expected.data)) {
    found.push(`data: expected ${shorten(expected.data)}, reported ${shorten(outcome.data)}`);
  }
  if (outcome.kind !== "ok" && !outcome.text) found.push("the error has no text");
  const [docs, ...others] = explanationsOf(outcome);
  if (expected.docs !== false && ![docs, ...others].includes(outcome.docs ?? null)) {
    found.push(`docs: expected ${shorten(docs)}, reported ${shorten(outcome.docs)}`);
  }
  const missing = expected.mentions?.filter((word) => !outcome.text?.includes(word)) ?? [];
  found.push(...missing.map((word) => `the error does not mention ${word}: ${outcome.text ?? ""}`));
  return found;
}

/** What is wrong with a run of a case; nothing when it passed. */
export function judge(
  expected: Case,
  sent: ReceivedRequest[],
  outcomes: readonly Outcome[],
): string[] {
  if (outcomes.length !== expected.outcomes.length) {
    return [`expected ${expected.outcomes.length} outcomes, ${outcomes.length} reported`];
  }
  const allUnrepresentable = outcomes.every(({ kind }) => kind === "unrepresentable");
  return [
    ...expected.outcomes.flatMap((one, index) => outcomeDifferences(one, outcomes[index]!)),
    ...leaks(expected, outcomes),
    ...(allUnrepresentable ? [] : allRequestDifferences(expected, sent)),
  ].filter((line, index, all) => all.indexOf(line) === index);
}
