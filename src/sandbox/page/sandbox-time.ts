import type { Clock } from "../../../generated/sandbox/schema.js";

let clock: Clock = { now: new Date().toISOString(), frozen: false };
let readAt = Date.now();

/** Notes what the sandbox's clock shows. */
export function setSandboxTime(read: Clock): void {
  clock = read;
  readAt = Date.now();
}

/** The sandbox's time, in milliseconds since 1970, counted on from the last time it was read. */
export const sandboxTime = (): number =>
  Date.parse(clock.now) + (clock.frozen ? 0 : Date.now() - readAt);

/** A moment where the reader is, and in UTC. */
export function timesOf(moment: number | string): string {
  const date = new Date(moment);
  const utc = date.toISOString().replace("T", " ").slice(0, 19);
  return `${date.toLocaleTimeString()} here, ${utc} UTC`;
}
