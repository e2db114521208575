package verifycodes

import (
	"cmp"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"
)

// Sent says whether the service can have acted on a request whose call failed.
type Sent string

const (
	// NotSent: the service did not act on it. It may be sent again.
	NotSent Sent = "no"
	// SentUnknown: the service may have acted on it.
	SentUnknown Sent = "unknown"
)

// Error is what every error of a call is; get it by [errors.As].
type Error interface {
	error
	// Sent says whether the service can have acted on the request.
	Sent() Sent
	// Docs gives the address of the section that explains the error: what it means, and what to do.
	Docs() string
}

// explained gives the address of a section of the page that explains the errors.
func explained(section string) string {
	return "https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#" + section
}

// withCause adds what an error wraps: nothing in one that a fake made.
func withCause(text string, cause error) string {
	if cause == nil {
		return text
	}
	return text + ": " + cause.Error()
}

// Violation is one place where a request violates the contract.
type Violation struct {
	// Pointer is a JSON pointer into the body, or header:NAME, query:NAME, path:NAME or option:NAME.
	Pointer string
	// Rule is the keyword of the contract, such as maxLength.
	Rule string
	// Message says what would be right; it never repeats the value.
	Message string
}

// RequestInvalidError says that the request violates the contract; nothing was sent.
//
// See https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#requestinvaliderror
type RequestInvalidError struct {
	// Violations has each place.
	Violations []Violation
}

// Error says what went wrong; it never carries a token or what is sensitive.
func (e *RequestInvalidError) Error() string {
	places := make([]string, len(e.Violations))
	for i, violation := range e.Violations {
		places[i] = strings.TrimSpace(violation.Pointer + " " + violation.Message)
	}
	return "verifycodes: the request was not sent: " + strings.Join(places, "; ")
}

// Sent is [NotSent].
func (e *RequestInvalidError) Sent() Sent { return NotSent }

// Docs gives the address of the section that explains the error: what it means, and what to do.
func (e *RequestInvalidError) Docs() string { return explained("request_invalid") }

// Category says what a program can do about a [ServiceError].
type Category string

const (
	// CategoryCooldown: wait, then ask again. It concerns what the request asks for, not its sender.
	CategoryCooldown Category = "cooldown"
	// CategoryThrottled: send fewer requests.
	CategoryThrottled Category = "throttled"
	// CategoryUnauthenticated: get another token.
	CategoryUnauthenticated Category = "unauthenticated"
	// CategoryForbidden: the token's user may not do this.
	CategoryForbidden Category = "forbidden"
	// CategoryInvalidRequest: correct the request.
	CategoryInvalidRequest Category = "invalid_request"
)

// ServiceError is an error that the service or its gateway reports: with a status of 400 or above, or
// with a status of 2xx and an error code.
//
// See https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#serviceerror
type ServiceError struct {
	// Status is the HTTP status.
	Status int
	// Code is the error code; empty when there was none.
	Code string
	// Message is the text beside it; decide by Code or Category, because texts change.
	Message string
	// Category is empty when a program can do nothing in particular.
	Category Category
	// Source is who reports it, such as "gateway" or "service"; empty when the code does not tell.
	Source string
	// RequestID is the reply's request id: quote it when you report a problem.
	RequestID string
	// RetryAfter is how long to wait; nil when the reply does not say.
	RetryAfter *time.Duration
}

// Error says what went wrong; it never carries a token or what is sensitive.
func (e *ServiceError) Error() string {
	text := fmt.Sprintf("verifycodes: the service reports an error (status %d", e.Status)
	if e.Code != "" {
		text += ", " + e.Code
	}
	if e.Message != "" {
		text += ": " + e.Message
	}
	if e.RequestID != "" {
		text += "; request " + e.RequestID
	}
	return text + ")"
}

// Sent is [SentUnknown] with a status of 500 or above.
func (e *ServiceError) Sent() Sent {
	if e.Status >= http.StatusInternalServerError {
		return SentUnknown
	}
	return NotSent
}

// Docs gives the address of the section that explains the error, by its category where that has a section.
func (e *ServiceError) Docs() string {
	switch e.Category {
	case CategoryCooldown:
		return explained("cooldown")
	case CategoryThrottled:
		return explained("rate_limited")
	case CategoryUnauthenticated:
		return explained("unauthenticated")
	case CategoryForbidden:
		return explained("permission_denied")
	}
	return explained("service_error")
}

// UnexpectedResponseError is a reply that the contract does not have: something between you and the
// service may have answered.
//
// See https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#unexpectedresponseerror
type UnexpectedResponseError struct {
	// Status is the HTTP status.
	Status int
	// RequestID is the reply's request id; empty when there was none.
	RequestID string
	// Reason says what is wrong with the reply.
	Reason string
	// BodyStart is the start of the body: at most 256 characters, cleared of secrets.
	BodyStart string
}

// Error says what went wrong; it never carries a token or what is sensitive.
func (e *UnexpectedResponseError) Error() string {
	return fmt.Sprintf("verifycodes: the reply %s (status %d)", e.Reason, e.Status)
}

// Sent is [NotSent] with a status of 4xx.
func (e *UnexpectedResponseError) Sent() Sent {
	if e.Status >= http.StatusBadRequest && e.Status < http.StatusInternalServerError {
		return NotSent
	}
	return SentUnknown
}

// Docs gives the address of the section that explains the error: what it means, and what to do.
func (e *UnexpectedResponseError) Docs() string { return explained("unexpected_response") }

// ConnectionError says that there was no reply.
//
// See https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#connectionerror
type ConnectionError struct {
	err  error
	sent Sent
}

// Error says what went wrong; it never carries a token or what is sensitive.
func (e *ConnectionError) Error() string { return withCause("verifycodes: there was no reply", e.err) }

// Unwrap gives the error of net, crypto/tls or net/http.
func (e *ConnectionError) Unwrap() error { return e.err }

// Sent is [NotSent] when the connection could not be made.
func (e *ConnectionError) Sent() Sent { return cmp.Or(e.sent, SentUnknown) }

// Docs gives the address of the section that explains the error: what it means, and what to do.
func (e *ConnectionError) Docs() string { return explained("connection_failed") }

func newConnectionError(err error, redact redactor, sent Sent) *ConnectionError {
	if text := redact.text(err.Error()); text != err.Error() {
		// What it wraps would show the secret.
		err = errors.New(text)
	}
	return &ConnectionError{err: err, sent: sent}
}

// TimeoutError says that the deadline passed: that of [WithTimeout] or of the context.
//
// See https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#requesttimeouterror
type TimeoutError struct {
	// After is how long the call had lasted.
	After time.Duration
	err   error
	sent  Sent
}

// Error says what went wrong; it never carries a token or what is sensitive.
func (e *TimeoutError) Error() string {
	return fmt.Sprintf("verifycodes: there was no complete reply in %s", e.After.Round(time.Millisecond))
}

// Timeout tells that this is a time-out, as net.Error does.
func (e *TimeoutError) Timeout() bool { return true }

// Unwrap gives [context.DeadlineExceeded].
func (e *TimeoutError) Unwrap() error { return e.err }

// Sent is [NotSent] when the deadline passed before the request was sent.
func (e *TimeoutError) Sent() Sent { return cmp.Or(e.sent, SentUnknown) }

// Docs gives the address of the section that explains the error: what it means, and what to do.
func (e *TimeoutError) Docs() string { return explained("timeout") }

// CanceledError says that the context was cancelled.
//
// See https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#a-cancelled-call
type CanceledError struct {
	err, cause error
	sent       Sent
}

// Error says what went wrong.
func (e *CanceledError) Error() string { return "verifycodes: the call was cancelled" }

// Unwrap gives [context.Canceled] and the cause that the context was cancelled with.
func (e *CanceledError) Unwrap() []error { return []error{e.err, e.cause} }

// Sent is [NotSent] when the call was cancelled before the request was sent.
func (e *CanceledError) Sent() Sent { return cmp.Or(e.sent, SentUnknown) }

// Docs gives the address of the section that explains the error: what it means, and what to do.
func (e *CanceledError) Docs() string { return explained("cancelled") }

// TokenProviderError says that the [TokenProvider] failed; nothing was sent.
//
// See https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#tokenerror
type TokenProviderError struct{ err error }

// Error has the text of the provider's error.
func (e *TokenProviderError) Error() string {
	return withCause("verifycodes: the token provider failed", e.err)
}

// Unwrap gives the provider's error.
func (e *TokenProviderError) Unwrap() error { return e.err }

// Sent is [NotSent].
func (e *TokenProviderError) Sent() Sent { return NotSent }

// Docs gives the address of the section that explains the error: what it means, and what to do.
func (e *TokenProviderError) Docs() string { return explained("token_failed") }
