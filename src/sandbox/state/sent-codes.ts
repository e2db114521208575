import { ContactWay } from "../../../generated/constants.js";
import { codeLifetimeMs, isSameCode } from "../core/codes.js";
import { contactKey, type Contact } from "../core/contacts.js";

/** How long a contact is sent no second code, in milliseconds: the service's minute. */
export const cooldownMs = 60_000;

/** How many contacts are remembered at least; in a run of more, the oldest are forgotten. */
const capacity = 100_000;

/** How many are forgotten at once: to find the oldest of a map takes as long as it has lost entries. */
const batch = 10_000;

/** How many older codes of a contact are told from wrong ones. */
const mostReplaced = 5;

/** The code that a contact was sent last. */
interface SentCode {
  /** The number of an SMS message; undefined for an e-mail. */
  number: string | undefined;
  code: string;
  sentAt: number;
  /** How many codes the contact was sent, this one counted. */
  count: number;
  wrongTries: number;
  used: boolean;
  /** Older codes, the newest first. */
  replaced: readonly string[];
}

/** The codes, in the order in which they were sent. */
export interface SavedCodes {
  codes: readonly (readonly [string, SentCode])[];
  newest: readonly (readonly [string, string])[];
}

/** What a check finds. A wrong try says which one it was. */
export type CheckResult =
  | { verdict: "right" | "used" | "tooManyTries" | "notSent" }
  | { verdict: "wrong" | "replaced"; wrongTry: number }
  | { verdict: "expired"; expiredAt: number };

/** Remembers the last code of each contact: when it was sent, and what became of it. */
export class SentCodes {
  /** By contact, in the order in which they were sent. */
  readonly #codes = new Map<string, SentCode>();
  /** The contact that a phone number without an area code means: the one with the newest code. */
  readonly #newest = new Map<string, string>();

  /** @param maxTries after how many wrong tries a code is dead */
  constructor(readonly maxTries: number) {}

  /** Milliseconds until a contact may be sent the next code; 0 when it may now. */
  remaining(contact: Contact, now: number): number {
    const sent = this.#codes.get(contactKey(contact));
    // A clock that was set back must not lock a contact for longer than the minute.
    if (sent === undefined || now < sent.sentAt) return 0;
    return Math.max(0, sent.sentAt + cooldownMs - now);
  }

  /** Notes that a contact is sent the code that is made for it; it replaces the one before. */
  send(contact: Contact, now: number, make: (nth: number) => string): string {
    const key = contactKey(contact);
    const last = this.#codes.get(key);
    const count = (last?.count ?? 0) + 1;
    const code = make(count);
    const replaced = last === undefined ? [] : [last.code, ...last.replaced].slice(0, mostReplaced);
    this.#codes.delete(key);
    const number = contact.contact_way === ContactWay.SMS ? contact.contact_value : undefined;
    this.#codes.set(key, {
      number,
      code,
      sentAt: now,
      count,
      wrongTries: 0,
      used: false,
      replaced,
    });
    if (number !== undefined) this.#newest.set(number, key);
    if (this.#codes.size >= capacity + batch) this.#forgetOldest();
    return code;
  }

  #forgetOldest(): void {
    for (const [key, { number }] of this.#codes) {
      if (this.#codes.size <= capacity) return;
      this.#codes.delete(key);
      if (number !== undefined && this.#newest.get(number) === key) this.#newest.delete(number);
    }
  }

  /** Checks what was typed. The right code is right once. */
  check(contact: Contact, typed: string, now: number): CheckResult {
    const sent = this.#find(contact);
    if (sent === undefined) return { verdict: "notSent" };
    if (sent.wrongTries >= this.maxTries) return { verdict: "tooManyTries" };
    if (!isSameCode(sent.code, typed)) {
      const verdict = sent.replaced.some((code) => isSameCode(code, typed)) ? "replaced" : "wrong";
      return { verdict, wrongTry: ++sent.wrongTries };
    }
    if (sent.used) return { verdict: "used" };
    const expiredAt = sent.sentAt + codeLifetimeMs;
    if (now >= expiredAt) return { verdict: "expired", expiredAt };
    sent.used = true;
    return { verdict: "right" };
  }

  #find(contact: Contact): SentCode | undefined {
    const isAnywhere = contact.contact_way === ContactWay.SMS && !contact.area_code;
    const key = isAnywhere ? this.#newest.get(contact.contact_value) : contactKey(contact);
    return key === undefined ? undefined : this.#codes.get(key);
  }

  save(): SavedCodes {
    return { codes: [...this.#codes], newest: [...this.#newest] };
  }

  load({ codes, newest }: SavedCodes): void {
    this.clear();
    for (const [key, sent] of codes) this.#codes.set(key, sent);
    for (const [number, key] of newest) this.#newest.set(number, key);
  }

  clear(): void {
    this.#codes.clear();
    this.#newest.clear();
  }
}
