import { ContactWay, HEADER_DEFAULTS } from "../../../generated/constants.js";
import type { SendVerifyCodesRequest } from "../../../generated/schema.js";
import { generateCode } from "../codes.js";
import { okErrorReply } from "../errors.js";
import { describeMessage, type SentMessage } from "../inbox.js";
import { jsonReply, type Reply } from "../reply.js";
import type { SandboxState } from "../state.js";
import { headerOf, type RequestHeaders } from "./request.js";

/** What tells contacts apart: a phone number counts with its country or region code. */
const contactKey = (body: SendVerifyCodesRequest) =>
  body.contact_way === ContactWay.SMS
    ? `${body.area_code} ${body.contact_value}`
    : body.contact_value;

/** The service's page gives no response example; an empty object is its two optional fields left out. */
const sentBody = "{}";

/** Puts a code into the inbox, unless the minute of the contact's last one is not over. */
export function send(
  state: SandboxState,
  headers: RequestHeaders,
  body: SendVerifyCodesRequest,
  requestId: string,
): { reply: Reply; messageNumber?: number } {
  const now = state.clock.now();
  const contact = contactKey(body);
  if (state.cooldown !== undefined) {
    if (state.cooldown.remaining(contact, now) > 0) {
      return { reply: okErrorReply(requestId, "OSM.01010024") };
    }
    state.cooldown.start(contact, now);
  }
  const message: SentMessage = {
    number: 0,
    requestId,
    contact: body.contact_value,
    way: body.contact_way,
    areaCode: body.area_code,
    code: generateCode(),
    language: headerOf(headers, "x-language") ?? HEADER_DEFAULTS["X-Language"],
    timeZone: headerOf(headers, "x-time-zone") ?? HEADER_DEFAULTS["X-Time-Zone"],
    sentAt: now,
  };
  state.inbox.add(message);
  state.events.emit(() => ({ kind: "message", message: describeMessage(message) }));
  return { reply: jsonReply(200, requestId, sentBody), messageNumber: message.number };
}
