import type { Clock, State } from "../../../generated/sandbox/schema.js";
import type { SandboxClock } from "../core/clock.js";
import { isoTime } from "../core/text/iso-time.js";
import { cooldownMs } from "../state/sent-codes.js";
import type { SandboxState } from "../state/state.js";

/** The clock as the control API shows it. */
export const describeClock = (clock: SandboxClock): Clock => ({
  now: isoTime(clock.now()),
  frozen: clock.frozen,
});

/** What a page shows beside the messages and the requests. */
export const describeState = (state: SandboxState): State => ({
  clock: describeClock(state.clock),
  faults: state.faults.list(),
  cooldown_ms: state.cooldown ? cooldownMs : 0,
  mark: state.inbox.mark(),
});
