import type { AuthenticationError } from "./AuthenticationError.js";
import type { ConnectionError } from "./ConnectionError.js";
import type { CooldownError } from "./CooldownError.js";
import type { PermissionError } from "./PermissionError.js";
import type { RateLimitedError } from "./RateLimitedError.js";
import type { RequestInvalidError } from "./RequestInvalidError.js";
import type { RequestTimeoutError } from "./RequestTimeoutError.js";
import type { ServiceError } from "./ServiceError.js";
import type { TokenError } from "./TokenError.js";
import type { UnexpectedResponseError } from "./UnexpectedResponseError.js";
import { brand, type VerifyCodesErrorCode } from "./VerifyCodesError.js";

/** Every error of this package, told apart by `code`: a `switch` over it narrows. */
export type AnyVerifyCodesError =
  | AuthenticationError
  | ConnectionError
  | CooldownError
  | PermissionError
  | RateLimitedError
  | RequestInvalidError
  | RequestTimeoutError
  | ServiceError
  | TokenError
  | UnexpectedResponseError;

/** Tells whether an error is of this package, of whichever copy of it. */
export const isVerifyCodesError = (error: unknown): error is AnyVerifyCodesError =>
  (error as { [brand]?: unknown } | null | undefined)?.[brand] === true;

const is = (error: unknown, code: VerifyCodesErrorCode): boolean =>
  isVerifyCodesError(error) && error.code === code;

/** Tells whether the request violated the contract and was not sent. */
export const isRequestInvalidError = (error: unknown): error is RequestInvalidError =>
  is(error, "request_invalid");

/** Tells whether the service did not accept the token. */
export const isAuthenticationError = (error: unknown): error is AuthenticationError =>
  is(error, "unauthenticated");

/** Tells whether the user may not call the operation. */
export const isPermissionError = (error: unknown): error is PermissionError =>
  is(error, "permission_denied");

/** Tells whether the contact was sent a code less than a minute ago. */
export const isCooldownError = (error: unknown): error is CooldownError => is(error, "cooldown");

/** Tells whether too many requests came to the gateway. */
export const isRateLimitedError = (error: unknown): error is RateLimitedError =>
  is(error, "rate_limited");

/** Tells whether the service reported another error. */
export const isServiceError = (error: unknown): error is ServiceError => is(error, "service_error");

/** Tells whether the reply could not be understood. */
export const isUnexpectedResponseError = (error: unknown): error is UnexpectedResponseError =>
  is(error, "unexpected_response");

/** Tells whether no reply came. */
export const isConnectionError = (error: unknown): error is ConnectionError =>
  is(error, "connection_failed");

/** Tells whether the deadline passed. */
export const isRequestTimeoutError = (error: unknown): error is RequestTimeoutError =>
  is(error, "timeout");

/** Tells whether IAM gave no token. */
export const isTokenError = (error: unknown): error is TokenError => is(error, "token_failed");
