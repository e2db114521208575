import { ReplyError } from "./ReplyError.js";

/**
 * Any other error that the service or its gateway reported: 4xx, 5xx, or 200 with an `error_code`.
 *
 * @see https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#serviceerror
 */
export class ServiceError extends ReplyError {
  readonly code = "service_error" as const;
}
