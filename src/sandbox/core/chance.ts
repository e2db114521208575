import { randomBytes, randomInt } from "node:crypto";
import { newRequestId } from "./request-id.js";

/** How many codes of six digits there are. */
const codeCount = 1_000_000;

const codeDigits = 6;

const tokenBytes = 48;

/**
 * What does not follow from a request and the time, drawn for each request. Where several processes share
 * a session, one of them draws, and all take what it drew.
 */
export interface Chance {
  requestId: () => string;
  /** A code of six digits, leading zeros kept. */
  code: () => string;
  /** A token, without the name of its session. */
  token: () => string;
}

/** The system's secure random numbers. */
export const systemChance: Chance = {
  requestId: newRequestId,
  code: () => randomInt(codeCount).toString().padStart(codeDigits, "0"),
  token: () => randomBytes(tokenBytes).toString("base64url"),
};
