package verifycodes

import (
	"context"
	"errors"
	"net/http"
	"net/url"
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
	base     string
	token    TokenProvider
	api      *APIClient
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
	configuration := NewConfiguration()
	configuration.UserAgent = "verifycodes-go/" + Version
	configuration.HTTPClient = &http.Client{
		Transport: transport,
		// A redirect would carry the token to another host.
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
	return &Client{base: base, token: token, api: NewAPIClient(configuration), defaults: defaults}, nil
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
	headers := map[string]string{
		"Accept":       "application/json",
		"Content-Type": "application/json",
		"X-Auth-Token": token,
	}
	if call.language != nil {
		headers["X-Language"] = *call.language
	}
	if call.timeZone != nil {
		headers["X-Time-Zone"] = *call.timeZone
	}
	request, err := c.api.prepareRequest(ctx, c.base+sendPath, http.MethodPost, contact, headers, url.Values{}, url.Values{}, nil)
	if err != nil {
		return nil, err
	}
	redact := redactor(token)
	response, err := c.api.callAPI(request)
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

// redactor clears texts of a token. One of a few characters is no secret, and would tear words apart.
func redactor(token string) func(string) string {
	if len(token) < 4 {
		return func(text string) string { return text }
	}
	return func(text string) string { return strings.ReplaceAll(text, token, "[redacted]") }
}
