import { HEADER_DEFAULTS, METHOD, PATH } from "../../../generated/constants.js";
import { sendVerifyCodesHeaders, sendVerifyCodesRequest } from "../../../generated/validators.js";
import type { Validator } from "../../../generated/validators.js";
import { createRouter } from "../core/router.js";

/** An operation of the contract, as far as a request to it is checked. The only module that reads them. */
export interface Operation {
  id: string;
  method: string;
  path: string;
  /** The header that carries the token, in lower case. */
  tokenHeader: string;
  /** Checks the headers: names in lower case. */
  headers: Validator<unknown>;
  /** What is assumed for a header that is not sent. */
  headerDefaults: Readonly<Record<string, string>>;
  /** Checks the JSON body; undefined when it takes none. */
  body: Validator<unknown> | undefined;
  /** The body of its first documented success. */
  success: string;
}

const lowerCase = (values: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name.toLowerCase(), value]));

export const operations: readonly Operation[] = [
  {
    id: "sendVerifyCodes",
    method: METHOD,
    path: PATH,
    tokenHeader: "x-auth-token",
    headers: sendVerifyCodesHeaders,
    headerDefaults: lowerCase(HEADER_DEFAULTS),
    body: sendVerifyCodesRequest,
    success: "{}",
  },
];

/** Finds the operations of a path. */
export const findOperations = createRouter(operations);

/** The methods of a route, for `Allow`. */
export const allowOf = (byMethod: ReadonlyMap<string, unknown>) => [...byMethod.keys()].join(", ");

/** The methods of all operations, for what has no path. */
export const allMethods = [...new Set(operations.map(({ method }) => method))].join(", ");
