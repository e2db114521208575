// Takes the Go client through cases: a line of JSON in, a line of JSON out.
package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"sync"
	"sync/atomic"
	"time"

	verifycodes "github.com/verifycodes/verifycodes/src/clients/go"
)

type question struct {
	Case     string        `json:"case"`
	Client   clientOptions `json:"client"`
	Calls    []call        `json:"calls"`
	Parallel bool          `json:"parallel"`
}

type settings struct {
	TimeoutMs *int                       `json:"timeoutMs"`
	Retry     *int                       `json:"retry"`
	Options   map[string]json.RawMessage `json:"options"`
}

type clientOptions struct {
	settings
	BaseURL       string            `json:"baseUrl"`
	Token         string            `json:"token"`
	TokenProvider []json.RawMessage `json:"tokenProvider"`
	Proxy         *string           `json:"proxy"`
}

type call struct {
	settings
	Operation string `json:"operation"`
	// Contact is the arguments of a shortcut, by its name.
	Contact       map[string]json.RawMessage `json:"contact"`
	Body          json.RawMessage            `json:"body"`
	CancelAfterMs *int                       `json:"cancelAfterMs"`
}

type outcome struct {
	Kind       string   `json:"kind"`
	Status     int      `json:"status,omitempty"`
	Data       any      `json:"data,omitempty"`
	Code       string   `json:"code,omitempty"`
	Message    string   `json:"message,omitempty"`
	RequestID  string   `json:"requestId,omitempty"`
	RetryAfter *float64 `json:"retryAfter,omitempty"`
	BodyStart  string   `json:"bodyStart,omitempty"`
	Sent       string   `json:"sent,omitempty"`
	Source     string   `json:"source,omitempty"`
	Category   string   `json:"category,omitempty"`
	Docs       string   `json:"docs,omitempty"`
	Text       string   `json:"text,omitempty"`
	Debug      string   `json:"debug,omitempty"`
}

// asked is what a case wants of one call.
type asked struct {
	settings
	client *verifycodes.Client
	body   json.RawMessage
	// impossible: the types let no program ask for that.
	impossible bool
}

// answer is what a call gave.
type answer struct {
	result     verifycodes.Result
	data, body any
	err        error
}

// read reads a value of the client's types.
func read[T any](a *asked, data json.RawMessage) (value T) {
	if data == nil {
		return value
	}
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	if decoder.Decode(&value) != nil {
		a.impossible = true
	}
	return value
}

// argument takes an option that is an argument of the method.
func (a *asked) argument(name string) json.RawMessage {
	value := a.Options[name]
	delete(a.Options, name)
	return value
}

func (a *asked) callOptions() (opts []verifycodes.CallOption) {
	if a.TimeoutMs != nil {
		opts = append(opts, verifycodes.WithTimeout(time.Duration(*a.TimeoutMs)*time.Millisecond))
	}
	if a.Retry != nil {
		opts = append(opts, verifycodes.WithRetry(*a.Retry))
	}
	for name, value := range a.Options {
		option, ok := options[name]
		if !ok {
			a.impossible = true
			continue
		}
		opts = append(opts, option(a, value))
	}
	return opts
}

func (o clientOptions) clientOptions() (opts []verifycodes.ClientOption, possible bool) {
	a := &asked{settings: o.settings}
	for _, option := range a.callOptions() {
		ofClient, ok := option.(verifycodes.ClientOption)
		if !ok {
			return nil, false
		}
		opts = append(opts, ofClient)
	}
	if o.Proxy != nil {
		opts = append(opts, verifycodes.WithProxy(*o.Proxy))
	}
	return opts, !a.impossible
}

// errProvider is what a provider fails with.
var errProvider = errors.New("no token today")

func (o clientOptions) token() verifycodes.TokenProvider {
	if o.TokenProvider == nil {
		return verifycodes.Token(o.Token)
	}
	var times atomic.Int64
	return func(context.Context) (string, error) {
		return provide(o.TokenProvider[min(int(times.Add(1)), len(o.TokenProvider))-1])
	}
}

func provide(item json.RawMessage) (token string, err error) {
	var late struct {
		DelayMs int    `json:"delayMs"`
		Token   string `json:"token"`
	}
	switch {
	case string(item) == "null":
		return "", errProvider
	case json.Unmarshal(item, &token) == nil:
		return token, nil
	}
	err = json.Unmarshal(item, &late)
	time.Sleep(time.Duration(late.DelayMs) * time.Millisecond)
	return late.Token, err
}

// debugOf is what a program would see of a value, however it prints or logs it.
func debugOf(value any) string {
	var log bytes.Buffer
	slog.New(slog.NewTextHandler(&log, nil)).Info("", "it", value)
	slog.New(slog.NewJSONHandler(&log, nil)).Info("", "it", value)
	return fmt.Sprintf("%v %+v %#v %s", value, value, value, log.String())
}

func outcomeOf(client *verifycodes.Client, given answer) outcome {
	debug := debugOf(given.err) + debugOf(client) + debugOf(given.body)
	if given.err == nil {
		return outcome{Kind: "ok", Status: given.result.Status, RequestID: given.result.RequestID, Data: given.data, Debug: debug}
	}
	for cause := given.err; cause != nil; cause = errors.Unwrap(cause) {
		debug += debugOf(cause)
	}
	reported := outcome{Kind: "other", Text: given.err.Error(), Debug: debug}
	var (
		known      verifycodes.Error
		invalid    *verifycodes.RequestInvalidError
		service    *verifycodes.ServiceError
		unexpected *verifycodes.UnexpectedResponseError
		connection *verifycodes.ConnectionError
		timeout    *verifycodes.TimeoutError
		canceled   *verifycodes.CanceledError
	)
	if errors.As(given.err, &known) {
		reported.Sent, reported.Docs = string(known.Sent()), known.Docs()
	}
	switch {
	case errors.As(given.err, &invalid):
		reported.Kind = "request_invalid"
	case errors.As(given.err, &service):
		reported.Kind = "service_error"
		reported.Status, reported.Code, reported.Message = service.Status, service.Code, service.Message
		reported.RequestID, reported.Source, reported.Category = service.RequestID, service.Source, string(service.Category)
		if service.RetryAfter != nil {
			reported.RetryAfter = verifycodes.Ptr(service.RetryAfter.Seconds())
		}
	case errors.As(given.err, &unexpected):
		reported.Kind = "unexpected_response"
		reported.Status, reported.RequestID, reported.BodyStart = unexpected.Status, unexpected.RequestID, unexpected.BodyStart
	case errors.As(given.err, &connection):
		reported.Kind = "connection_failed"
	case errors.As(given.err, &timeout) && errors.Is(given.err, context.DeadlineExceeded):
		reported.Kind = "timeout"
	case errors.As(given.err, &canceled) && errors.Is(given.err, context.Canceled):
		reported.Kind = "cancelled"
	case errors.Is(given.err, errProvider):
		reported.Kind = "provider_failed"
	}
	return reported
}

// arguments gives those of a shortcut by name: a single one is not in an object.
func (a *asked) arguments(value json.RawMessage, names ...string) map[string]json.RawMessage {
	if len(names) == 1 {
		return map[string]json.RawMessage{names[0]: value}
	}
	return read[map[string]json.RawMessage](a, value)
}

// useShortcut makes the body that a contact stands for.
func (a *asked) useShortcut(contact map[string]json.RawMessage) {
	for name, value := range contact {
		shortcut, ok := shortcuts[name]
		if !ok {
			a.impossible = true
			return
		}
		body, err := json.Marshal(shortcut(a, value))
		a.body, a.impossible = body, a.impossible || err != nil
	}
}

func makeCall(client *verifycodes.Client, one call) outcome {
	operation, ok := operations[one.Operation]
	if !ok {
		return outcome{Kind: "unrepresentable"}
	}
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	if after := one.CancelAfterMs; after != nil && *after == 0 {
		cancel()
	} else if after != nil {
		defer time.AfterFunc(time.Duration(*after)*time.Millisecond, cancel).Stop()
	}
	this := &asked{settings: one.settings, client: client, body: one.Body}
	this.useShortcut(one.Contact)
	given := operation(ctx, this)
	if this.impossible {
		return outcome{Kind: "unrepresentable"}
	}
	return outcomeOf(client, given)
}

func runCase(q question) []outcome {
	outcomes := make([]outcome, len(q.Calls))
	opts, possible := q.Client.clientOptions()
	client, err := verifycodes.New(q.Client.BaseURL, q.Client.token(), opts...)
	var running sync.WaitGroup
	for i, one := range q.Calls {
		switch {
		case !possible:
			outcomes[i] = outcome{Kind: "unrepresentable"}
		case err != nil:
			outcomes[i] = outcomeOf(nil, answer{err: err})
		case q.Parallel:
			running.Add(1)
			go func() {
				defer running.Done()
				outcomes[i] = makeCall(client, one)
			}()
		default:
			outcomes[i] = makeCall(client, one)
		}
	}
	running.Wait()
	if client != nil {
		client.Close()
	}
	return outcomes
}

func main() {
	decoder, encoder := json.NewDecoder(bufio.NewReader(os.Stdin)), json.NewEncoder(os.Stdout)
	for {
		var q question
		if decoder.Decode(&q) != nil {
			return
		}
		if encoder.Encode(map[string]any{"case": q.Case, "outcomes": runCase(q)}) != nil {
			return
		}
	}
}
