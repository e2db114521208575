import type { Contact } from "../core/contacts.js";
import { okErrorReply } from "../core/error-replies.js";
import { jsonReply } from "../core/reply.js";
import { describeMessage, messageId, type SentMessage } from "../state/inbox.js";
import type { SandboxState } from "../state/state.js";
import type { Call, Outcome } from "./call.js";

/** The service's page gives no response example; an empty object is its two optional fields left out. */
const sentBody = "{}";

/** Puts a code into the inbox, unless the minute of the contact's last one is not over. */
export function sendVerifyCodes(state: SandboxState, call: Call): Outcome {
  const { requestId } = call;
  const body = call.body as Contact;
  const now = state.clock.now();
  if (state.cooldown && state.codes.remaining(body, now) > 0) {
    return { reply: okErrorReply(requestId, "OSM.01010024") };
  }
  const message: SentMessage = {
    id: 0,
    number: state.events.next(),
    requestId,
    contact: body.contact_value,
    way: body.contact_way as SentMessage["way"],
    areaCode: body.area_code ?? "",
    code: state.codes.send(body, now, (nth) => state.makeCode(body, nth, state.chance)),
    language: call.header("x-language"),
    timeZone: call.header("x-time-zone"),
    sentAt: now,
  };
  state.inbox.add(message);
  const { number } = message;
  state.events.emit("message", number, () => ({ message: describeMessage(message) }));
  return { reply: jsonReply(200, requestId, sentBody), messageId: messageId(message.id) };
}
