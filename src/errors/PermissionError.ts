import { ReplyError } from "./ReplyError.js";

/** The token is valid, but its user may not call the operation (status 403). */
export class PermissionError extends ReplyError {
  readonly code = "permission_denied" as const;
}
