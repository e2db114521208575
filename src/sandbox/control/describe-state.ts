import type { Clock, Fault } from "../../../generated/sandbox/schema.js";
import type { SandboxClock } from "../clock.js";
import type { SandboxState } from "../state.js";

/** The clock as the control API shows it. */
export const describeClock = (clock: SandboxClock): Clock => ({
  now: new Date(clock.now()).toISOString(),
  frozen: clock.frozen,
});

/** What a page shows beside the messages and the requests. */
export const describeState = (state: SandboxState): { clock: Clock; faults: Fault[] } => ({
  clock: describeClock(state.clock),
  faults: state.faults.list(),
});
