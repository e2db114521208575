/**
 * Generated from openapi/verifycodes.yaml by Ajv. Do not edit: edit the contract, then run
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

export declare const sendVerifyCodesHeaders: Validator<Record<string, string>>;
export declare const checkVerifyCodesHeaders: Validator<Record<string, string>>;
export declare const sendVerifyCodesRequest: Validator<components["schemas"]["SendVerifyCodesRequest"]>;
export declare const checkVerifyCodesRequest: Validator<components["schemas"]["CheckVerifyCodesRequest"]>;
export declare const checkVerifyCodesResponse: Validator<components["schemas"]["CheckVerifyCodesResponse"]>;
export declare const sendVerifyCodesResponse: Validator<components["schemas"]["SendVerifyCodesResponse"]>;
export declare const gatewayError: Validator<components["schemas"]["GatewayError"]>;
export declare const violation: Validator<components["schemas"]["Violation"]>;
