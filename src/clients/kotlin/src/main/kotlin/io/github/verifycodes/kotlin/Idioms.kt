package io.github.verifycodes.kotlin

import io.github.verifycodes.client.CallOptions
import io.github.verifycodes.client.ClientBuilder
import io.github.verifycodes.client.ErrorCategory
import io.github.verifycodes.client.ErrorSource
import io.github.verifycodes.client.ReplyException
import io.github.verifycodes.client.Result
import io.github.verifycodes.client.Sent
import io.github.verifycodes.client.ServiceException
import io.github.verifycodes.client.UnexpectedResponseException
import io.github.verifycodes.client.VerifyCodesException
import kotlin.time.Duration
import kotlin.time.toJavaDuration
import kotlin.time.toKotlinDuration

/** Sets the deadline of each call: above zero, over everything; 10 seconds by default. */
public fun <B : ClientBuilder<B>> B.timeout(timeout: Duration): B = timeout(timeout.toJavaDuration())

/** Sets the deadline of the call: above zero, over everything. */
public fun <O : CallOptions<O>> O.timeout(timeout: Duration): O = timeout(timeout.toJavaDuration())

/** The HTTP status: 200, or another 2xx. */
public val Result<*>.status: Int
    get() = status()

/** The identifier of the request: quote it when you report a problem. */
public val Result<*>.requestId: String?
    get() = requestId().orElse(null)

/** What the reply says; a field that is absent, or of another type than the contract's, is null. */
public val <T> Result<T>.data: T
    get() = data()

/** Whether the service can have acted on the request. */
public val VerifyCodesException.sent: Sent
    get() = sent()

/** The address of the section that explains the error: what it means, and what to do. */
public val VerifyCodesException.docs: String
    get() = docs()

/** The HTTP status, 200 too: the service reports its own failures with it. */
public val ReplyException.status: Int
    get() = status()

/** The identifier of the request: quote it when you report a problem. */
public val ReplyException.requestId: String?
    get() = requestId().orElse(null)

/** The start of the body, at most 256 characters, cleared of the token and of what names a person. */
public val UnexpectedResponseException.bodyStart: String
    get() = bodyStart()

/** The error code of the body: compare it with `ErrorCodes`. */
public val ServiceException.code: String?
    get() = code().orElse(null)

/** The error message of the body: for people, in the language of the request. */
public val ServiceException.serviceMessage: String?
    get() = serviceMessage().orElse(null)

/** Whose error it is, where the code tells. */
public val ServiceException.source: ErrorSource?
    get() = source().orElse(null)

/** What kind of error it is: by the code where the contract knows it, else by the status. */
public val ServiceException.category: ErrorCategory?
    get() = category().orElse(null)

/** How long to wait before the next request: `Retry-After` where it is a number of seconds. */
public val ServiceException.retryAfter: Duration?
    get() = retryAfter().map { it.toKotlinDuration() }.orElse(null)
