package verifycodes

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"reflect"
	"strconv"
	"strings"
	"time"
)

const (
	// maxReplyBytes is the most that is read of a reply.
	maxReplyBytes = 64 * 1024
	// maxStartRunes is the most that an error keeps of it.
	maxStartRunes = 256
)

// facts are what the runtime needs to know of the contract beside its operations.
type facts struct {
	requestIDHeader, codeField, messageField string
	token                                    *parameterSchema
	sources                                  []codeSource
	categories                               []codeCategory
	options                                  []*parameterSchema
}

// codeSource tells who reports the codes that begin with prefix.
type codeSource struct{ prefix, source string }

type codeCategory struct {
	code     string
	category Category
}

// reply is a successful one.
type reply struct {
	Result
	body json.RawMessage
}

func (r *reply) decodeData(target any) {
	if target != nil && len(r.body) > 0 {
		decode(r.body, reflect.ValueOf(target).Elem())
	}
}

// readReply turns a reply into the result, or into the error that it reports.
func readReply(response *http.Response, data []byte, cutOff error, redact redactor) (*reply, error) {
	status := response.StatusCode
	requestID := redact.requestID(strings.ToValidUTF8(response.Header.Get(contract.requestIDHeader), "\ufffd"))
	data, members, reason := parseBody(status, data, cutOff)
	if reason != "" {
		return nil, &UnexpectedResponseError{
			Status:    status,
			RequestID: requestID,
			Reason:    reason,
			BodyStart: startOf(redact.text(strings.ToValidUTF8(string(data), "\ufffd"))),
		}
	}
	code, failed := codeOf(members[contract.codeField])
	if !failed && status < http.StatusMultipleChoices {
		return &reply{Result: Result{Status: status, RequestID: requestID}, body: data}, nil
	}
	message, _ := codeOf(members[contract.messageField])
	return nil, &ServiceError{
		Status:     status,
		Code:       redact.code(code),
		Message:    redact.text(message),
		Category:   categoryOf(code, status),
		Source:     sourceOf(code),
		RequestID:  requestID,
		RetryAfter: retryAfterOf(response.Header.Get("Retry-After")),
	}
}

// readBody reads as much as there may be, and a byte more.
func readBody(response *http.Response) ([]byte, error) {
	if response.StatusCode == http.StatusSwitchingProtocols {
		// What follows is not a body, and has no end.
		return nil, nil
	}
	return io.ReadAll(io.LimitReader(response.Body, maxReplyBytes+1))
}

// parseBody reads an object, leniently. It gives the reason when the reply has none.
func parseBody(status int, data []byte, cutOff error) (_ []byte, members map[string]json.RawMessage, reason string) {
	switch {
	case status < http.StatusOK:
		return data, nil, "switches to another protocol"
	case status >= 300 && status < 400:
		return data, nil, "is a redirect, which is never followed: it would carry the token to another host"
	case cutOff != nil:
		return data, nil, "was cut off"
	case len(data) > maxReplyBytes:
		return data, nil, "is larger than this client reads"
	}
	// The blanks of JSON: any other makes it another text.
	data = bytes.Trim(bytes.TrimPrefix(data, []byte("\ufeff")), " \t\r\n")
	if len(data) == 0 {
		return nil, nil, ""
	}
	if err := json.Unmarshal(data, &members); err == nil && members != nil {
		return data, members, ""
	}
	switch {
	case json.Valid(data):
		return data, nil, "is JSON, but not an object"
	case data[0] == '<':
		return data, nil, "is an HTML page"
	}
	return data, nil, "is not JSON"
}

// codeOf gives the text of a member, and whether it tells of an error: whatever it is but absent, null
// or "".
func codeOf(value json.RawMessage) (code string, failed bool) {
	if len(value) == 0 || string(value) == "null" {
		return "", false
	}
	switch value[0] {
	case '"':
		// It is valid: the body was.
		_ = json.Unmarshal(value, &code)
		return code, code != ""
	case '{', '[':
		return "", true
	}
	return string(value), true
}

func categoryOf(code string, status int) Category {
	for _, known := range contract.categories {
		if known.code == code {
			return known.category
		}
	}
	switch status {
	case http.StatusUnauthorized:
		return CategoryUnauthenticated
	case http.StatusForbidden:
		return CategoryForbidden
	case http.StatusTooManyRequests:
		return CategoryThrottled
	}
	return ""
}

func sourceOf(code string) string {
	for _, known := range contract.sources {
		if strings.HasPrefix(code, known.prefix) {
			return known.source
		}
	}
	return ""
}

// retryAfterOf reads seconds; dates and all else are ignored.
func retryAfterOf(value string) *time.Duration {
	if strings.Trim(value, "0123456789") != "" {
		return nil
	}
	seconds, err := strconv.ParseUint(value, 10, 31)
	if err != nil {
		return nil
	}
	wait := time.Duration(seconds) * time.Second
	return &wait
}

func startOf(text string) string {
	runes := []rune(text)
	return string(runes[:min(len(runes), maxStartRunes)])
}
