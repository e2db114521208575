import type { HeaderOptions, Operations } from "../../generated/methods.js";
import type { FetchHeaders } from "../http/fetch.js";
import type { BaseCallOptions, BaseClientOptions } from "./options.js";

/** What a client is made with: `baseUrl`, `token`, and defaults of its calls. */
export interface ClientOptions extends BaseClientOptions, HeaderOptions {}

/** What a call can set for itself, whatever the operation. */
export interface CallOptions extends BaseCallOptions, HeaderOptions {}

/** The service did what it was asked. */
export interface CallResult<Data> {
  /** The HTTP status: 200, or another 2xx. */
  status: number;
  /** `X-Request-Id` of the reply. */
  requestId: string | undefined;
  /** The documented fields of the body; undefined when there was none. */
  data: Data | undefined;
  /** The headers of the reply. */
  headers: FetchHeaders;
}

type Options<Operation extends { options: object }> = BaseCallOptions & Operation["options"];

/** The options may be left out where none of them is required. */
type OptionsArgument<Operation extends { options: object }> = object extends Operation["options"]
  ? [options?: Options<Operation>]
  : [options: Options<Operation>];

/** A method: the body first where the operation has one, then the options. */
type Method<Operation extends { options: object; data: unknown }> = (
  ...given: Operation extends { body: infer Body }
    ? [body: Body, ...OptionsArgument<Operation>]
    : OptionsArgument<Operation>
) => Promise<CallResult<Exclude<Operation["data"], undefined>>>;

/**
 * A client of one endpoint and one token or token provider, with a method for each operation.
 *
 * A method sends nothing twice: the request may not be idempotent, and may have been carried out
 * although the reply is not here. Only a 401 makes a token provider give another token, with which
 * the request is sent once more: the first one was refused. And `retry`, where you set it, repeats
 * what was provably not sent.
 *
 * It throws the errors of this package, and the signal's own reason when that aborts; see
 * `AnyVerifyCodesError`.
 */
export type VerifyCodesClient = {
  readonly [Id in keyof Operations]: Method<Operations[Id]>;
};
