/** The operation that most tests call, from the contract. */
import { LIMITS, PATHS } from "../../generated/constants.js";

/** Its path, below an endpoint. */
export const PATH = PATHS.sendVerifyCodes;

/** Limits of its body's fields; lengths count Unicode code points. */
export const REQUEST_LIMITS = LIMITS.SendVerifyCodesRequest;

/** Limits of the fields of its reply of success, as documented. */
export const RESPONSE_LIMITS = LIMITS.SendVerifyCodesResponse;
