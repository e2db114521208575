package verifycodes

import (
	"context"
	"errors"
	"maps"
	"math/rand/v2"
	"net/http"
	"time"
)

// maxRetries is the most that a call can be told to try again.
const maxRetries = 10

// call carries out an operation. The reply's data is decoded into data, a pointer to a generated type.
func (c *Client) call(ctx context.Context, op *operation, body, params any, opts []CallOption, data any) (Result, error) {
	settings, found := c.settingsOf(op, params, opts)
	prepared, violations := c.prepare(op, body, settings.values)
	if found = append(found, violations...); len(found) > 0 {
		return Result{}, &RequestInvalidError{Violations: found}
	}
	prepared.secrets = append(prepared.secrets, c.secrets()...)
	start := time.Now()
	limited, cancel := context.WithTimeout(ctx, settings.timeout)
	defer cancel()
	running := &running{Client: c, request: prepared, start: start}
	reply, err := running.authorized(limited)
	for tries := range settings.retries {
		wait, worthIt := pause(err, tries)
		if deadline, _ := limited.Deadline(); !worthIt || time.Now().Add(wait).After(deadline) {
			break
		}
		select {
		case <-time.After(wait):
		case <-limited.Done():
			return Result{}, ended(limited, start, NotSent)
		}
		reply, err = running.authorized(limited)
	}
	if err != nil {
		return Result{}, err
	}
	reply.decodeData(data)
	return reply.Result, nil
}

// settingsOf joins what a call is given with what its client was given.
func (c *Client) settingsOf(op *operation, params any, opts []CallOption) (callSettings, []Violation) {
	settings := c.defaults
	settings.values = nil
	for _, opt := range opts {
		if opt != nil {
			opt.applyToCall(&settings)
		}
	}
	found := settings.check()
	known := make(map[string]any, len(op.parameters))
	for _, p := range op.parameters {
		if value, ok := c.defaults.values[p.name]; ok {
			known[p.name] = value
		}
		if value, ok := settings.values[p.name]; ok {
			known[p.name] = value
			delete(settings.values, p.name)
		}
	}
	for name := range settings.values {
		found = append(found, Violation{Pointer: "option:" + name, Rule: "unknown", Message: "is not an option of " + op.name})
	}
	if arguments, ok := plain(params).(map[string]any); ok {
		maps.Copy(known, arguments)
	}
	settings.values = known
	return settings, found
}

// pause tells how long to wait before another try, and whether it is worth one: the service did not act,
// and may do so soon.
func pause(err error, tries int) (time.Duration, bool) {
	wait := time.Duration(float64(500*time.Millisecond<<tries) * (0.8 + 0.4*rand.Float64()))
	var (
		connection *ConnectionError
		service    *ServiceError
		unexpected *UnexpectedResponseError
	)
	switch {
	case errors.As(err, &connection):
		return wait, connection.Sent() == NotSent
	case errors.As(err, &service):
		if service.RetryAfter != nil {
			wait = *service.RetryAfter
		}
		slowDown := service.Category == CategoryThrottled || service.Status == http.StatusTooManyRequests
		return wait, slowDown && service.Sent() == NotSent
	case errors.As(err, &unexpected):
		return wait, unexpected.Status == http.StatusTooManyRequests
	}
	return 0, false
}

// running is a call while it lasts.
type running struct {
	*Client
	request *request
	start   time.Time
	token   string
	asked   bool
}

// authorized sends the request with the provider's token, and once more when the service answers 401
// and the provider has another one.
func (r *running) authorized(ctx context.Context) (*reply, error) {
	if err := r.ask(ctx); err != nil {
		return nil, err
	}
	answer, err := r.send(ctx)
	if !r.request.operation.token || statusOf(err) != http.StatusUnauthorized {
		return answer, err
	}
	refused := r.token
	r.asked = false
	if failed := r.ask(ctx); failed != nil {
		return nil, failed
	}
	if r.token == refused {
		return answer, err
	}
	return r.send(ctx)
}

func statusOf(err error) int {
	var service *ServiceError
	var unexpected *UnexpectedResponseError
	switch {
	case errors.As(err, &service):
		return service.Status
	case errors.As(err, &unexpected):
		return unexpected.Status
	}
	return 0
}

// ask gets a token, unless the call has one.
func (r *running) ask(ctx context.Context) error {
	if ctx.Err() != nil {
		return ended(ctx, r.start, NotSent)
	}
	if r.asked || !r.request.operation.token {
		return nil
	}
	token, err := r.Client.token(ctx)
	switch {
	case ctx.Err() != nil:
		return ended(ctx, r.start, NotSent)
	case err != nil:
		return &TokenProviderError{err: err}
	}
	if found := contract.token.check(token); len(found) > 0 {
		return &RequestInvalidError{Violations: found}
	}
	r.token, r.asked = token, true
	r.request.secrets = append(r.request.secrets, token)
	return nil
}

// send sends the request once.
func (r *running) send(ctx context.Context) (*reply, error) {
	var watched progress
	redact := redactor(r.request.secrets)
	response, err := r.transport.RoundTrip(r.request.with(watched.watch(ctx), r.token))
	if err == nil && response == nil {
		err = errors.New("the transport gave neither a reply nor an error")
	}
	if err != nil {
		sent := watched.sent(r.transport)
		if ctx.Err() != nil {
			return nil, ended(ctx, r.start, sent)
		}
		return nil, newConnectionError(err, redact, sent)
	}
	if response.Body == nil {
		// Only a transport that does not stand on net/http's leaves it out.
		response.Body = http.NoBody
	}
	defer response.Body.Close()
	data, cutOff := readBody(response)
	if cutOff != nil && ctx.Err() != nil {
		return nil, ended(ctx, r.start, SentUnknown)
	}
	return readReply(response, data, cutOff, redact)
}

// ended is the error of a call that is over before its reply.
func ended(ctx context.Context, start time.Time, sent Sent) error {
	err := ctx.Err()
	if errors.Is(err, context.DeadlineExceeded) {
		return &TimeoutError{After: time.Since(start), err: err, sent: sent}
	}
	return &CanceledError{err: err, cause: context.Cause(ctx), sent: sent}
}
