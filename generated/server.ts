/**
 * Generated from openapi/verifycodes.yaml by scripts/steps/server.ts. Do not edit: edit the contract, then
 * run `npm run build`.
 */
import * as validators from "./validators.js";

/** The validators and the first success of each operation, for a server of the contract. */
export const SERVER_OPERATIONS = {
  sendVerifyCodes: {
    /** Holds the headers against their limits; names in lower case. */
    headers: validators.sendVerifyCodesHeaders,
    /** Holds the parameters in path and query against their limits. */
    parameters: undefined,
    /** Holds the body against its schema. */
    body: validators.sendVerifyCodesRequest,
    /** The first documented success. */
    success: {"status":200,"body":{}},
  },
  checkVerifyCodes: {
    /** Holds the headers against their limits; names in lower case. */
    headers: validators.checkVerifyCodesHeaders,
    /** Holds the parameters in path and query against their limits. */
    parameters: undefined,
    /** Holds the body against its schema. */
    body: validators.checkVerifyCodesRequest,
    /** The first documented success. */
    success: {"status":200,"body":{}},
  },
} as const;
