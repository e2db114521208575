import type { Violation } from "../../contract/violations.js";
import type { Contact } from "../core/contacts.js";
import { okErrorReply } from "../core/error-replies.js";
import { jsonReply } from "../core/reply.js";
import { isoTime } from "../core/text/iso-time.js";
import type { CheckResult } from "../state/sent-codes.js";
import type { SandboxState } from "../state/state.js";
import type { Call, Outcome } from "./call.js";

interface CheckBody extends Contact {
  verify_code: string;
}

/** The service's page gives no response example; an empty object is its two optional fields left out. */
const passedBody = "{}";

/** Why a code did not pass, for the request log: the service does not tell whoever checks. */
function reasonOf(result: CheckResult, maxTries: number): string {
  switch (result.verdict) {
    case "wrong":
      return `is not the code that was sent: wrong try ${result.wrongTry} of ${maxTries}`;
    case "replaced":
      return `is an older code, which a newer one has replaced: wrong try ${result.wrongTry} of ${maxTries}`;
    case "expired":
      return `has expired at ${isoTime(result.expiredAt)}`;
    case "used":
      return "has been used: a code passes once";
    case "tooManyTries":
      return `is not compared: the code is dead after ${maxTries} wrong tries`;
    default:
      return "has been sent no code";
  }
}

/** Compares a code with the one that its contact was sent last; the right one passes once. */
export function checkVerifyCodes(state: SandboxState, { requestId, body }: Call): Outcome {
  const { verify_code: typed, ...contact } = body as CheckBody;
  const result = state.codes.check(contact, typed, state.clock.now());
  const { verdict } = result;
  if (verdict === "right") return { reply: jsonReply(200, requestId, passedBody) };
  const reason: Violation = {
    pointer: verdict === "notSent" ? "/contact_value" : "/verify_code",
    rule: verdict,
    message: reasonOf(result, state.codes.maxTries),
  };
  return { reply: okErrorReply(requestId, "OSM.01010010"), details: [reason] };
}
