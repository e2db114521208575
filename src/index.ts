export { createClient } from "./client/create-client.js";
export type { ExtraHeaders } from "./client/extra-headers.js";
export type { FetchOptions } from "./client/options.js";
export type { CallOptions, CallResult, ClientOptions, VerifyCodesClient } from "./client/types.js";
export type { Fetch, FetchHeaders, FetchInit, FetchReply } from "./http/fetch.js";
export type { TokenContext, TokenProvider } from "./http/token.js";
export { iamTokenProvider } from "./iam/token-provider.js";
export type { IamScope, IamTokenProviderOptions } from "./iam/options.js";
export type { Violation } from "./contract/violations.js";
export * from "../generated/methods.js";
export type { GatewayError, operations, paths } from "../generated/schema.js";
export { ENDPOINTS, ERROR_CODES } from "../generated/constants.js";
export { AuthenticationError } from "./errors/AuthenticationError.js";
export { ConnectionError } from "./errors/ConnectionError.js";
export { CooldownError } from "./errors/CooldownError.js";
export { PermissionError } from "./errors/PermissionError.js";
export { RateLimitedError } from "./errors/RateLimitedError.js";
export type {
  ErrorCategory,
  ErrorSource,
  ReplyDetails,
  ServiceErrorCode,
} from "./errors/ReplyError.js";
export { RequestInvalidError } from "./errors/RequestInvalidError.js";
export { RequestTimeoutError } from "./errors/RequestTimeoutError.js";
export { ServiceError } from "./errors/ServiceError.js";
export { TokenError } from "./errors/TokenError.js";
export {
  UnexpectedResponseError,
  type UnexpectedReason,
} from "./errors/UnexpectedResponseError.js";
export {
  VerifyCodesError,
  type Sent,
  type VerifyCodesErrorCode,
} from "./errors/VerifyCodesError.js";
export * from "./errors/guards.js";
