import type { SavedKeyLock } from "../auth/key-lock.js";
import { loadClock, saveClock, type SavedClock } from "../core/clock.js";
import type { SavedRing } from "../core/ring.js";
import type { SavedFaults } from "../faults/faults.js";
import type { SavedInbox } from "./inbox.js";
import type { RequestNote } from "./request-log.js";
import type { SavedCodes } from "./sent-codes.js";
import type { SandboxState } from "./state.js";

/** All that a session remembers, as JSON holds it. */
export interface Snapshot {
  clock: SavedClock;
  tokens: readonly (readonly [string, number])[];
  keyLock: SavedKeyLock;
  codes: SavedCodes;
  inbox: SavedInbox;
  faults: SavedFaults;
  requests: SavedRing<RequestNote>;
  events: { run: string; last: number };
}

/** Writes down all that a session remembers. */
export function saveState(state: SandboxState): Snapshot {
  return {
    clock: saveClock(state.clock),
    tokens: state.tokens.save(),
    keyLock: state.keyLock.save(),
    codes: state.codes.save(),
    inbox: state.inbox.save(),
    faults: state.faults.save(),
    requests: state.requests.save(),
    events: state.events.save(),
  };
}

/** Lets a session remember what was written down, and nothing else. */
export function loadState(state: SandboxState, snapshot: Snapshot): void {
  loadClock(state.clock, snapshot.clock);
  state.tokens.load(snapshot.tokens);
  state.keyLock.load(snapshot.keyLock);
  state.codes.load(snapshot.codes);
  state.inbox.load(snapshot.inbox);
  state.faults.load(snapshot.faults);
  state.requests.load(snapshot.requests);
  state.events.load(snapshot.events);
}
