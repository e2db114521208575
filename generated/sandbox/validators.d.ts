/**
 * Generated from openapi/sandbox.yaml by Ajv. Do not edit: edit the contract, then run
 * `npm run build`.
 */
import type { MessageList, Message, RequestList, LoggedRequest, Violation, Clock, State, ClockChange, NewFault, Fault, FaultList, Health, TokenRequest, Token, SandboxError } from "./schema.js";

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

export declare const listMessagesParameters: Validator<Record<string, string | number>>;
export declare const deleteMessagesParameters: Validator<Record<string, string | number>>;
export declare const waitForMessageParameters: Validator<Record<string, string | number>>;
export declare const deleteFaultParameters: Validator<Record<string, string | number>>;
export declare const createTokenParameters: Validator<Record<string, string | number>>;
export declare const messageList: Validator<MessageList>;
export declare const message: Validator<Message>;
export declare const requestList: Validator<RequestList>;
export declare const loggedRequest: Validator<LoggedRequest>;
export declare const violation: Validator<Violation>;
export declare const clock: Validator<Clock>;
export declare const state: Validator<State>;
export declare const clockChange: Validator<ClockChange>;
export declare const newFault: Validator<NewFault>;
export declare const fault: Validator<Fault>;
export declare const faultList: Validator<FaultList>;
export declare const health: Validator<Health>;
export declare const tokenRequest: Validator<TokenRequest>;
export declare const token: Validator<Token>;
export declare const sandboxError: Validator<SandboxError>;
