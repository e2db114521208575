import { SANDBOX_LIMITS } from "../../../generated/sandbox/constants.js";
import type { Message } from "../../../generated/sandbox/schema.js";
import { byId, element } from "../form/dom.js";
import { sandboxTime, timesOf } from "./sandbox-time.js";

/** How many messages the page shows; the control API has the others. */
const shown = 50;

/** How many it keeps for the search, as the sandbox does. */
const kept = SANDBOX_LIMITS.MessageList.messages.maxItems;

const secondMs = 1000;

let messages: Message[] = [];
let cooldownMs = 0;

/** How long until a moment, in whole seconds; no more than there can be, while the clock is read late. */
const secondsUntil = (moment: number, mostMs: number) =>
  Math.ceil(Math.min(moment - sandboxTime(), mostMs) / secondMs);

function copyButton({ code }: Message): HTMLElement {
  const hint = element("span", "copy", "Copy");
  const made = element("button", "code", code, hint);
  made.type = "button";
  made.setAttribute("aria-label", `Copy the code ${code.split("").join(" ")}`);
  made.addEventListener("click", () => {
    navigator.clipboard.writeText(code).then(
      () => (hint.textContent = "Copied"),
      () => (hint.textContent = "copying is not allowed here"),
    );
  });
  return made;
}

function describe(message: Message): HTMLElement {
  const { contact_way: way, area_code: areaCode, contact_value: contact } = message;
  const to =
    way === 0
      ? `SMS to ${areaCode === "" ? "" : `+${areaCode} `}${contact}`
      : `e-mail to ${contact}`;
  const notes = [
    message.language === message.text_language ? "" : ` (${message.language} was asked for)`,
    message.time_zone === message.text_time_zone ? "" : ` (${message.time_zone} was asked for)`,
  ];
  const item = element(
    "li",
    "",
    element("div", "contact", to),
    element("div", "row", copyButton(message), element("div", "countdown")),
    element("div", "", message.text),
    element(
      "div",
      "faint",
      `${timesOf(message.sent_at)} · ${message.text_language}${notes[0]} · ${message.text_time_zone}${notes[1]} · request ${message.request_id}`,
    ),
  );
  item.dataset.id = message.message_id;
  return item;
}

function countDown(message: Message, item: HTMLElement): void {
  const sentAt = Date.parse(message.sent_at);
  const expiresAt = Date.parse(message.expires_at);
  const valid = secondsUntil(expiresAt, expiresAt - sentAt);
  const wait = secondsUntil(sentAt + cooldownMs, cooldownMs);
  item.classList.toggle("expired", valid <= 0);
  const validity = valid > 0 ? `valid for ${valid} s` : "expired";
  const cooldown = cooldownMs > 0 && wait > 0 ? `next code in ${wait} s` : "";
  const lines = [validity, cooldown].filter((line) => line !== "");
  item
    .querySelector(".countdown")!
    .replaceChildren(...lines.map((line) => element("div", "", line)));
}

/** Counts down in each message: how long its code is valid, and when the contact may get the next. */
export function tickMessages(): void {
  for (const item of byId("messages").children as Iterable<HTMLElement>) {
    const message = messages.find(({ message_id: id }) => id === item.dataset.id);
    if (message !== undefined) countDown(message, item);
  }
}

const wanted = ({ contact_value: contact }: Message) =>
  contact.includes(byId<HTMLInputElement>("search").value.trim());

function show(): void {
  const matching = messages.filter(wanted);
  byId("messages").replaceChildren(...matching.slice(0, shown).map(describe));
  byId("no-messages").hidden = matching.length > 0;
  tickMessages();
}

/** Shows these messages in place of those that are there. */
export function setMessages(list: readonly Message[]): void {
  messages = [...list];
  show();
}

/** Shows a message that has just arrived; those that are there stay, so that only this one is read out. */
export function addMessage(message: Message): void {
  messages = [message, ...messages].slice(0, kept);
  if (!wanted(message)) return;
  const list = byId("messages");
  list.prepend(describe(message));
  if (list.children.length > shown) list.lastElementChild!.remove();
  byId("no-messages").hidden = true;
  tickMessages();
}

/** Sets how long a contact waits for its next code; 0 for not at all. */
export function setCooldown(milliseconds: number): void {
  cooldownMs = milliseconds;
  tickMessages();
}

/** Lets the search field choose the messages. */
export function watchSearch(): void {
  byId("search").addEventListener("input", show);
}
