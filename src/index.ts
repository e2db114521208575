export { createClient, type VerifyCodesClient } from "./client/create-client.js";
export { email, phone, type Phone } from "./client/contacts.js";
export type { CallOptions, ClientOptions, Fetch } from "./client/options.js";
export type { SendVerifyCodesResult } from "./client/decode-reply.js";
export type { TokenContext, TokenProvider } from "./client/token.js";
export type { RawClient } from "./client/transport.js";
export { iamTokenProvider } from "./iam/token-provider.js";
export type { IamScope, IamTokenProviderOptions } from "./iam/options.js";
export type { Violation } from "./contract/violations.js";
export type {
  GatewayError,
  operations,
  paths,
  SendVerifyCodesRequest,
  SendVerifyCodesResponse,
} from "../generated/schema.js";
export { ContactWay } from "./contract/contact-way.js";
export { ENDPOINTS, ERROR_CODES } from "../generated/constants.js";
export { AuthenticationError } from "./errors/AuthenticationError.js";
export { ConnectionError } from "./errors/ConnectionError.js";
export { PermissionError } from "./errors/PermissionError.js";
export { RateLimitedError } from "./errors/RateLimitedError.js";
export { RequestInvalidError } from "./errors/RequestInvalidError.js";
export { RequestTimeoutError } from "./errors/RequestTimeoutError.js";
export { ServiceError } from "./errors/ServiceError.js";
export {
  UnexpectedResponseError,
  type UnexpectedReason,
} from "./errors/UnexpectedResponseError.js";
export { VerifyCodesError } from "./errors/VerifyCodesError.js";
export * from "./errors/guards.js";
