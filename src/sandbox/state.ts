import { Tokens } from "./auth/tokens.js";
import type { KeyPair } from "./auth/signature.js";
import { createClock, type SandboxClock } from "./clock.js";
import { Cooldown } from "./cooldown.js";
import { Events } from "./events.js";
import { Faults } from "./faults/faults.js";
import { Inbox } from "./inbox.js";
import type { SandboxOptions } from "./options.js";
import { RequestLog } from "./request-log.js";

/** All that a sandbox remembers. */
export interface SandboxState {
  clock: SandboxClock;
  tokens: Tokens;
  keys: readonly KeyPair[];
  /** Undefined when the cool-down is switched off. */
  cooldown: Cooldown | undefined;
  inbox: Inbox;
  faults: Faults;
  requests: RequestLog;
  events: Events;
}

const defaults = { token: "sandbox-token", keys: { ak: "sandbox-ak", sk: "sandbox-sk" } };

/** What a sandbox remembers at its start. */
export function createState(options: SandboxOptions): SandboxState {
  const clock = options.clock ?? createClock();
  return {
    clock,
    tokens: new Tokens([options.token ?? defaults.token].flat(), clock),
    keys: [options.keys ?? defaults.keys].flat(),
    cooldown: options.cooldown === false ? undefined : new Cooldown(),
    inbox: new Inbox(clock),
    faults: new Faults(options.faults ?? [], clock),
    requests: new RequestLog(),
    events: new Events(),
  };
}

/** Brings all back to how it was at the start. */
export function resetState(state: SandboxState): void {
  state.clock.reset();
  state.tokens.revokeIssued();
  state.cooldown?.clear();
  state.inbox.clear();
  state.faults.reset();
  state.requests.clear();
  state.events.emit(() => ({ kind: "state" }));
}
