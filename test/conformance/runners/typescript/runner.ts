/** Takes the TypeScript client through cases: a line of JSON in, a line of JSON out. */
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { inspect } from "node:util";
import {
  createClient,
  email,
  phone,
  VerifyCodesError,
  type SendVerifyCodesRequest,
  type VerifyCodesClient,
} from "verifycodes";
import type { Call, Client, Options, Outcome } from "../../case-types.js";

/** The client tells apart what the cases call service errors. */
const kinds: Record<string, string> = {
  unauthenticated: "service_error",
  permission_denied: "service_error",
  rate_limited: "service_error",
};

const cancelled = new Error("cancelled by the runner");
const providerFailure = new Error("no token today");

function tokenOf({ token, tokenProvider }: Client): string | (() => Promise<string>) {
  if (tokenProvider === undefined) return token!;
  const left = [...tokenProvider];
  return async () => {
    const next = left.length > 1 ? left.shift() : left[0];
    if (next === null || next === undefined) throw providerFailure;
    if (typeof next === "string") return next;
    await pause(next.delayMs);
    return next.token;
  };
}

function bodyOf({ contact, body }: Call): unknown {
  if (contact === undefined) return body;
  if ("email" in contact) return email(contact.email);
  return phone({ areaCode: contact.phone.area_code, number: contact.phone.number });
}

/** Options have camel case in TypeScript. */
const optionsOf = (options: Options = {}) =>
  Object.fromEntries(
    Object.entries(options).map(([name, value]) => [
      name.replaceAll(/_(.)/g, (_all, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );

function outcomeOf(error: unknown, client: VerifyCodesClient | undefined): Outcome {
  const debug = `${inspect(error, { depth: 9 })} ${JSON.stringify(error)} ${inspect(client)}`;
  const text = String(error);
  if (error === cancelled) return { kind: "cancelled", text, debug };
  if (error === providerFailure) return { kind: "provider_failed", text, debug };
  if (!(error instanceof VerifyCodesError)) return { kind: "other", text, debug };
  const details = error as VerifyCodesError &
    Outcome & { errorCode?: string; errorMessage?: string };
  return {
    kind: kinds[error.code] ?? error.code,
    status: details.status ?? null,
    code: details.errorCode ?? null,
    message: details.errorMessage ?? null,
    requestId: details.requestId ?? null,
    retryAfter: details.retryAfter ?? null,
    bodyStart: details.bodyStart ?? null,
    text,
    debug,
  };
}

async function makeCall(client: VerifyCodesClient, call: Call): Promise<Outcome> {
  const { timeoutMs, cancelAfterMs } = call;
  const controller = new AbortController();
  if (cancelAfterMs === 0) controller.abort(cancelled);
  const timer =
    cancelAfterMs === undefined || cancelAfterMs === 0
      ? undefined
      : setTimeout(() => {
          controller.abort(cancelled);
        }, cancelAfterMs);
  try {
    const options = { ...optionsOf(call.options), timeoutMs, signal: controller.signal };
    const body = bodyOf(call) as SendVerifyCodesRequest;
    const { status, requestId } = await client.sendVerifyCodes(body, options);
    return { kind: "ok", status, requestId: requestId ?? null, debug: inspect(client) };
  } catch (error) {
    return outcomeOf(error, client);
  } finally {
    clearTimeout(timer);
  }
}

async function runCase(options: Client, calls: Call[], parallel: boolean): Promise<Outcome[]> {
  const { baseUrl, timeoutMs } = options;
  let client: VerifyCodesClient;
  try {
    client = createClient({
      ...optionsOf(options.options),
      baseUrl,
      token: tokenOf(options),
      timeoutMs,
    });
  } catch (error) {
    return calls.map(() => outcomeOf(error, undefined));
  }
  if (parallel) return Promise.all(calls.map((call) => makeCall(client, call)));
  const outcomes: Outcome[] = [];
  for (const call of calls) outcomes.push(await makeCall(client, call));
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
