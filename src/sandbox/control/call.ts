import type { ParameterValue } from "../core/parameters.js";
import type { Reply } from "../core/reply.js";
import type { SandboxRequest } from "../core/request.js";
import type { SandboxState } from "../state/state.js";

/** A request to the control API whose parameters keep to its contract. */
export interface ControlCall {
  /** The session that is meant. */
  state: SandboxState;
  request: SandboxRequest;
  /** What stands in the path and in the query; numbers and booleans as such. */
  parameters: Readonly<Record<string, ParameterValue>>;
}

/** What an operation of the control API does. */
export type Handler = (call: ControlCall) => Reply | Promise<Reply>;
