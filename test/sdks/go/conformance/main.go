// Takes the service's own SDK through cases: a line of JSON in, a line of JSON out.
//
// It signs with an access key; the case's token stands in as the secret key, which nothing may tell.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/url"
	"os"
	"strings"
	"sync"
	"time"

	"github.com/huaweicloud/huaweicloud-sdk-go-v3/core/auth/global"
	"github.com/huaweicloud/huaweicloud-sdk-go-v3/core/config"
	"github.com/huaweicloud/huaweicloud-sdk-go-v3/core/sdkerr"
	osm "github.com/huaweicloud/huaweicloud-sdk-go-v3/services/osm/v2"
	"github.com/huaweicloud/huaweicloud-sdk-go-v3/services/osm/v2/model"
)

type question struct {
	Case     string  `json:"case"`
	Client   options `json:"client"`
	Calls    []call  `json:"calls"`
	Parallel bool    `json:"parallel"`
}

type options struct {
	BaseURL   string `json:"baseUrl"`
	Token     string `json:"token"`
	TimeoutMs int    `json:"timeoutMs"`
}

type call struct {
	Options struct {
		Language *string `json:"language"`
		TimeZone *string `json:"time_zone"`
	} `json:"options"`
	Contact struct {
		Email *string `json:"email"`
		Phone *struct {
			AreaCode string `json:"area_code"`
			Number   string `json:"number"`
		} `json:"phone"`
	} `json:"contact"`
	Body json.RawMessage `json:"body"`
}

type outcome struct {
	Kind      string `json:"kind"`
	Status    int    `json:"status,omitempty"`
	Code      string `json:"code,omitempty"`
	Message   string `json:"message,omitempty"`
	RequestID string `json:"requestId,omitempty"`
	BodyStart string `json:"bodyStart,omitempty"`
	Text      string `json:"text,omitempty"`
	Debug     string `json:"debug,omitempty"`
}

// body gives false for what no program can ask for: a field that is missing or of another type.
func (c call) body() (*model.SendVerifyCodeReq, bool) {
	if email := c.Contact.Email; email != nil {
		return &model.SendVerifyCodeReq{ContactValue: *email, ContactWay: 1}, true
	}
	if phone := c.Contact.Phone; phone != nil {
		return &model.SendVerifyCodeReq{ContactValue: phone.Number, AreaCode: phone.AreaCode}, true
	}
	var body struct {
		ContactValue *string `json:"contact_value"`
		ContactWay   *int32  `json:"contact_way"`
		AreaCode     *string `json:"area_code"`
	}
	if json.Unmarshal(c.Body, &body) != nil || body.ContactValue == nil || body.ContactWay == nil || body.AreaCode == nil {
		return nil, false
	}
	return &model.SendVerifyCodeReq{ContactValue: *body.ContactValue, ContactWay: *body.ContactWay, AreaCode: *body.AreaCode}, true
}

// detailsOf tells the service's errors from any other reply: the SDK has one type for both.
func detailsOf(err *sdkerr.ServiceResponseError) outcome {
	// The SDK puts the body where it has no message.
	details := outcome{Status: err.StatusCode, RequestID: err.RequestId}
	if err.ErrorCode == "" && err.ErrorMessage != "" && !strings.HasPrefix(err.ErrorMessage, "{") {
		details.Kind, details.BodyStart = "unexpected_response", err.ErrorMessage
		return details
	}
	details.Kind, details.Code = "service_error", err.ErrorCode
	if err.ErrorCode != "" {
		details.Message = err.ErrorMessage
	}
	return details
}

func failed(client *osm.OsmClient, err error) outcome {
	reported := outcome{Kind: kindOf(err)}
	var service *sdkerr.ServiceResponseError
	if errors.As(err, &service) {
		reported = detailsOf(service)
	}
	reported.Text, reported.Debug = err.Error(), fmt.Sprintf("%+v %#v %+v %#v", err, err, client, client)
	return reported
}

func kindOf(err error) string {
	var network net.Error
	var address *url.Error
	switch {
	case errors.As(err, &network) && network.Timeout():
		return "timeout"
	case strings.Contains(err.Error(), "net/http: invalid header"), errors.As(err, &address) && address.Op == "parse":
		return "request_invalid"
	case errors.As(err, &network), errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return "connection_failed"
	}
	return "other"
}

func makeCall(client *osm.OsmClient, one call) (result outcome) {
	defer func() {
		if problem := recover(); problem != nil {
			result = failed(client, fmt.Errorf("panic: %v", problem))
		}
	}()
	body, ok := one.body()
	if !ok {
		return outcome{Kind: "unrepresentable"}
	}
	response, err := client.SendVerifyCodes(&model.SendVerifyCodesRequest{
		XLanguage: one.Options.Language,
		XTimeZone: one.Options.TimeZone,
		Body:      body,
	})
	if err != nil {
		return failed(client, err)
	}
	return outcome{Kind: "ok", Status: response.HttpStatusCode}
}

func newClient(o options) (*osm.OsmClient, error) {
	credentials, err := global.NewCredentialsBuilder().
		WithAk("access-key").WithSk(o.Token).WithDomainId("domain-id").SafeBuild()
	if err != nil {
		return nil, err
	}
	timeout := time.Duration(o.TimeoutMs) * time.Millisecond
	client, err := osm.OsmClientBuilder().
		WithEndpoints([]string{o.BaseURL}).
		WithCredential(credentials).
		WithHttpConfig(config.DefaultHttpConfig().WithTimeout(timeout)).
		SafeBuild()
	if err != nil {
		return nil, err
	}
	return osm.NewOsmClient(client), nil
}

func runCase(q question) []outcome {
	outcomes := make([]outcome, len(q.Calls))
	client, err := newClient(q.Client)
	var running sync.WaitGroup
	for i, one := range q.Calls {
		switch {
		case err != nil:
			outcomes[i] = failed(nil, err)
		case q.Parallel:
			running.Add(1)
			go func(i int, one call) {
				defer running.Done()
				outcomes[i] = makeCall(client, one)
			}(i, one)
		default:
			outcomes[i] = makeCall(client, one)
		}
	}
	running.Wait()
	return outcomes
}

func main() {
	decoder, encoder := json.NewDecoder(os.Stdin), json.NewEncoder(os.Stdout)
	for {
		var q question
		if decoder.Decode(&q) != nil {
			return
		}
		encoder.Encode(map[string]any{"case": q.Case, "outcomes": runCase(q)})
	}
}
