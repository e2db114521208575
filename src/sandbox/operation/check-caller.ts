import { sendVerifyCodesHeaders } from "../../../generated/validators.js";
import { verifySignature } from "../auth/signature.js";
import { errorReply } from "../errors.js";
import type { Reply } from "../reply.js";
import type { SandboxState } from "../state.js";
import { headerViolations } from "./header-violations.js";
import { headerOf, type OperationRequest } from "./request.js";

/** Checks the token or, where there is none, the signature. Gives the 401 when neither holds. */
export function checkCaller(
  state: SandboxState,
  request: OperationRequest,
  requestId: string,
): Reply | undefined {
  const token = headerOf(request.headers, "x-auth-token");
  if (token === undefined && request.headers.authorization !== undefined) {
    const signature = verifySignature(request, state.keys, state.clock.now());
    return signature.ok
      ? undefined
      : errorReply(401, requestId, {
          message: `Verifying the signature failed: ${signature.reason}`,
        });
  }
  const verdict = token === undefined ? "unknown" : state.tokens.verdict(token);
  if (verdict === "accepted") return undefined;
  if (verdict === "expired") return errorReply(401, requestId, expired);
  const withinLimits = sendVerifyCodesHeaders({ "x-auth-token": token });
  return errorReply(401, requestId, withinLimits ? {} : { details: headerViolations() });
}

const expired = { code: "APIGW.0307", message: "The token must be updated." };
