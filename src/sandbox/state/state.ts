import type { NewFault } from "../../../generated/sandbox/schema.js";
import type { KeyPair } from "../auth/signature.js";
import { Tokens } from "../auth/tokens.js";
import type { SandboxClock } from "../core/clock.js";
import { Waits } from "../core/waits.js";
import { Faults } from "../faults/faults.js";
import { Cooldown } from "./cooldown.js";
import { Events } from "./events.js";
import { Inbox } from "./inbox.js";
import { RequestLog } from "./request-log.js";

/** All that a sandbox remembers. */
export interface SandboxState {
  clock: SandboxClock;
  tokens: Tokens;
  keys: readonly KeyPair[];
  /** Undefined when the cool-down is switched off. */
  cooldown: Cooldown | undefined;
  makeCode: () => string;
  inbox: Inbox;
  faults: Faults;
  requests: RequestLog;
  events: Events;
  waits: Waits;
}

/** How a state begins. */
export interface Beginning {
  clock: SandboxClock;
  tokens: readonly string[];
  keys: readonly KeyPair[];
  cooldown: boolean;
  makeCode: () => string;
  faults: readonly NewFault[];
}

/** What a sandbox remembers at its start. */
export function createState({ clock, tokens, keys, ...beginning }: Beginning): SandboxState {
  const waits = new Waits();
  return {
    clock,
    tokens: new Tokens(tokens, clock),
    keys,
    cooldown: beginning.cooldown ? new Cooldown() : undefined,
    makeCode: beginning.makeCode,
    inbox: new Inbox(clock, waits),
    faults: new Faults(beginning.faults, clock),
    requests: new RequestLog(),
    events: new Events(),
    waits,
  };
}

/** Brings all back to how it was at the start, and ends what waits. */
export function resetState(state: SandboxState): void {
  state.waits.endAll("reset");
  state.clock.reset();
  state.tokens.revokeIssued();
  state.cooldown?.clear();
  state.inbox.clear();
  state.faults.reset();
  state.requests.clear();
  state.events.changed();
}
