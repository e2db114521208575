import { SANDBOX_LIMITS, WAIT_DEFAULTS } from "../../../generated/sandbox/constants.js";
import type { Message } from "../../../generated/sandbox/schema.js";
import { checkOptions, isBoolean, isNumber, isText, mustBe } from "../core/check-options.js";
import type { SandboxClock } from "../core/clock.js";
import { codeLifetimeMs } from "../core/codes.js";
import { comparable } from "../core/contacts.js";
import { Ring, type SavedRing } from "../core/ring.js";
import { isoTime } from "../core/text/iso-time.js";
import { messageText } from "../core/text/message-text.js";
import type { OnLeave, WaitEnd, Waits } from "../core/waits.js";

/** What is known of a message when it is sent; its text is written when somebody reads it. */
export interface SentMessage {
  /** Counts up; 0 until the message is in the inbox. */
  id: number;
  /** Its place among the events. */
  number: number;
  requestId: string;
  contact: string;
  way: 0 | 1;
  areaCode: string;
  code: string;
  language: string;
  timeZone: string;
  sentAt: number;
}

/** What an inbox holds. */
export interface SavedInbox extends SavedRing<SentMessage> {
  count: number;
}

/** Whose messages are meant. */
export interface Addressee {
  contact?: string | undefined;
  /** Tells the same number in two countries apart; without it, either is meant. */
  areaCode?: string | undefined;
}

/** Which message is waited for, and how long. */
export interface WaitOptions {
  /** How long to wait, in milliseconds of real time; 5000 without it, `Infinity` for ever. */
  timeoutMs?: number;
  /** Only a message newer than this mark, or than the message with this `message_id`. */
  after?: string;
  /** Only a message with this area code. */
  areaCode?: string;
  /** Removes the message from the inbox, so that no other wait gets it. */
  take?: boolean;
  /** Ends the wait early. */
  signal?: AbortSignal;
}

/** How many messages are kept. */
const capacity = SANDBOX_LIMITS.MessageList.messages.maxItems;

const idPrefix = "m-";

export const messageId = (id: number) => idPrefix + id;

const mark = /^m-\d{1,15}$/;

const addresseeChecks = { contact: isText, areaCode: isText };

const waitChecks = {
  timeoutMs: isNumber(0, Infinity, " of milliseconds"),
  after: mustBe('a mark or a message_id, such as "m-1"', (value) => mark.test(String(value))),
  areaCode: isText,
  take: isBoolean,
  signal: mustBe("an AbortSignal", (value) => value instanceof AbortSignal),
};

/** The message as the control API shows it. */
export function describeMessage(message: SentMessage): Message {
  const expiresAt = message.sentAt + codeLifetimeMs;
  return {
    message_id: messageId(message.id),
    request_id: message.requestId,
    contact_value: message.contact,
    contact_way: message.way,
    area_code: message.areaCode,
    code: message.code,
    ...messageText({ ...message, expiresAt }),
    language: message.language,
    time_zone: message.timeZone,
    sent_at: isoTime(message.sentAt),
    expires_at: isoTime(expiresAt),
  };
}

/** How many messages an error names. */
const mostNamed = 5;

const isTo = ({ contact, areaCode }: Addressee) => {
  const wanted = contact === undefined ? undefined : comparable(contact);
  return (message: SentMessage) =>
    (wanted === undefined || comparable(message.contact) === wanted) &&
    (areaCode === undefined || message.areaCode === areaCode);
};

const whom = ({ contact = "", areaCode }: Addressee) =>
  JSON.stringify(contact) + (areaCode === undefined ? "" : ` with area code "${areaCode}"`);

const reasons: Record<Exclude<WaitEnd, "left">, (timeoutMs: number) => string> = {
  time: (timeoutMs) => `came within ${timeoutMs} ms`,
  reset: () => "had come when the sandbox was reset",
  end: () => "had come when its session was ended",
  close: () => "had come when the sandbox was closed",
};

/** The messages that were "sent": the newest 1000, readable and waitable. */
export class Inbox {
  readonly #messages = new Ring<SentMessage>(capacity);
  /** Who waits, by the contact: a message costs the same beside ten thousand waits for others. */
  readonly #waiting = new Map<string, Set<(message: SentMessage) => boolean>>();
  #count = 0;

  constructor(
    readonly clock: SandboxClock,
    readonly waits: Waits,
  ) {}

  /** How many messages had to go because the inbox was full. */
  get dropped(): number {
    return this.#messages.dropped;
  }

  /** How many messages are kept. */
  get size(): number {
    return this.#messages.size;
  }

  /** Gives a message its id and puts it in, unless a wait takes it. */
  add(message: SentMessage): void {
    message.id = ++this.#count;
    const waiting = this.#waiting.get(comparable(message.contact)) ?? [];
    for (const tell of waiting) if (tell(message)) return;
    this.#messages.add(message);
  }

  /** The messages, the newest first; of a contact, or an area code, alone. */
  list(contact?: string, areaCode?: string): Message[] {
    checkOptions("inbox.list", { contact, areaCode }, addresseeChecks);
    return this.#messages.newestFirst().filter(isTo({ contact, areaCode })).map(describeMessage);
  }

  /** The messages after an event, each with its number. */
  after(number: number): { number: number; message: Message }[] {
    return this.#messages
      .newestFirst()
      .filter((message) => message.number > number)
      .map((message) => ({ number: message.number, message: describeMessage(message) }));
  }

  /**
   * Where the inbox stands: what is waited for `after` it comes later, even if it comes before the
   * wait begins.
   *
   * @example
   * const after = sandbox.inbox.mark();
   * await page.getByRole("button", { name: "Send again" }).click();
   * const code = await sandbox.waitForCode("user@example.com", { after });
   */
  mark(): string {
    return messageId(this.#count);
  }

  /**
   * The newest message to a contact whose code is still valid, as soon as there is one.
   *
   * @throws {Error} when none came in time, or the sandbox was reset or closed; it says for whom it
   *   waited, and what did come
   * @throws {RangeError | TypeError} for an option that is out of range or does not exist
   */
  async wait(contact: string, options: WaitOptions = {}): Promise<Message> {
    if (typeof contact !== "string") throw new TypeError("waitForCode needs a contact, a string.");
    checkOptions("waitForCode", options, waitChecks);
    const { signal } = options;
    signal?.throwIfAborted();
    const message = await this.next(contact, options, (leave) => {
      signal?.addEventListener("abort", leave, { once: true });
      return () => signal?.removeEventListener("abort", leave);
    });
    if (message === undefined) throw signal!.reason as Error;
    return message;
  }

  /** The same for a caller who may leave: then there is no message. */
  next(
    contact: string,
    options: Omit<WaitOptions, "signal">,
    onLeave?: OnLeave,
  ): Promise<Message | undefined> {
    const { timeoutMs = WAIT_DEFAULTS.timeout_ms, after = messageId(0), take = false } = options;
    const addressee = { contact, areaCode: options.areaCode };
    const problemOf = this.#matcher(addressee, Number(after.slice(idPrefix.length)));
    const present = this.#messages
      .newestFirst()
      .find((message) => problemOf(message) === undefined);
    if (present !== undefined) {
      if (take) this.#messages.remove((message) => message === present);
      return Promise.resolve(describeMessage(present));
    }
    return new Promise((resolve, reject) => {
      const stop = this.waits.start(
        timeoutMs,
        (why) => {
          this.#stopTelling(contact, tell);
          if (why === "left") resolve(undefined);
          else reject(new Error(this.#notCome(addressee, reasons[why](timeoutMs), problemOf)));
        },
        onLeave,
      );
      const tell = (message: SentMessage) => {
        if (problemOf(message) !== undefined) return false;
        stop();
        this.#stopTelling(contact, tell);
        resolve(describeMessage(message));
        return take;
      };
      const key = comparable(contact);
      const others = this.#waiting.get(key);
      if (others === undefined) this.#waiting.set(key, new Set([tell]));
      else others.add(tell);
    });
  }

  #stopTelling(contact: string, tell: (message: SentMessage) => boolean): void {
    const key = comparable(contact);
    const waiting = this.#waiting.get(key);
    waiting?.delete(tell);
    if (waiting?.size === 0) this.#waiting.delete(key);
  }

  /** Says why a message is not the one that is waited for; undefined when it is. */
  #matcher(addressee: Addressee, after: number): (message: SentMessage) => string | undefined {
    const isMeant = isTo(addressee);
    return (message) => {
      if (!isMeant(message)) return `to ${whom({ contact: message.contact, ...areaOf(message) })}`;
      if (message.id <= after) return "which is not newer than the mark";
      if (this.clock.now() < message.sentAt + codeLifetimeMs) return undefined;
      return "whose code is no longer valid";
    };
  }

  #notCome(
    addressee: Addressee,
    reason: string,
    problemOf: (message: SentMessage) => string | undefined,
  ): string {
    const messages = this.#messages.newestFirst();
    const named = messages
      .slice(0, mostNamed)
      .map((message) => `${messageId(message.id)} ${problemOf(message) ?? "which came too late"}`);
    const rest = messages.length - named.length;
    const more = rest > 0 ? `, and ${rest} more` : "";
    const held = named.length === 0 ? "no message" : named.join(", ") + more;
    return `No code for ${whom(addressee)} ${reason}. The inbox holds ${held}.`;
  }

  /** Removes one message, so that no other wait gets it; false when another has taken it. */
  take(id: string): boolean {
    const { size } = this;
    this.#messages.remove((message) => messageId(message.id) === id);
    return this.size < size;
  }

  save(): SavedInbox {
    return { ...this.#messages.save(), count: this.#count };
  }

  load({ count, ...messages }: SavedInbox): void {
    this.#messages.load(messages);
    this.#count = count;
  }

  /** Removes messages: all, or those of a contact, or an area code, alone. */
  clear(contact?: string, areaCode?: string): void {
    checkOptions("inbox.clear", { contact, areaCode }, addresseeChecks);
    if (contact === undefined && areaCode === undefined) this.#messages.clear();
    else this.#messages.remove(isTo({ contact, areaCode }));
  }
}

const areaOf = ({ areaCode }: SentMessage) => (areaCode === "" ? {} : { areaCode });
