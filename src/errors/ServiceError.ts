import { ReplyError } from "./ReplyError.js";

/**
 * Any other error that the service or its gateway reported: 4xx, 5xx, or 200 with an `error_code`.
 * After a 5xx the code may have been sent all the same.
 */
export class ServiceError extends ReplyError {
  readonly code = "service_error" as const;
}
