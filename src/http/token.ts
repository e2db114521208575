/** What a token provider is told. */
export interface TokenContext {
  /** Aborted when the call that needs the token ends. */
  signal: AbortSignal;
  /** The token that was just answered with 401, when that is why another one is needed. */
  rejected?: string;
}

/** Gives the token of a call: once a call, and once more after a 401. */
export type TokenProvider = (context: TokenContext) => string | Promise<string>;

/**
 * Runs work with the token. When the service answers 401, and the provider has another one, the work
 * runs once more: a refused request did nothing.
 */
export async function withToken<T>(
  token: string | TokenProvider,
  signal: AbortSignal,
  work: (token: string) => Promise<T>,
): Promise<T> {
  if (typeof token !== "function") return work(token);
  const first = await token({ signal });
  try {
    return await work(first);
  } catch (error) {
    if ((error as { status?: unknown } | undefined)?.status !== 401) throw error;
    const second = await token({ signal, rejected: first });
    if (second === first) throw error;
    return work(second);
  }
}
