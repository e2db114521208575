import type { NewFault } from "../../../generated/sandbox/schema.js";
import { KeyLock } from "../auth/key-lock.js";
import type { KeyPair } from "../auth/signature.js";
import { Tokens } from "../auth/tokens.js";
import type { Chance } from "../core/chance.js";
import type { SandboxClock } from "../core/clock.js";
import type { MakeCode } from "../core/codes.js";
import { Waits } from "../core/waits.js";
import { Faults } from "../faults/faults.js";
import { Events, Listeners } from "./events.js";
import { Inbox } from "./inbox.js";
import type { Metrics } from "./metrics.js";
import { RequestLog } from "./request-log.js";
import { SentCodes } from "./sent-codes.js";

/** The name of the session of requests that name none. */
export const defaultSession = "default";

/** All that a session remembers. */
export interface SandboxState {
  clock: SandboxClock;
  tokens: Tokens;
  keys: readonly KeyPair[];
  keyLock: KeyLock;
  /** Whether a contact is sent one code a minute. */
  cooldown: boolean;
  makeCode: MakeCode;
  chance: Chance;
  codes: SentCodes;
  inbox: Inbox;
  faults: Faults;
  requests: RequestLog;
  events: Events;
  waits: Waits;
  /** What is counted; a reset leaves it. */
  metrics: Metrics;
}

/** How a state begins. */
export interface Beginning {
  clock: SandboxClock;
  tokens: readonly string[];
  keys: readonly KeyPair[];
  /** After how many wrong signatures in a row a key is locked. */
  maxWrongSignatures: number;
  cooldown: boolean;
  makeCode: MakeCode;
  chance: Chance;
  /** After how many wrong tries a code is dead. */
  maxTries: number;
  faults: readonly NewFault[];
  metrics: Metrics;
}

/** Makes the state of a session. */
export type MakeState = (
  beginning: Beginning,
  session: string,
  everyone: Listeners,
) => SandboxState;

/**
 * What a session remembers at its start.
 *
 * @param everyone who is told what happens in every session
 */
export function createState(
  { clock, tokens, keys, ...beginning }: Beginning,
  session = defaultSession,
  everyone = new Listeners(),
): SandboxState {
  const waits = new Waits();
  return {
    clock,
    tokens: new Tokens(tokens, clock, session === defaultSession ? undefined : session),
    keys,
    keyLock: new KeyLock(beginning.maxWrongSignatures, clock),
    cooldown: beginning.cooldown,
    makeCode: beginning.makeCode,
    chance: beginning.chance,
    codes: new SentCodes(beginning.maxTries),
    inbox: new Inbox(clock, waits),
    faults: new Faults(beginning.faults, clock),
    requests: new RequestLog(),
    events: new Events(session, everyone),
    waits,
    metrics: beginning.metrics,
  };
}

/** Brings all back to how it was at the start, and ends what waits. */
export function resetState(state: SandboxState): void {
  state.waits.endAll("reset");
  state.clock.reset();
  state.tokens.revokeIssued();
  state.keyLock.clear();
  state.codes.clear();
  state.inbox.clear();
  state.faults.reset();
  state.requests.clear();
  state.events.changed();
}
