package verifycodes

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/url"
	"strings"
)

// operation is one of the contract's. They are generated.
type operation struct {
	name         string
	method       string
	path         []pathPart
	token        bool
	mediaType    string // of the body
	body         *schema
	bodyRequired bool
	parameters   []*parameterSchema
}

// pathPart is a literal, or the name of a parameter.
type pathPart struct{ literal, parameter string }

type place string

const (
	inHeader place = "header"
	inQuery  place = "query"
	inPath   place = "path"
)

type parameterSchema struct {
	name     string // of the option
	wire     string
	in       place
	required bool
	schema   *schema
}

func (p *parameterSchema) pointer() string { return string(p.in) + ":" + p.wire }

func (p *parameterSchema) check(value any) []Violation {
	var c checker
	c.value(p.pointer(), value, p.schema)
	text, isText := value.(string)
	switch {
	case p.in == inHeader && isText && !isHeaderValue(text):
		// It would not arrive as it is, or would begin another header.
		return []Violation{{Pointer: p.pointer(), Rule: "pattern", Message: "must be visible ASCII, with blanks only in between"}}
	case p.in == inPath && isText && (text == "" || text == "." || text == ".."):
		c.report(p.pointer(), "pattern", "must not be empty, %q or %q", ".", "..")
	}
	return c.found
}

func isHeaderValue(value string) bool {
	for i := range len(value) {
		if value[i] < ' ' || value[i] > '~' {
			return false
		}
	}
	return strings.TrimSpace(value) == value
}

// request is a checked call, ready to be sent with one token or another.
type request struct {
	operation *operation
	url       *url.URL
	header    http.Header
	body      []byte
	secrets   []string
}

// prepare checks all of a call but its token. What it checked is what is sent.
func (c *Client) prepare(op *operation, body any, values map[string]any) (*request, []Violation) {
	header := http.Header{"Accept": {"application/json"}, "User-Agent": {"verifycodes-go/" + Version}}
	prepared := &request{operation: op, header: header}
	var check checker
	if op.body != nil {
		switch value := plain(body); {
		case value != nil:
			check.value("", value, op.body)
			prepared.secrets = op.body.secrets(value)
			prepared.header["Content-Type"] = []string{op.mediaType}
			// It fails for what the check refuses alone.
			prepared.body, _ = json.Marshal(value)
		case op.bodyRequired:
			check.report("", "required", "is required")
		}
	}
	return prepared, append(check.found, prepared.addParameters(c.endpoint, values)...)
}

func (r *request) addParameters(endpoint string, values map[string]any) (found []Violation) {
	var query []string
	path := map[string]string{}
	for _, p := range r.operation.parameters {
		value, given := values[p.name]
		if !given {
			if p.required {
				found = append(found, Violation{Pointer: p.pointer(), Rule: "required", Message: "is required"})
			}
			continue
		}
		found = append(found, p.check(value)...)
		r.secrets = append(r.secrets, p.schema.secrets(value)...)
		switch p.in {
		case inHeader:
			r.header[http.CanonicalHeaderKey(p.wire)] = []string{wireText(value)}
		case inQuery:
			for _, text := range wireTexts(value) {
				query = append(query, escape(p.wire)+"="+escape(text))
			}
		case inPath:
			path[p.name] = escape(wireText(value))
		}
	}
	target := endpoint
	for _, part := range r.operation.path {
		target += part.literal + path[part.parameter]
	}
	if len(query) > 0 {
		target += "?" + strings.Join(query, "&")
	}
	parsed, err := url.Parse(target)
	if err != nil {
		return append(found, Violation{Pointer: "option:endpoint", Rule: "format", Message: "must be a URL"})
	}
	r.url = parsed
	return found
}

// wireTexts gives an array's items, each for a parameter of the same name.
func wireTexts(value any) []string {
	items, ok := value.([]any)
	if !ok {
		return []string{wireText(value)}
	}
	texts := make([]string, len(items))
	for i, item := range items {
		texts[i] = wireText(item)
	}
	return texts
}

func escape(text string) string {
	return strings.ReplaceAll(url.QueryEscape(text), "+", "%20")
}

// with makes the request that carries a token.
func (r *request) with(ctx context.Context, token string) *http.Request {
	header := r.header
	if r.operation.token {
		header = header.Clone()
		header[http.CanonicalHeaderKey(contract.token.wire)] = []string{token}
	}
	sent := &http.Request{
		Method: r.operation.method, URL: r.url, Host: r.url.Host, Header: header,
		Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
	}
	switch {
	case r.body != nil:
		sent.ContentLength = int64(len(r.body))
		// A connection that turns out to be closed before anything was written is no reason to fail.
		sent.GetBody = func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(r.body)), nil }
		sent.Body, _ = sent.GetBody()
	case sent.Method == http.MethodGet:
		// Without a body that cannot be had again, net/http sends a GET twice.
		sent.Body = io.NopCloser(strings.NewReader(""))
	}
	return sent.WithContext(ctx)
}
