package verifycodes

import (
	"net/http"
	"time"
)

// ClientOption sets what is optional for all calls of a client: give it to [New].
type ClientOption interface{ applyToClient(*clientSettings) }

// CallOption sets what is optional for one call: give it to the method.
type CallOption interface{ applyToCall(*callSettings) }

// Option sets what is optional: for all calls when it is given to [New], for one when it is given to
// the method, where it comes before that of the client.
type Option interface {
	ClientOption
	CallOption
}

type clientSettings struct {
	call      callSettings
	transport http.RoundTripper
	proxy     *string
	caFile    *string
}

type callSettings struct {
	timeout time.Duration
	retries int
	// values are those of the parameters, by the names of their options.
	values map[string]any
}

type clientOption func(*clientSettings)

func (o clientOption) applyToClient(s *clientSettings) { o(s) }

type option func(*callSettings)

func (o option) applyToClient(s *clientSettings) { o(&s.call) }
func (o option) applyToCall(s *callSettings)     { o(s) }

// parameter is the option of a parameter; its value is what plain gives.
func parameter(name string, value any) option {
	return func(s *callSettings) {
		if s.values == nil {
			s.values = map[string]any{}
		}
		s.values[name] = plain(value)
	}
}

// WithTimeout sets the deadline over all of a call: token, connection, headers, body and further
// tries. It is above zero; without it, it is [DefaultTimeout]. The context's own deadline holds beside it.
func WithTimeout(timeout time.Duration) Option {
	return option(func(s *callSettings) { s.timeout = timeout })
}

// WithRetry sets how many further tries a call has: 0 (as without it) to 10. Only what the service did
// not act on is tried again: the connection could not be made, or the service asks to slow down. It
// waits as long as the reply says, else 0.5 s, 1 s, 2 s …, within the deadline.
func WithRetry(tries int) Option {
	return option(func(s *callSettings) { s.retries = tries })
}

// WithTransport sets what sends the requests, in place of a clone of [http.DefaultTransport]: for hooks,
// client certificates, or a test.
func WithTransport(transport http.RoundTripper) ClientOption {
	return clientOption(func(s *clientSettings) { s.transport = transport })
}

// WithProxy sets the proxy, such as "http://proxy.example:8080"; it may hold a user's name and password.
// Without it, HTTPS_PROXY, HTTP_PROXY and NO_PROXY hold. The empty text means: no proxy.
func WithProxy(proxy string) ClientOption {
	return clientOption(func(s *clientSettings) { s.proxy = &proxy })
}

// WithCAFile sets a file of PEM certificates of the authorities to trust, in place of the system's.
func WithCAFile(file string) ClientOption {
	return clientOption(func(s *clientSettings) { s.caFile = &file })
}

func (s callSettings) check() (found []Violation) {
	if s.timeout <= 0 {
		found = append(found, Violation{Pointer: "option:timeout", Rule: "minimum", Message: "must be above zero"})
	}
	if s.retries < 0 || s.retries > maxRetries {
		found = append(found, Violation{Pointer: "option:retry", Rule: "range", Message: "must be 0 to 10"})
	}
	return found
}
