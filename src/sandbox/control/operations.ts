import { OPERATIONS } from "../../../generated/sandbox/constants.js";
import { createRouter } from "../core/router.js";

/** The id of an operation of the control API. */
export type ControlId = keyof typeof OPERATIONS;

/** An operation of the control API, as its contract has it. */
export interface ControlOperation {
  id: ControlId;
  method: string;
  path: string;
  /** Names of its parameters, and the types of their values. */
  parameters: Readonly<Record<string, string>>;
}

/** Finds the operations of a path. */
export const findControl = createRouter<ControlOperation>(
  Object.entries(OPERATIONS).map(([id, operation]) => ({ id: id as ControlId, ...operation })),
);
