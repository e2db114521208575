import { randomInt } from "node:crypto";

/** How many digits a code has: the sibling operation that checks one takes exactly this many. */
const digits = 6;

/** The form of a code. */
export const codeForm = new RegExp(String.raw`^\d{${digits}}$`);

/** How long a code is valid, in milliseconds: the service's five minutes. */
export const codeLifetimeMs = 5 * 60_000;

/** A code from the system's secure random numbers, leading zeros kept. */
export const generateCode = () =>
  randomInt(10 ** digits)
    .toString()
    .padStart(digits, "0");
