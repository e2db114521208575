import { randomBytes, randomInt } from "node:crypto";
import { codeCount, codeOf } from "./codes.js";
import { newRequestId } from "./request-id.js";

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
  code: () => codeOf(randomInt(codeCount)),
  token: () => randomBytes(tokenBytes).toString("base64url"),
};
