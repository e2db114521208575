import { ReplyError } from "./ReplyError.js";

/**
 * The token is missing, malformed, expired or of another region (status 401): get a new one.
 *
 * @see https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#authenticationerror
 */
export class AuthenticationError extends ReplyError {
  readonly code = "unauthenticated" as const;
}
