/**
 * Generated from openapi/sandbox.yaml by Ajv. Do not edit: edit the contract, then run
 * `npm run build`.
 */
import type { components } from "./schema.js";

/** One violation: where it is (a JSON pointer), the keyword, and the keyword's limits. */
export interface ValidationError {
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
}

/** Tells whether a value is of the schema; `errors` then holds every violation of the last call. */
export interface Validator<T> {
  (data: unknown): data is T;
  errors?: ValidationError[] | null;
}

export declare const listMessagesHeaders: Validator<Record<string, string>>;
export declare const listMessagesParameters: Validator<Record<string, string | number>>;
export declare const deleteMessagesHeaders: Validator<Record<string, string>>;
export declare const deleteMessagesParameters: Validator<Record<string, string | number>>;
export declare const waitForMessageHeaders: Validator<Record<string, string>>;
export declare const waitForMessageParameters: Validator<Record<string, string | number>>;
export declare const readStateHeaders: Validator<Record<string, string>>;
export declare const streamEventsHeaders: Validator<Record<string, string>>;
export declare const streamEventsParameters: Validator<Record<string, string | number>>;
export declare const listRequestsHeaders: Validator<Record<string, string>>;
export declare const readClockHeaders: Validator<Record<string, string>>;
export declare const setClockHeaders: Validator<Record<string, string>>;
export declare const listFaultsHeaders: Validator<Record<string, string>>;
export declare const addFaultHeaders: Validator<Record<string, string>>;
export declare const deleteFaultsHeaders: Validator<Record<string, string>>;
export declare const deleteFaultHeaders: Validator<Record<string, string>>;
export declare const deleteFaultParameters: Validator<Record<string, string | number>>;
export declare const revokeTokensHeaders: Validator<Record<string, string>>;
export declare const resetSandboxHeaders: Validator<Record<string, string>>;
export declare const deleteSessionParameters: Validator<Record<string, string | number>>;
export declare const createTokenHeaders: Validator<Record<string, string>>;
export declare const createTokenParameters: Validator<Record<string, string | number>>;
export declare const messageList: Validator<components["schemas"]["MessageList"]>;
export declare const message: Validator<components["schemas"]["Message"]>;
export declare const requestList: Validator<components["schemas"]["RequestList"]>;
export declare const loggedRequest: Validator<components["schemas"]["LoggedRequest"]>;
export declare const violation: Validator<components["schemas"]["Violation"]>;
export declare const clock: Validator<components["schemas"]["Clock"]>;
export declare const state: Validator<components["schemas"]["State"]>;
export declare const clockChange: Validator<components["schemas"]["ClockChange"]>;
export declare const newFault: Validator<components["schemas"]["NewFault"]>;
export declare const fault: Validator<components["schemas"]["Fault"]>;
export declare const faultList: Validator<components["schemas"]["FaultList"]>;
export declare const session: Validator<components["schemas"]["Session"]>;
export declare const sessionList: Validator<components["schemas"]["SessionList"]>;
export declare const health: Validator<components["schemas"]["Health"]>;
export declare const tokenRequest: Validator<components["schemas"]["TokenRequest"]>;
export declare const token: Validator<components["schemas"]["Token"]>;
export declare const sandboxError: Validator<components["schemas"]["SandboxError"]>;
