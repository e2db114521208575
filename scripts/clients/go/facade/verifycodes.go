// Package verifycodes asks a service to send a one-time verification code by SMS or e-mail. Begin with
// [New].
package verifycodes

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"strings"
	"time"
)

// Version is the version of the contract that this package was made from.
const Version = "@VERSION@"

// DefaultTimeout is the deadline of a call of a client that was given none.
const DefaultTimeout = 10 * time.Second

const sendPath = "@PATH@"

// TokenProvider gives the IAM token of a call: @X_AUTH_TOKEN_MIN_LENGTH@ to @X_AUTH_TOKEN_MAX_LENGTH@ visible ASCII characters. It is asked at
// each call; its error is returned by the call as it is.
type TokenProvider func(ctx context.Context) (string, error)

// Token makes a TokenProvider that always gives the same token. The token shows in no output of fmt.
func Token(token string) TokenProvider {
	return func(context.Context) (string, error) { return token, nil }
}

// Client asks one endpoint of the service to send codes. It may be used by many goroutines at once.
// Make it with [New].
type Client struct {
	url      string
	token    TokenProvider
	http     *http.Client
	defaults options
}

// Result says that the code is on its way.
type Result struct {
	// Status is the HTTP status: 200, or another 2xx.
	Status int
	// RequestID is X-Request-Id of the reply; empty when there was none.
	RequestID string
}

// New makes a client of an endpoint such as https://osm.ap-southeast-3.myhuaweicloud.com. The options
// hold for each call, unless the call has its own.
//
// It returns a [*RequestInvalidError] when the endpoint or an option cannot be used.
func New(endpoint string, token TokenProvider, opts ...Option) (*Client, error) {
	base, violations := checkEndpoint(endpoint)
	defaults := options{timeout: DefaultTimeout}
	for _, opt := range opts {
		opt(&defaults)
	}
	if token == nil {
		violations = append(violations, Violation{Pointer: "option:token", Rule: "required", Message: "is required"})
	}
	violations = append(violations, checkOptions(defaults)...)
	if len(violations) > 0 {
		return nil, &RequestInvalidError{Violations: violations}
	}
	transport := defaults.transport
	if transport == nil {
		transport = newTransport()
	}
	httpClient := &http.Client{
		Transport: transport,
		// A redirect would carry the token to another host.
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
	return &Client{url: base + sendPath, token: token, http: httpClient, defaults: defaults}, nil
}

// SendVerifyCodes asks the service to send a code to a contact: [Email], [Phone], or the contract's
// body. The context cancels the call; its deadline holds beside that of [WithTimeout].
//
// Nothing is sent twice: the request is not idempotent, and the code may be on its way although the
// reply is not.
//
// The error is one of [*RequestInvalidError] (nothing was sent), [*ServiceError] (the service or its
// gateway reports it, with status 200 too), [*UnexpectedResponseError], [*ConnectionError],
// [*TimeoutError], the context's own error, or the token provider's own.
func (c *Client) SendVerifyCodes(ctx context.Context, contact SendVerifyCodesRequest, opts ...Option) (*Result, error) {
	call := c.defaults
	for _, opt := range opts {
		opt(&call)
	}
	if violations := append(checkOptions(call), checkBody(contact)...); len(violations) > 0 {
		return nil, &RequestInvalidError{Violations: violations}
	}
	deadline, cancel := context.WithTimeoutCause(ctx, call.timeout, &TimeoutError{After: call.timeout})
	defer cancel()
	token, err := c.token(deadline)
	if err != nil {
		return nil, err
	}
	if violations := checkHeader("X-Auth-Token", token, tokenLimits); len(violations) > 0 {
		return nil, &RequestInvalidError{Violations: violations}
	}
	result, err := c.exchange(deadline, token, contact, call)
	if err != nil && deadline.Err() != nil {
		return nil, endOf(deadline)
	}
	return result, err
}

func (c *Client) exchange(ctx context.Context, token string, contact SendVerifyCodesRequest, call options) (*Result, error) {
	body, err := json.Marshal(contact)
	if err != nil {
		return nil, err
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, c.url, bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	request.Header = http.Header{
		"Accept":       {"application/json"},
		"Content-Type": {"application/json"},
		"User-Agent":   {"verifycodes-go/" + Version},
		"X-Auth-Token": {token},
	}
	if call.language != nil {
		request.Header.Set("X-Language", *call.language)
	}
	if call.timeZone != nil {
		request.Header.Set("X-Time-Zone", *call.timeZone)
	}
	redact := redactor(token, contact.ContactValue)
	response, err := c.http.Do(request)
	if err != nil {
		return nil, newConnectionError(err, redact)
	}
	defer response.Body.Close()
	return decodeReply(response, redact)
}

// endOf tells the deadline of this package from the end that the caller's context has set.
func endOf(ctx context.Context) error {
	var timeout *TimeoutError
	if cause := context.Cause(ctx); errors.As(cause, &timeout) {
		return timeout
	}
	return ctx.Err()
}

func newTransport() http.RoundTripper {
	if standard, ok := http.DefaultTransport.(*http.Transport); ok {
		return standard.Clone()
	}
	return http.DefaultTransport
}

// redactor clears texts of secrets. One of a few characters is none, and would tear words apart.
func redactor(secrets ...string) func(string) string {
	return func(text string) string {
		for _, secret := range secrets {
			if len(secret) >= 4 {
				text = strings.ReplaceAll(text, secret, "[redacted]")
			}
		}
		return text
	}
}
