/** What a token provider is told. */
export interface TokenContext {
  /** Aborted when the call that needs the token ends. */
  signal: AbortSignal;
  /** The token that was just answered with 401, when that is why another one is needed. */
  rejected?: string;
}

/** Gives the token of a call: once a call, and once more after a 401. */
export type TokenProvider = (context: TokenContext) => string | Promise<string>;
