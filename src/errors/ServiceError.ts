import { ReplyError } from "./ReplyError.js";

/** Any other error that the service or its gateway reported: 4xx, 5xx, or 200 with an `error_code`. */
export class ServiceError extends ReplyError {
  readonly code = "service_error" as const;
}
