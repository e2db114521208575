import { AuthenticationError } from "./AuthenticationError.js";
import { ConnectionError } from "./ConnectionError.js";
import { PermissionError } from "./PermissionError.js";
import { RateLimitedError } from "./RateLimitedError.js";
import { RequestInvalidError } from "./RequestInvalidError.js";
import { RequestTimeoutError } from "./RequestTimeoutError.js";
import { ServiceError } from "./ServiceError.js";
import { UnexpectedResponseError } from "./UnexpectedResponseError.js";
import { VerifyCodesError } from "./VerifyCodesError.js";

/** Tells whether an error is of this package. */
export const isVerifyCodesError = (error: unknown): error is VerifyCodesError =>
  error instanceof VerifyCodesError;

/** Tells whether the request violated the contract and was not sent. */
export const isRequestInvalidError = (error: unknown): error is RequestInvalidError =>
  error instanceof RequestInvalidError;

/** Tells whether the token was not accepted. */
export const isAuthenticationError = (error: unknown): error is AuthenticationError =>
  error instanceof AuthenticationError;

/** Tells whether the user may not call the operation. */
export const isPermissionError = (error: unknown): error is PermissionError =>
  error instanceof PermissionError;

/** Tells whether there were too many requests, for the gateway or for the contact. */
export const isRateLimitedError = (error: unknown): error is RateLimitedError =>
  error instanceof RateLimitedError;

/** Tells whether the service reported another error. */
export const isServiceError = (error: unknown): error is ServiceError =>
  error instanceof ServiceError;

/** Tells whether the reply could not be understood. */
export const isUnexpectedResponseError = (error: unknown): error is UnexpectedResponseError =>
  error instanceof UnexpectedResponseError;

/** Tells whether no reply came. */
export const isConnectionError = (error: unknown): error is ConnectionError =>
  error instanceof ConnectionError;

/** Tells whether the deadline passed. */
export const isRequestTimeoutError = (error: unknown): error is RequestTimeoutError =>
  error instanceof RequestTimeoutError;
