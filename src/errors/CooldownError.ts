import { ReplyError } from "./ReplyError.js";

/**
 * This contact was sent a code less than a minute ago, and that code is still valid.
 *
 * @see https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#cooldownerror
 */
export class CooldownError extends ReplyError {
  readonly code = "cooldown" as const;
}
