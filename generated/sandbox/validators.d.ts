/**
 * Generated from openapi/sandbox.yaml by Ajv. Do not edit: edit the contract, then run
 * `npm run generate`.
 */
import type { MessageList, Message, SandboxError } from "./schema.js";

/** One violation: where it is (a JSON pointer), the keyword, and the keyword's limits. */
export interface ValidationError {
  instancePath: string;
  schemaPath: string;
  keyword: string;
  params: Record<string, unknown>;
}

/** Tells whether a value is of the schema; `errors` then holds every violation of the last call. */
export interface Validator<T> {
  (data: unknown): data is T;
  errors?: ValidationError[] | null;
}

export declare const messageList: Validator<MessageList>;
export declare const message: Validator<Message>;
export declare const sandboxError: Validator<SandboxError>;
