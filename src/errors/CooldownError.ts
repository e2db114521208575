import { ReplyError } from "./ReplyError.js";

/** This contact was sent a code less than a minute ago, and that code is still valid. */
export class CooldownError extends ReplyError {
  readonly code = "cooldown" as const;
}
