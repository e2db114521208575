/** Takes the TypeScript client through cases: a line of JSON in, a line of JSON out. */
import { createInterface } from "node:readline";
import { inspect } from "node:util";
import {
  createClient,
  email,
  phone,
  VerifyCodesError,
  type SendVerifyCodesRequest,
  type VerifyCodesClient,
} from "verifycodes";
import type { Call, Client, Outcome } from "../../case-types.js";

/** The client tells apart what the cases call service errors. */
const kinds: Record<string, string> = {
  unauthenticated: "service_error",
  permission_denied: "service_error",
  rate_limited: "service_error",
};

const cancelled = new Error("cancelled by the runner");
const providerFailure = new Error("no token today");

function tokenOf({ token, tokenProvider }: Client): string | (() => string) {
  if (tokenProvider === undefined) return token!;
  const left = [...tokenProvider];
  return () => {
    const next = left.length > 1 ? left.shift() : left[0];
    if (typeof next !== "string") throw providerFailure;
    return next;
  };
}

function contactOf({ contact }: Call): SendVerifyCodesRequest {
  if (typeof contact.email === "string") return email(contact.email);
  if (contact.body !== undefined) return contact.body as SendVerifyCodesRequest;
  const { area_code: areaCode, number } = contact.phone as { area_code: string; number: string };
  return phone({ areaCode, number });
}

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
  const { timeoutMs, language, timeZone, cancelAfterMs } = call;
  const controller = new AbortController();
  const timer =
    cancelAfterMs === undefined
      ? undefined
      : setTimeout(() => {
          controller.abort(cancelled);
        }, cancelAfterMs);
  try {
    const options = { timeoutMs, language, timeZone, signal: controller.signal };
    const { status, requestId } = await client.sendVerifyCodes(contactOf(call), options);
    return { kind: "sent", status, requestId: requestId ?? null, debug: inspect(client) };
  } catch (error) {
    return outcomeOf(error, client);
  } finally {
    clearTimeout(timer);
  }
}

async function runCase(options: Client, calls: Call[], parallel: boolean): Promise<Outcome[]> {
  const { baseUrl, timeoutMs, language, timeZone } = options;
  let client: VerifyCodesClient;
  try {
    client = createClient({ baseUrl, token: tokenOf(options), timeoutMs, language, timeZone });
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
