// Package verifycodes calls a service by its contract: each operation is a method of [Client], whose
// arguments are checked before they are sent. Begin with [New].
package verifycodes

import (
	"context"
	"net/http"
	"time"
)

// Version is the version of this package. [ContractVersion] is that of the contract.
const Version = "1.0.0"

// DefaultTimeout is the deadline of a call of a client that was given none.
const DefaultTimeout = 10 * time.Second

// TokenProvider gives the token of a call: visible ASCII characters, within the contract's limits. It
// is asked at each call, and once more when the service answers 401. It must return when ctx ends. Its
// error is returned by the call in a [*TokenProviderError].
type TokenProvider func(ctx context.Context) (string, error)

// Token makes a TokenProvider that always gives the same token. The token shows in no output of fmt.
func Token(token string) TokenProvider {
	return func(context.Context) (string, error) { return token, nil }
}

// Client calls one endpoint of the service. It may be used by many goroutines at once. Make it with
// [New].
type Client struct {
	endpoint  string
	token     TokenProvider
	transport http.RoundTripper
	defaults  callSettings
	// secrets gives those of the proxy: a function shows in no output of fmt.
	secrets func() []string
}

// Result is what each operation's output has.
type Result struct {
	// Status is the HTTP status: 200, or another 2xx.
	Status int
	// RequestID is the reply's request id; empty when there was none.
	RequestID string
}

// New makes a client of an endpoint: an absolute URL of http or https. The options hold for each call,
// unless the call has its own.
//
// It returns a [*RequestInvalidError] when the endpoint or an option cannot be used.
func New(endpoint string, token TokenProvider, opts ...ClientOption) (*Client, error) {
	settings := clientSettings{call: callSettings{timeout: DefaultTimeout}}
	for _, opt := range opts {
		if opt != nil {
			opt.applyToClient(&settings)
		}
	}
	base, found := checkEndpoint(endpoint)
	if token == nil {
		found = append(found, Violation{Pointer: "option:token", Rule: "required", Message: "is required"})
	}
	found = append(found, settings.call.check()...)
	for _, p := range contract.options {
		if value, ok := settings.call.values[p.name]; ok {
			found = append(found, p.check(value)...)
		}
	}
	transport, more := newTransport(settings)
	if found = append(found, more...); len(found) > 0 {
		return nil, &RequestInvalidError{Violations: found}
	}
	secrets := proxySecrets(settings.proxy)
	return &Client{
		endpoint: base, token: token, transport: transport, defaults: settings.call,
		secrets: func() []string { return secrets },
	}, nil
}

// Close closes the connections that no call uses. A closed client can still be used: it connects again.
func (c *Client) Close() {
	if closer, ok := c.transport.(interface{ CloseIdleConnections() }); ok {
		closer.CloseIdleConnections()
	}
}

// String gives the endpoint, and nothing that the options hold.
func (c *Client) String() string {
	if c == nil {
		return "verifycodes.Client(nil)"
	}
	return "verifycodes.Client(" + c.endpoint + ")"
}

// GoString is String, for %#v.
func (c *Client) GoString() string { return c.String() }
