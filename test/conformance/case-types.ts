/** A case as `cases/*.json` have it, after defaults and shorthand are filled in. */
export interface Case {
  /** `NN-subject/name`, or `derived/operation/name`. */
  id: string;
  requirements: readonly string[];
  client: Client;
  calls: readonly Call[];
  parallel: boolean;
  /** What the server of an https address has for a proof; undefined: the address is of http. */
  tls?: "trusted" | "other-host" | "expired" | "unknown-authority" | "self-signed" | "absent";
  /** The requests that must arrive: in this order, or in any when the calls run at once. */
  requests: readonly ExpectedRequest[];
  /** How long after the last outcome a request that should not come may still arrive. */
  settleMs?: number;
  /** One a request; the last one again when there are more requests. */
  replies: readonly Reply[];
  /** One a call. */
  outcomes: readonly ExpectedOutcome[];
}

/** Values of options by their names in snake case. */
export type Options = Readonly<Record<string, unknown>>;

/** What a provider gives: a token, after a time perhaps; null: it fails. */
export type Provided = string | null | { delayMs: number; token: string };

export interface Client {
  baseUrl: string;
  token?: string | null;
  tokenProvider?: readonly Provided[];
  timeoutMs?: number;
  options?: Options;
  retry?: number;
  proxy?: string;
}

export interface Call {
  /** The operationId. */
  operation: string;
  /** By the convenience of the operation that sends a code, in place of a body. */
  contact?: { email: string } | { phone: { area_code: string; number: string } };
  body?: unknown;
  options?: Options;
  timeoutMs?: number;
  /** 0: the call is cancelled before it begins. */
  cancelAfterMs?: number;
  retry?: number;
}

export interface ExpectedRequest {
  method: string;
  path: string;
  /** Null: absent. Only sdk-cases.ts has patterns. */
  headers: Readonly<Record<string, string | RegExp | null>>;
  /** Undefined: none. */
  body?: unknown;
}

export interface Reply {
  refuse?: true;
  /** What a proxy answers to CONNECT, as it is. */
  connect?: string;
  /** Sent as it is before the reply: informational replies. */
  early?: string;
  raw?: string;
  status?: number;
  headers?: Readonly<Record<string, string | null>>;
  json?: unknown;
  text?: string;
  base64?: string;
  framing?: "chunked" | "close" | "endless";
  delayMs?: number;
  dripMs?: number;
  stopAfter?: "nothing" | "half";
  then?: "close" | "reset" | "hang";
}

/** What a runner reports of one call. */
export interface Outcome {
  kind: string;
  status?: number | null;
  data?: unknown;
  code?: string | null;
  message?: string | null;
  requestId?: string | null;
  retryAfter?: number | null;
  bodyStart?: string | null;
  sent?: string | null;
  source?: string | null;
  category?: string | null;
  docs?: string | null;
  text?: string | null;
  debug?: string | null;
}

export interface ExpectedOutcome {
  /** One of several, where the languages' libraries differ. */
  kind: string | readonly string[];
  status?: number;
  /** What the result's data must be. */
  data?: unknown;
  code?: string | null;
  message?: string | null;
  requestId?: string | null;
  retryAfter?: number | null;
  /** Whether the service can have acted on the request; null: not looked at. */
  sent?: "no" | "unknown" | null;
  source?: string | null;
  category?: string | null;
  /** False: it need not lead to its explanation. */
  docs?: false;
  /** How it begins, or a pattern (as above). */
  bodyStart?: string | RegExp;
  mentions?: readonly string[];
  mayBeUnrepresentable?: true;
}

/** A request as it arrived. */
export interface ReceivedRequest {
  method: string;
  path: string;
  /** Name and value, in order, nothing merged. */
  headers: readonly (readonly [name: string, value: string])[];
  body: string;
}
