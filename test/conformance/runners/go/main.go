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

	verifycodes "github.com/verifycodes/verifycodes/generated/clients/go"
)

type question struct {
	Case     string        `json:"case"`
	Client   clientOptions `json:"client"`
	Calls    []call        `json:"calls"`
	Parallel bool          `json:"parallel"`
}

type settings struct {
	TimeoutMs *int    `json:"timeoutMs"`
	Language  *string `json:"language"`
	TimeZone  *string `json:"timeZone"`
}

type clientOptions struct {
	settings
	BaseURL       string    `json:"baseUrl"`
	Token         string    `json:"token"`
	TokenProvider []*string `json:"tokenProvider"`
}

type call struct {
	settings
	Contact       contact `json:"contact"`
	CancelAfterMs int     `json:"cancelAfterMs"`
}

type contact struct {
	Email *string         `json:"email"`
	Phone *phone          `json:"phone"`
	Body  json.RawMessage `json:"body"`
}

type phone struct {
	AreaCode string `json:"area_code"`
	Number   string `json:"number"`
}

type outcome struct {
	Kind       string  `json:"kind"`
	Status     int     `json:"status,omitempty"`
	Code       string  `json:"code,omitempty"`
	Message    string  `json:"message,omitempty"`
	RequestID  string  `json:"requestId,omitempty"`
	RetryAfter float64 `json:"retryAfter,omitempty"`
	BodyStart  string  `json:"bodyStart,omitempty"`
	Text       string  `json:"text,omitempty"`
	Debug      string  `json:"debug,omitempty"`
}

var errProvider = errors.New("no token today")

func (s settings) options() (options []verifycodes.Option) {
	if s.TimeoutMs != nil {
		options = append(options, verifycodes.WithTimeout(time.Duration(*s.TimeoutMs)*time.Millisecond))
	}
	if s.Language != nil {
		options = append(options, verifycodes.WithLanguage(*s.Language))
	}
	if s.TimeZone != nil {
		options = append(options, verifycodes.WithTimeZone(*s.TimeZone))
	}
	return options
}

func (o clientOptions) token() verifycodes.TokenProvider {
	if o.TokenProvider == nil {
		return verifycodes.Token(o.Token)
	}
	var asked atomic.Int64
	return func(context.Context) (string, error) {
		token := o.TokenProvider[min(int(asked.Add(1)), len(o.TokenProvider))-1]
		if token == nil {
			return "", errProvider
		}
		return *token, nil
	}
}

// body gives false for what no program can ask for: a field that is missing or of another type.
func (c contact) body() (verifycodes.SendVerifyCodesRequest, bool) {
	if c.Email != nil {
		return verifycodes.Email(*c.Email), true
	}
	if c.Phone != nil {
		return verifycodes.Phone(c.Phone.AreaCode, c.Phone.Number), true
	}
	var body struct {
		ContactValue *string `json:"contact_value"`
		ContactWay   *int32  `json:"contact_way"`
		AreaCode     *string `json:"area_code"`
	}
	if json.Unmarshal(c.Body, &body) != nil || body.ContactValue == nil || body.ContactWay == nil || body.AreaCode == nil {
		return verifycodes.SendVerifyCodesRequest{}, false
	}
	return verifycodes.SendVerifyCodesRequest{
		ContactValue: *body.ContactValue,
		ContactWay:   verifycodes.ContactWay(*body.ContactWay),
		AreaCode:     *body.AreaCode,
	}, true
}

// debugOf is what a program would see of a value, however it prints or logs it.
func debugOf(value any) string {
	var log bytes.Buffer
	slog.New(slog.NewTextHandler(&log, nil)).Info("", "value", value)
	return fmt.Sprintf("%v %+v %#v %s", value, value, value, log.String())
}

func outcomeOf(client *verifycodes.Client, result *verifycodes.Result, err error) outcome {
	debug := debugOf(err) + debugOf(client)
	if err == nil {
		return outcome{Kind: "sent", Status: result.Status, RequestID: result.RequestID, Debug: debug}
	}
	reported := outcome{Kind: "other", Text: err.Error(), Debug: debug}
	var (
		invalid    *verifycodes.RequestInvalidError
		service    *verifycodes.ServiceError
		unexpected *verifycodes.UnexpectedResponseError
		connection *verifycodes.ConnectionError
		timeout    *verifycodes.TimeoutError
	)
	switch {
	case errors.As(err, &invalid):
		reported.Kind = "request_invalid"
	case errors.As(err, &service):
		reported.Kind = "service_error"
		reported.Status, reported.Code, reported.Message = service.Status, service.Code, service.Message
		reported.RequestID, reported.RetryAfter = service.RequestID, service.RetryAfter.Seconds()
	case errors.As(err, &unexpected):
		reported.Kind = "unexpected_response"
		reported.Status, reported.RequestID, reported.BodyStart = unexpected.Status, unexpected.RequestID, unexpected.BodyStart
	case errors.As(err, &connection):
		reported.Kind = "connection_failed"
	case errors.As(err, &timeout):
		reported.Kind = "timeout"
	case errors.Is(err, context.Canceled):
		reported.Kind = "cancelled"
	case errors.Is(err, errProvider):
		reported.Kind = "provider_failed"
	}
	return reported
}

func makeCall(client *verifycodes.Client, one call) outcome {
	body, ok := one.Contact.body()
	if !ok {
		return outcome{Kind: "unrepresentable"}
	}
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	if one.CancelAfterMs > 0 {
		defer time.AfterFunc(time.Duration(one.CancelAfterMs)*time.Millisecond, cancel).Stop()
	}
	result, err := client.SendVerifyCodes(ctx, body, one.options()...)
	reported := outcomeOf(client, result, err)
	reported.Debug += debugOf(body) + debugOf(&body)
	return reported
}

func runCase(q question) []outcome {
	outcomes := make([]outcome, len(q.Calls))
	client, err := verifycodes.New(q.Client.BaseURL, q.Client.token(), q.Client.options()...)
	var running sync.WaitGroup
	for i, one := range q.Calls {
		switch {
		case err != nil:
			outcomes[i] = outcomeOf(nil, nil, err)
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
	return outcomes
}

func main() {
	lines := bufio.NewReader(os.Stdin)
	decoder, encoder := json.NewDecoder(lines), json.NewEncoder(os.Stdout)
	for {
		var q question
		if decoder.Decode(&q) != nil {
			return
		}
		encoder.Encode(map[string]any{"case": q.Case, "outcomes": runCase(q)})
	}
}
