import { verifySignature } from "../auth/signature.js";
import { errorReply } from "../core/error-replies.js";
import type { Reply } from "../core/reply.js";
import { headerOf, type SandboxRequest } from "../core/request.js";
import type { SandboxState } from "../state/state.js";
import { headerViolations } from "./header-violations.js";
import type { Operation } from "./operations.js";

const expired = { code: "APIGW.0307", message: "The token must be updated." };

/** The gateway's own words. */
const locked = "AK access failed to reach the limit,forbidden.";

/** What is wrong with the signature of a request; undefined when it holds and its key is not locked. */
function signatureProblem({ keys, keyLock, clock }: SandboxState, request: SandboxRequest) {
  const verdict = verifySignature(request, keys, clock.now());
  const { ok, ak } = verdict;
  if (ak !== undefined && keyLock.isLocked(ak)) return locked;
  if (ok) {
    keyLock.pass(verdict.ak);
    return undefined;
  }
  if (ak !== undefined) keyLock.fail(ak);
  return `Verifying the signature failed: ${verdict.reason}`;
}

/** Whether the token of a request is accepted or, where there is none, its signature. It changes nothing. */
export function isCallerKnown(
  { tokens, keys, clock }: SandboxState,
  { tokenHeader }: Operation,
  request: SandboxRequest,
): boolean {
  if (tokenHeader === undefined) return true;
  const token = headerOf(request.headers, tokenHeader);
  if (token !== undefined) return tokens.verdict(token) === "accepted";
  return verifySignature(request, keys, clock.now()).ok;
}

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
    const problem = signatureProblem(state, request);
    return problem === undefined ? undefined : errorReply(401, requestId, { message: problem });
  }
  const verdict = token === undefined ? "unknown" : state.tokens.verdict(token);
  if (verdict === "accepted") return undefined;
  if (verdict === "expired") return errorReply(401, requestId, expired);
  const details = headerViolations(operation, { [tokenHeader]: token });
  return errorReply(401, requestId, { details });
}
