/** A case as `cases/*.json` have it, after defaults and shorthand are filled in. */
export interface Case {
  /** `NN-subject/name`. */
  id: string;
  requirements: readonly string[];
  client: Client;
  calls: readonly Call[];
  parallel: boolean;
  /** What the server of an https address has for a proof; undefined: the address is of http. */
  tls?: "trusted" | "other-host" | "expired" | "unknown-authority" | "self-signed" | "absent";
  /** The requests that must arrive: in this order, or in any when the calls run at once. */
  requests: readonly ExpectedRequest[];
  /** One a request; the last one again when there are more requests. */
  replies: readonly Reply[];
  /** One a call. */
  outcomes: readonly ExpectedOutcome[];
}

export interface Client {
  baseUrl: string;
  token?: string | null;
  tokenProvider?: readonly (string | null)[];
  timeoutMs?: number;
  language?: string;
  timeZone?: string;
}

export interface Call {
  contact: Record<string, unknown>;
  timeoutMs?: number;
  cancelAfterMs?: number;
  language?: string;
  timeZone?: string;
}

export interface ExpectedRequest {
  method: string;
  path: string;
  /** Null: absent. Only sdk-cases.ts has patterns. */
  headers: Readonly<Record<string, string | RegExp | null>>;
  body: unknown;
}

export interface Reply {
  refuse?: true;
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
  code?: string | null;
  message?: string | null;
  requestId?: string | null;
  retryAfter?: number | null;
  bodyStart?: string | null;
  text?: string | null;
  debug?: string | null;
}

export interface ExpectedOutcome {
  kind: string;
  status?: number;
  code?: string | null;
  message?: string | null;
  requestId?: string | null;
  retryAfter?: number | null;
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
