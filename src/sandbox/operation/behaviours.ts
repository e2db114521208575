import { headerDefault } from "../core/header-default.js";
import { headerOf, type SandboxRequest } from "../core/request.js";
import { jsonReply } from "../core/reply.js";
import type { SandboxState } from "../state/state.js";
import type { Call, Outcome } from "./call.js";
import { checkVerifyCodes } from "./check-verify-codes.js";
import type { Operation } from "./operations.js";
import { sendVerifyCodes } from "./send-verify-codes.js";

/** What operations do, by their ids. One that is not here answers with its documented success. */
const behaviours: Readonly<Record<string, (state: SandboxState, call: Call) => Outcome>> = {
  sendVerifyCodes,
  checkVerifyCodes,
};

/** Does what a request asks for. */
export function perform(
  state: SandboxState,
  operation: Operation,
  { headers }: SandboxRequest,
  { body, requestId }: { body: unknown; requestId: string },
): Outcome {
  const behaviour = behaviours[operation.id];
  if (behaviour === undefined) {
    const { status, body: success } = operation.success;
    return { reply: jsonReply(status, requestId, JSON.stringify(success)) };
  }
  const header = (name: string) => headerOf(headers, name) ?? headerDefault(name) ?? "";
  return behaviour(state, { body, requestId, header });
}
