import { ReplyError } from "./ReplyError.js";

/**
 * The token is valid, but its user may not call the operation (status 403).
 *
 * @see https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#permissionerror
 */
export class PermissionError extends ReplyError {
  readonly code = "permission_denied" as const;
}
