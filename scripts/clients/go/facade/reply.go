package verifycodes

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
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

// decodeReply turns a reply into the result, or into the error that it reports.
func decodeReply(response *http.Response, redact func(string) string) (*Result, error) {
	requestID := redact(response.Header.Get("X-Request-Id"))
	data, err := io.ReadAll(io.LimitReader(response.Body, maxReplyBytes+1))
	reason, body := "", map[string]json.RawMessage(nil)
	switch {
	case response.StatusCode >= 300 && response.StatusCode < 400:
		reason = "is a redirect, which is never followed: it would carry the token to another host"
	case err != nil:
		reason = "was cut off"
	case len(data) > maxReplyBytes:
		reason = "is larger than this client reads"
	default:
		body, reason = parseBody(bytes.TrimSpace(data))
	}
	if reason != "" {
		return nil, &UnexpectedResponseError{
			Status:    response.StatusCode,
			RequestID: requestID,
			Reason:    reason,
			BodyStart: startOf(redact(strings.ToValidUTF8(string(data), "�"))),
		}
	}
	code := textOf(body["error_code"])
	if code == "" && response.StatusCode < 300 {
		return &Result{Status: response.StatusCode, RequestID: requestID}, nil
	}
	return nil, &ServiceError{
		Status:     response.StatusCode,
		Code:       redact(code),
		Message:    redact(textOf(body["error_msg"])),
		RequestID:  requestID,
		RetryAfter: retryAfterOf(response.Header.Get("Retry-After")),
	}
}

// parseBody reads an object leniently; the models would refuse what they do not know. It gives the
// reason when the body is none.
func parseBody(data []byte) (map[string]json.RawMessage, string) {
	if len(data) == 0 {
		return nil, ""
	}
	var body map[string]json.RawMessage
	if err := json.Unmarshal(data, &body); err == nil && body != nil {
		return body, ""
	}
	switch {
	case json.Valid(data):
		return nil, "is JSON, but no object"
	case data[0] == '<':
		return nil, "is an HTML page"
	default:
		return nil, "is no JSON"
	}
}

// textOf gives a text, or a number as it is written; empty for all else.
func textOf(value json.RawMessage) string {
	var text string
	if json.Unmarshal(value, &text) == nil {
		return text
	}
	var number json.Number
	if json.Unmarshal(value, &number) == nil {
		return number.String()
	}
	return ""
}

func retryAfterOf(value string) time.Duration {
	seconds, err := strconv.ParseUint(value, 10, 31)
	if err != nil {
		return 0
	}
	return time.Duration(seconds) * time.Second
}

func startOf(text string) string {
	runes := []rune(text)
	return string(runes[:min(len(runes), maxStartRunes)])
}
