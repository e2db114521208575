import type { Outcome } from "./case-types.js";

/** The page that explains the errors of the clients. */
export const errorsPage = "https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md";

/** Errors of the service whose category has its own section. */
const byCategory: Record<string, string> = {
  cooldown: "cooldown",
  throttled: "rate_limited",
  unauthenticated: "unauthenticated",
  forbidden: "permission_denied",
};

/** Some languages hand on the caller's own error here, and that leads nowhere. */
const foreign: Record<string, string> = { cancelled: "cancelled", provider_failed: "token_failed" };

/** The addresses that an outcome may give as its explanation. */
export function explanationsOf({ kind, category }: Outcome): (string | null)[] {
  if (kind === "ok") return [null];
  if (kind in foreign) return [`${errorsPage}#${foreign[kind]}`, null];
  const section = kind === "service_error" ? byCategory[category ?? ""] : undefined;
  return [`${errorsPage}#${section ?? kind}`];
}
