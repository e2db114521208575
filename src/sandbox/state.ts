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

/** A key pair whose signatures can be sent: a header holds the access key up to a comma or a space. */
function checkedKeys(pair: KeyPair): KeyPair {
  if (!/^[^,\s]+$/.test(pair.ak)) {
    throw new RangeError("An access key must not be empty, nor have spaces or commas.");
  }
  if (pair.sk === "") throw new RangeError("A secret key must not be empty.");
  return pair;
}

/** What a sandbox remembers at its start. */
export function createState(options: SandboxOptions): SandboxState {
  const clock = options.clock ?? createClock();
  return {
    clock,
    tokens: new Tokens([options.token ?? defaults.token].flat(), clock),
    keys: [options.keys ?? defaults.keys].flat().map(checkedKeys),
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
