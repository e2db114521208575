import { ReplyError, type ReplyDetails } from "./ReplyError.js";

/** The token is valid, but its user may not call the operation (status 403). */
export class PermissionError extends ReplyError {
  readonly code = "permission_denied";

  constructor(reply: ReplyDetails) {
    super("PermissionError", "The operation is not permitted", reply);
  }
}
