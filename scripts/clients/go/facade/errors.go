package verifycodes

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"time"
)

// RequestInvalidError says that the request violates the contract; nothing was sent.
type RequestInvalidError struct {
	// Violations names each place, as a JSON pointer, header:NAME or option:NAME, and what would be
	// right there. It never repeats a value.
	Violations []Violation
}

// Error says what went wrong; it never carries the token.
func (e *RequestInvalidError) Error() string {
	places := make([]string, len(e.Violations))
	for i, violation := range e.Violations {
		places[i] = violation.Pointer + " " + violation.Message
	}
	return "verifycodes: the request was not sent: " + strings.Join(places, "; ")
}

// ServiceError is an error that the service or its gateway reports: with a status of 400 or above, or
// with status 200 and an error code.
type ServiceError struct {
	// Status is the HTTP status.
	Status int
	// Code is error_code of the body, such as OSM.01010024; empty when there was none.
	Code string
	// Message is error_msg of the body; decide by Code, because texts change.
	Message string
	// RequestID is X-Request-Id of the reply: quote it when you report a problem.
	RequestID string
	// RetryAfter is how long to wait, from Retry-After; zero when the reply does not say.
	RetryAfter time.Duration
}

// Error says what went wrong; it never carries the token.
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

// UnexpectedResponseError is a reply that is none of the contract's: something between you and the
// service may have answered.
type UnexpectedResponseError struct {
	// Status is the HTTP status.
	Status int
	// RequestID is X-Request-Id of the reply; empty when there was none.
	RequestID string
	// Reason says what is wrong with the reply.
	Reason string
	// BodyStart is the start of the body: at most 256 characters, cleared of token and contact.
	BodyStart string
}

// Error says what went wrong; it never carries the token.
func (e *UnexpectedResponseError) Error() string {
	return fmt.Sprintf("verifycodes: the reply %s (status %d)", e.Reason, e.Status)
}

// ConnectionError says that there was no reply. The code may have been sent all the same.
type ConnectionError struct {
	reason string
	err    error
}

// Error says what went wrong; it never carries the token.
func (e *ConnectionError) Error() string { return "verifycodes: there was no reply: " + e.reason }

// Unwrap gives the error of net or net/http.
func (e *ConnectionError) Unwrap() error { return e.err }

func newConnectionError(err error, redact func(string) string) *ConnectionError {
	// The outer error repeats the URL, which says nothing new.
	var outer *url.Error
	if errors.As(err, &outer) {
		err = outer.Err
	}
	return &ConnectionError{reason: redact(err.Error()), err: err}
}

// TimeoutError says that the deadline passed. The code may have been sent all the same.
type TimeoutError struct {
	// After is the deadline.
	After time.Duration
}

// Error says what went wrong; it never carries the token.
func (e *TimeoutError) Error() string {
	return fmt.Sprintf("verifycodes: there was no complete reply in %s", e.After)
}

// Timeout tells that this is a time-out, as net.Error does.
func (e *TimeoutError) Timeout() bool { return true }

// Unwrap gives context.DeadlineExceeded.
func (e *TimeoutError) Unwrap() error { return context.DeadlineExceeded }
