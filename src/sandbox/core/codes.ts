import type { Chance } from "./chance.js";
import { comparable, contactKey, type Contact } from "./contacts.js";
import { seededRandom, seedOf } from "./random.js";

/** How many digits a code has: the operation that checks one takes exactly this many. */
const digits = 6;

/** How many codes there are. */
export const codeCount = 10 ** digits;

/** The form of a code. */
export const codeForm = new RegExp(String.raw`^\d{${digits}}$`);

/** How long a code is valid, in milliseconds: the service's five minutes. */
export const codeLifetimeMs = 5 * 60_000;

/** A number below `codeCount` as a code, leading zeros kept. */
export const codeOf = (number: number) => number.toString().padStart(digits, "0");

/** Makes the nth code of a contact, counted from 1, perhaps by chance. */
export type MakeCode = (contact: Contact, nth: number, chance: Chance) => string;

/** The code of every message, or codes by the contacts' values. */
export type GivenCodes = string | Readonly<Record<string, string>>;

const randomCode: MakeCode = (_contact, _nth, chance) => chance.code();

/** Codes that a seed decides: the same for a contact, whatever others are sent. */
const seededCodes =
  (seed: number): MakeCode =>
  (contact, nth) =>
    codeOf(Math.floor(seededRandom(seedOf(`${seed} ${nth} ${contactKey(contact)}`))() * codeCount));

/** What makes the codes: those that are given, then those of a seed, and else random ones. */
export function codeMaker(given: GivenCodes | undefined, seed: number | undefined): MakeCode {
  if (typeof given === "string") return () => given;
  const others = seed === undefined ? randomCode : seededCodes(seed);
  if (given === undefined) return others;
  const codes = new Map(
    Object.entries(given).map(([contact, code]) => [comparable(contact), code]),
  );
  return (contact, nth, chance) =>
    codes.get(comparable(contact.contact_value)) ?? others(contact, nth, chance);
}

/** Whether two codes are the same, in a time that does not tell where they differ. */
export function isSameCode(right: string, typed: string): boolean {
  let difference = right.length ^ typed.length;
  for (let index = 0; index < typed.length; index++) {
    // Beyond the end there is NaN, which counts as 0: then the lengths differ.
    difference |= right.charCodeAt(index) ^ typed.charCodeAt(index);
  }
  return difference === 0;
}
