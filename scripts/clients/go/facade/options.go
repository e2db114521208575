package verifycodes

import (
	"net/http"
	"time"
)

// Option sets what is optional: for all calls when it is given to [New], for one when it is given to
// [Client.SendVerifyCodes].
type Option func(*options)

type options struct {
	timeout   time.Duration
	language  *string
	timeZone  *string
	transport http.RoundTripper
}

// WithTimeout sets the deadline over all of a call: token, connection, headers and body. It is above
// zero; without it, it is [DefaultTimeout].
func WithTimeout(timeout time.Duration) Option {
	return func(o *options) { o.timeout = timeout }
}

// WithLanguage sets X-Language (@X_LANGUAGE_MIN_LENGTH@ to @X_LANGUAGE_MAX_LENGTH@ characters), such as "en-us". The service assumes "zh-cn"
// without it.
func WithLanguage(language string) Option {
	return func(o *options) { o.language = &language }
}

// WithTimeZone sets X-Time-Zone (@X_LANGUAGE_MIN_LENGTH@ to @X_LANGUAGE_MAX_LENGTH@ characters), such as "GMT+1". The service assumes "GMT+8"
// without it.
func WithTimeZone(timeZone string) Option {
	return func(o *options) { o.timeZone = &timeZone }
}

// WithTransport sets what sends the requests: for a proxy, for own certificates, or for a test. Only
// [New] looks at it.
func WithTransport(transport http.RoundTripper) Option {
	return func(o *options) { o.transport = transport }
}
