import { SANDBOX_LIMITS, WAIT_DEFAULTS } from "../../generated/sandbox/constants.js";
import type { Message } from "../../generated/sandbox/schema.js";
import type { SandboxClock } from "./clock.js";
import { codeLifetimeMs } from "./codes.js";
import { Ring } from "./ring.js";
import { isoTime } from "./text/iso-time.js";
import { messageText } from "./text/message-text.js";

/** What is known of a message when it is sent; its text is written when somebody reads it. */
export interface SentMessage {
  /** Counts up; 0 until the message is in the inbox. */
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

/** Which message is waited for, and how long. */
export interface WaitOptions {
  /** How long to wait, in milliseconds of real time; 5000 without it. */
  timeoutMs?: number;
  /** Only a message newer than the one with this `message_id`. */
  after?: string;
  /** Ends the wait early. */
  signal?: AbortSignal;
}

/** How many messages are kept. */
const capacity = SANDBOX_LIMITS.MessageList.messages.maxItems;

const defaultTimeoutMs = WAIT_DEFAULTS.timeout_ms;

const idPrefix = "m-";

/** The number in a message id; those that are no id are older than all. */
const numberOf = (id: string | undefined) =>
  id === undefined ? 0 : Number(id.slice(idPrefix.length)) || 0;

/** The message as the control API shows it. */
export function describeMessage(message: SentMessage): Message {
  const expiresAt = message.sentAt + codeLifetimeMs;
  return {
    message_id: idPrefix + message.number,
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

/** The messages that were "sent": the newest 1000, readable and waitable. */
export class Inbox {
  readonly #messages = new Ring<SentMessage>(capacity);
  readonly #waiting = new Set<(message: SentMessage) => void>();
  #count = 0;

  constructor(readonly clock: SandboxClock) {}

  /** How many messages had to go because the inbox was full. */
  get dropped(): number {
    return this.#messages.dropped;
  }

  /** Numbers a message and puts it in. */
  add(message: SentMessage): void {
    message.number = ++this.#count;
    this.#messages.add(message);
    for (const tell of this.#waiting) tell(message);
  }

  /** The messages, the newest first; with a contact, those to it alone. */
  list(contact?: string): Message[] {
    return this.#messages
      .newestFirst()
      .filter((message) => contact === undefined || message.contact === contact)
      .map(describeMessage);
  }

  /**
   * The newest message to a contact whose code is still valid, as soon as there is one; undefined
   * when none came in time.
   */
  wait(contact: string, options: WaitOptions = {}): Promise<Message | undefined> {
    const { timeoutMs = defaultTimeoutMs, signal } = options;
    if (signal?.aborted === true) return Promise.reject(signal.reason as Error);
    const after = numberOf(options.after);
    const matches = (message: SentMessage) =>
      message.contact === contact &&
      message.number > after &&
      this.clock.now() < message.sentAt + codeLifetimeMs;
    const present = this.#messages.newestFirst().find(matches);
    if (present !== undefined) return Promise.resolve(describeMessage(present));
    return new Promise((resolve, reject) => {
      const end = () => {
        clearTimeout(timer);
        this.#waiting.delete(tell);
        signal?.removeEventListener("abort", abort);
      };
      const tell = (message: SentMessage) => {
        if (!matches(message)) return;
        end();
        resolve(describeMessage(message));
      };
      const abort = () => {
        end();
        reject(signal?.reason as Error);
      };
      const timer = setTimeout(() => {
        end();
        resolve(undefined);
      }, timeoutMs);
      signal?.addEventListener("abort", abort, { once: true });
      this.#waiting.add(tell);
    });
  }

  clear(): void {
    this.#messages.clear();
  }
}
