import { verifySignature } from "../auth/signature.js";
import { errorReply } from "../core/error-replies.js";
import type { Reply } from "../core/reply.js";
import { headerOf, type SandboxRequest } from "../core/request.js";
import type { SandboxState } from "../state/state.js";
import { headerViolations } from "./header-violations.js";
import type { Operation } from "./operations.js";

const expired = { code: "APIGW.0307", message: "The token must be updated." };

/** Checks the token or, where there is none, the signature. Gives the 401 when neither holds. */
export function checkCaller(
  state: SandboxState,
  operation: Operation,
  request: SandboxRequest,
  requestId: string,
): Reply | undefined {
  const { tokenHeader } = operation;
  if (tokenHeader === undefined) return undefined;
  const token = headerOf(request.headers, tokenHeader);
  if (token === undefined && request.headers.authorization !== undefined) {
    const signature = verifySignature(request, state.keys, state.clock.now());
    if (signature.ok) return undefined;
    const message = `Verifying the signature failed: ${signature.reason}`;
    return errorReply(401, requestId, { message });
  }
  const verdict = token === undefined ? "unknown" : state.tokens.verdict(token);
  if (verdict === "accepted") return undefined;
  if (verdict === "expired") return errorReply(401, requestId, expired);
  const details = headerViolations(operation, { [tokenHeader]: token });
  return errorReply(401, requestId, { details });
}
