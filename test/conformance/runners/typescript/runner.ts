/** Takes the TypeScript client through cases: a line of JSON in, a line of JSON out. */
import { createInterface } from "node:readline";
import { inspect } from "node:util";
import { fetch as undiciFetch, ProxyAgent } from "undici";
import * as verifycodes from "verifycodes";
import {
  createClient,
  isVerifyCodesError,
  type CallResult,
  type Fetch,
  type TokenProvider,
  type VerifyCodesClient,
} from "verifycodes";
import { namesOf } from "../../../../scripts/contract-table/names.js";
import type { Call, Client, Options, Outcome } from "../../case-types.js";

/** The client tells apart what the cases call service errors. */
const kinds: Record<string, string> = {
  unauthenticated: "service_error",
  permission_denied: "service_error",
  cooldown: "service_error",
  rate_limited: "service_error",
};

const cancelled = new Error("cancelled by the runner");
const providerFailure = new Error("no token today");

function tokenOf({ token, tokenProvider }: Client): string | TokenProvider {
  if (tokenProvider === undefined) return token!;
  const left = [...tokenProvider];
  return async () => {
    const next = left.length > 1 ? left.shift() : left[0];
    if (typeof next === "string") return next;
    if (next === null || next === undefined) throw providerFailure;
    await new Promise((resolve) => {
      setTimeout(resolve, next.delayMs);
    });
    return next.token;
  };
}

/** Operations and options of the cases have the names of the contract. */
const camelName = (name: string) => namesOf(name, "", new Set()).camel;

const camelCase = (options: Options = {}) =>
  Object.fromEntries(Object.entries(options).map(([name, value]) => [camelName(name), value]));

function contactOf({ contact }: Call): unknown {
  if (contact === undefined) return undefined;
  // From the namespace: a contract without shortcuts has other cases, and the runner must still load.
  const { email, phone } = verifycodes;
  if ("email" in contact) return email(contact.email);
  const { area_code: areaCode, number } = contact.phone;
  return phone({ areaCode, number });
}

/** A network that notes whether something went out: an abort rejects with the caller's own reason. */
function networkOf({ proxy }: Client): { fetch: Fetch; count: () => number } {
  let requests = 0;
  const dispatcher =
    proxy === undefined ? undefined : new ProxyAgent({ uri: proxy, proxyTunnel: false });
  const fetch: Fetch = (url, init) => {
    requests++;
    return dispatcher ? undiciFetch(url, { ...init, dispatcher }) : globalThis.fetch(url, init);
  };
  return { fetch, count: () => requests };
}

function outcomeOf(error: unknown, client: VerifyCodesClient | undefined, went: boolean): Outcome {
  const debug = `${inspect(error, { depth: 9 })} ${JSON.stringify(error)} ${inspect(client)}`;
  const text = String(error);
  if (error === cancelled) return { kind: "cancelled", text, debug, sent: went ? "unknown" : "no" };
  if (error === providerFailure) return { kind: "provider_failed", text, debug, sent: "no" };
  if (!isVerifyCodesError(error)) return { kind: "other", text, debug };
  const known = error as unknown as Outcome & { errorCode?: string; errorMessage?: string };
  return {
    kind: kinds[error.code] ?? error.code,
    status: known.status ?? null,
    code: known.errorCode ?? null,
    message: known.errorMessage ?? null,
    requestId: known.requestId ?? null,
    retryAfter: known.retryAfter ?? null,
    bodyStart: known.bodyStart ?? null,
    sent: error.sent,
    source: known.source ?? null,
    category: known.category ?? null,
    docs: error.docs,
    text,
    debug,
  };
}

type AnyMethod = (...given: unknown[]) => Promise<CallResult<unknown>>;

async function makeCall(
  client: VerifyCodesClient,
  call: Call,
  count: () => number,
): Promise<Outcome> {
  const { operation, body, timeoutMs, retry, cancelAfterMs } = call;
  const controller = new AbortController();
  if (cancelAfterMs === 0) controller.abort(cancelled);
  const timer = cancelAfterMs
    ? setTimeout(() => {
        controller.abort(cancelled);
      }, cancelAfterMs)
    : undefined;
  const before = count();
  try {
    const options = { ...camelCase(call.options), timeoutMs, retry, signal: controller.signal };
    const method = (client as unknown as Record<string, AnyMethod>)[camelName(operation)]!;
    const given = body ?? contactOf(call);
    const { status, requestId, data } = await (given === undefined
      ? method(options)
      : method(given, options));
    return { kind: "ok", status, requestId: requestId ?? null, data, debug: inspect(client) };
  } catch (error) {
    return outcomeOf(error, client, count() > before);
  } finally {
    clearTimeout(timer);
  }
}

async function runCase(options: Client, calls: Call[], parallel: boolean): Promise<Outcome[]> {
  const { baseUrl, timeoutMs, retry, proxy } = options;
  if (proxy !== undefined && !URL.canParse(proxy)) {
    // A proxy is an agent of undici's here: the client never sees its address.
    return calls.map(() => ({ kind: "unrepresentable" }));
  }
  const { fetch, count } = networkOf(options);
  let client: VerifyCodesClient;
  try {
    const given = { baseUrl, token: tokenOf(options), timeoutMs, retry, fetch };
    client = createClient({ ...camelCase(options.options), ...given });
  } catch (error) {
    return calls.map(() => outcomeOf(error, undefined, false));
  }
  if (parallel) return Promise.all(calls.map((call) => makeCall(client, call, count)));
  const outcomes: Outcome[] = [];
  for (const call of calls) outcomes.push(await makeCall(client, call, count));
  return outcomes;
}

for await (const line of createInterface(process.stdin)) {
  const question = JSON.parse(line) as {
    case: string;
    client: Client;
    calls: Call[];
    parallel: boolean;
  };
  const outcomes = await runCase(question.client, question.calls, question.parallel);
  process.stdout.write(`${JSON.stringify({ case: question.case, outcomes })}\n`);
}
