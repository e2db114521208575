import { ContactWay, type HEADER_LIMITS } from "../../../generated/constants.js";
import { magicContacts, type MagicContact } from "../faults/magic-contacts.js";
import type { Words } from "./words.js";

/** What a field of the form is set to. */
export type Values = Readonly<Record<string, string>>;

/** Contacts to begin with, by the channel. */
export const examples: Readonly<Record<string, Values>> = {
  [ContactWay.EMAIL]: { contact_value: "user@example.com", area_code: "" },
  [ContactWay.SMS]: { contact_value: "13800000000", area_code: "86" },
};

const token = { token: "sandbox-token" };

/** One more character than a contact may have. */
const tooLong = "x".repeat(65);

const whatHappens = ({ fault }: MagicContact, { faults }: Words) =>
  [
    fault.kind === "error" ? String(fault.status) : faults[fault.kind],
    ...(fault.error_code === undefined ? [] : [fault.error_code]),
  ].join(", ");

/** Requests to choose from: by their names, what they set, for the channel that is chosen. */
export function presetsOf(
  words: Words,
): { group: string; name: string; values: (way: string) => Values }[] {
  const ordinary = [ContactWay.EMAIL, ContactWay.SMS].map((way) => ({
    group: words.ordinary,
    name: way === ContactWay.EMAIL ? words.email : words.sms,
    values: () => ({ contact_way: String(way), ...examples[way], ...token }),
  }));
  const refused = [
    { name: words.noToken, change: { token: "" } },
    { name: words.wrongToken, change: { token: "another-token" } },
    { name: words.tooLong, change: { contact_value: tooLong } },
  ].map(({ name, change }) => ({
    group: words.refusedOnes,
    name,
    values: (way: string) => ({ ...examples[way], ...token, ...change }),
  }));
  const magic = magicContacts.map((contact) => ({
    group: words.magic,
    name: `${contact.domain} / ${contact.number}: ${whatHappens(contact, words)}`,
    values: (way: string) =>
      Number(way) === ContactWay.SMS
        ? { contact_value: contact.number, area_code: "86", ...token }
        : { contact_value: `user@${contact.domain}`, area_code: "", ...token },
  }));
  return [...ordinary, ...refused, ...magic];
}

/** The headers of a request; an empty field stands for a header that is not sent. */
export function headersOf(text: (name: string) => string): Record<string, string> {
  const given = {
    "X-Auth-Token": text("token"),
    "X-Language": text("language"),
    "X-Time-Zone": text("time_zone"),
  } satisfies Partial<Record<keyof typeof HEADER_LIMITS, string>>;
  return {
    "Content-Type": "application/json",
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== "")),
  };
}
