package verifycodes

import (
	"bufio"
	"context"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/http/httptrace"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// An operation of no contract: the runtime knows none.
type thing struct {
	_     [0]func()
	Name  *string  `json:"name,omitzero"`
	Count *int64   `json:"count,omitzero"`
	Ratio *float64 `json:"ratio,omitzero"`
	Tags  []string `json:"tags,omitzero"`
	Inner *thing   `json:"inner,omitzero"`
	List  []thing  `json:"list,omitzero"`
}

var innerFields = []field{
	{name: "name", required: true, schema: &schema{kind: text, minLength: limit(1), maxLength: limit(5), sensitive: true}},
	{name: "count", schema: &schema{kind: integer, minimum: limit[float64](1), maximum: limit[float64](9)}},
	{name: "ratio", schema: &schema{kind: number, minimum: limit(0.5)}},
	{name: "tags", schema: &schema{kind: array, items: &schema{kind: text, values: []enumValue{{value: "a"}, {value: "b"}}}, maxItems: limit(2)}},
}

var thingSchema = &schema{kind: object, fields: append([]field{
	{name: "inner", schema: &schema{kind: object, fields: innerFields}},
	{name: "list", schema: &schema{kind: array, items: &schema{kind: object, fields: innerFields}}},
}, innerFields...)}

var postThing = &operation{name: "PostThing", method: "POST", token: true, path: []pathPart{{literal: "/things"}}, mediaType: "application/json", body: thingSchema, bodyRequired: true}

var getThing = &operation{
	name: "GetThing", method: "GET", token: true,
	path: []pathPart{{literal: "/things/"}, {parameter: "id"}},
	parameters: []*parameterSchema{
		{name: "id", wire: "id", in: inPath, required: true, schema: &schema{kind: text}},
		{name: "label", wire: "label", in: inQuery, schema: &schema{kind: array, items: &schema{kind: text, sensitive: true}}},
		{name: "depth", wire: "X-Depth", in: inHeader, schema: &schema{kind: integer, maximum: limit[float64](9)}},
	},
}

var aThing = thing{Name: Ptr("Wanda")}

// serve answers each connection by a function; it counts the requests.
func serve(t *testing.T, handler http.HandlerFunc) (*httptest.Server, *atomic.Int64) {
	var count atomic.Int64
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		count.Add(1)
		if _, err := io.Copy(io.Discard, r.Body); err == nil {
			handler(w, r)
		}
	}))
	t.Cleanup(server.Close)
	return server, &count
}

// answer replies; <code> stands for the contract's name of the field with the error code.
func answer(status int, body string, headers ...string) http.HandlerFunc {
	body = strings.ReplaceAll(body, "<code>", contract.codeField)
	return func(w http.ResponseWriter, _ *http.Request) {
		for i := 0; i < len(headers); i += 2 {
			w.Header().Set(headers[i], headers[i+1])
		}
		w.WriteHeader(status)
		_, _ = io.WriteString(w, body)
	}
}

func client(t *testing.T, endpoint string, opts ...ClientOption) *Client {
	t.Helper()
	made, err := New(endpoint, Token("a-token"), opts...)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(made.Close)
	return made
}

func post(c *Client, ctx context.Context, opts ...CallOption) error {
	_, err := c.call(ctx, postThing, aThing, nil, opts, nil)
	return err
}

func sentOf(err error) Sent {
	var known Error
	if !errors.As(err, &known) {
		return "not an Error"
	}
	return known.Sent()
}

func expect[T error](t *testing.T, err error, sent Sent) (found T) {
	t.Helper()
	if !errors.As(err, &found) {
		t.Fatalf("got %T: %v", err, err)
	}
	if got := sentOf(err); got != sent {
		t.Errorf("sent is %q, not %q", got, sent)
	}
	return found
}

func TestNothingIsSentOfACallThatIsOver(t *testing.T) {
	server, count := serve(t, answer(200, "{}"))
	c := client(t, server.URL)
	if err := post(c, context.Background()); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancelCause(context.Background())
	why := errors.New("the user went away")
	cancel(why)
	err := post(c, ctx)
	expect[*CanceledError](t, err, NotSent)
	if !errors.Is(err, context.Canceled) || !errors.Is(err, why) {
		t.Error(err)
	}
	past, end := context.WithDeadline(context.Background(), time.Now().Add(-time.Second))
	defer end()
	if err := post(c, past); !errors.Is(expect[*TimeoutError](t, err, NotSent), context.DeadlineExceeded) {
		t.Error(err)
	}
	late := func(ctx context.Context) (string, error) {
		<-ctx.Done()
		return "a-token", nil
	}
	slow, _ := New(server.URL, late, WithTimeout(10*time.Millisecond))
	_, err = slow.call(context.Background(), postThing, aThing, nil, nil, nil)
	expect[*TimeoutError](t, err, NotSent)
	if count.Load() != 1 {
		t.Errorf("%d requests", count.Load())
	}
}

// A connection that comes just as the call is cancelled: the last moment before the first byte.
func TestNothingIsWrittenAfterCancelling(t *testing.T) {
	server, count := serve(t, answer(200, "{}"))
	transport := http.DefaultTransport.(*http.Transport).Clone()
	c := client(t, server.URL, WithTransport(transport))
	for _, reused := range []bool{false, true} {
		ctx, cancel := context.WithCancel(context.Background())
		trace := &httptrace.ClientTrace{GetConn: func(string) { cancel() }}
		expect[*CanceledError](t, post(c, httptrace.WithClientTrace(ctx, trace)), NotSent)
		cancel()
		if !reused {
			if err := post(c, context.Background()); err != nil {
				t.Error(err)
			}
		}
	}
	if count.Load() != 1 {
		t.Errorf("%d requests", count.Load())
	}
}

// Of a transport that is not that of net/http nobody knows how far the request came.
func TestAnotherTransportThatFails(t *testing.T) {
	failing := roundTripper(func(*http.Request) (*http.Response, error) { return nil, errors.New("failed") })
	expect[*ConnectionError](t, post(client(t, "http://127.0.0.1:1", WithTransport(failing)), context.Background()), SentUnknown)
	around := roundTripper(http.DefaultTransport.RoundTrip)
	expect[*ConnectionError](t, post(client(t, "http://127.0.0.1:1", WithTransport(around)), context.Background()), NotSent)
}

// A fake may leave out what net/http always gives.
func TestAnotherTransportThatGivesLess(t *testing.T) {
	bare := roundTripper(func(*http.Request) (*http.Response, error) { return &http.Response{StatusCode: 200}, nil })
	if err := post(client(t, "http://127.0.0.1:1", WithTransport(bare)), context.Background()); err != nil {
		t.Error(err)
	}
	nothing := roundTripper(func(*http.Request) (*http.Response, error) { return nil, nil })
	expect[*ConnectionError](t, post(client(t, "http://127.0.0.1:1", WithTransport(nothing)), context.Background()), SentUnknown)
}

// A fake of a client makes errors by their literals.
func TestErrorsOfFakes(t *testing.T) {
	for _, err := range []Error{&ConnectionError{}, &TokenProviderError{}, &TimeoutError{}, &CanceledError{}} {
		if text := err.Error(); !strings.HasPrefix(text, "verifycodes: ") || strings.Contains(text, "nil") {
			t.Errorf("%T: %s", err, text)
		}
		if sent := err.Sent(); sent != NotSent && sent != SentUnknown {
			t.Errorf("%T: sent is %q", err, sent)
		}
		if errors.Is(err, io.EOF) {
			t.Errorf("%T is another error", err)
		}
	}
}

type roundTripper func(*http.Request) (*http.Response, error)

func (r roundTripper) RoundTrip(request *http.Request) (*http.Response, error) { return r(request) }

func TestTellsWhetherTheRequestCanHaveArrived(t *testing.T) {
	for name, one := range map[string]struct {
		status int
		body   string
		sent   Sent
	}{
		"code with 200": {200, `{"<code>":"X.1"}`, NotSent},
		"400":           {400, ``, NotSent},
		"html with 404": {404, `<html>`, NotSent},
		"html with 200": {200, `<html>`, SentUnknown},
		"500":           {500, `{"<code>":"X.1"}`, SentUnknown},
		"html with 502": {502, `<html>`, SentUnknown},
		"redirect":      {302, ``, SentUnknown},
	} {
		server, _ := serve(t, answer(one.status, one.body, "Location", "/"))
		if got := sentOf(post(client(t, server.URL), context.Background())); got != one.sent {
			t.Errorf("%s: %s", name, got)
		}
	}
	silent, _ := serve(t, func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() })
	expect[*TimeoutError](t, post(client(t, silent.URL, WithTimeout(50*time.Millisecond)), context.Background()), SentUnknown)
	broken, _ := serve(t, func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) })
	expect[*ConnectionError](t, post(client(t, broken.URL), context.Background()), SentUnknown)
	expect[*ConnectionError](t, post(client(t, "http://127.0.0.1:1"), context.Background()), NotSent)
	tls := httptest.NewTLSServer(answer(200, "{}"))
	defer tls.Close()
	expect[*ConnectionError](t, post(client(t, tls.URL), context.Background()), NotSent)
}

func TestA401AsksTheProviderOnceMore(t *testing.T) {
	refuse := answer(401, `{"<code>":"X.1"}`)
	for name, one := range map[string]struct {
		tokens   []string
		requests int64
	}{
		"another token":    {[]string{"first", "second", "third"}, 2},
		"the same token":   {[]string{"first", "first", "third"}, 1},
		"accepted in time": {[]string{"first", "good"}, 2},
	} {
		server, count := serve(t, func(w http.ResponseWriter, r *http.Request) {
			if r.Header.Get(contract.token.wire) != "good" {
				refuse(w, r)
			}
		})
		asked := 0
		provider := func(context.Context) (string, error) {
			asked++
			return one.tokens[asked-1], nil
		}
		c, _ := New(server.URL, provider)
		_, err := c.call(context.Background(), postThing, aThing, nil, nil, nil)
		if (err == nil) != (one.tokens[1] == "good") || asked != 2 || count.Load() != one.requests {
			t.Errorf("%s: %v, asked %d times, %d requests", name, err, asked, count.Load())
		}
	}
}

func TestRetriesWhatWasNotSent(t *testing.T) {
	slowDown := answer(429, `{}`, "Retry-After", "0")
	var times atomic.Int64
	server, count := serve(t, func(w http.ResponseWriter, r *http.Request) {
		if times.Add(1) < 3 {
			slowDown(w, r)
		}
	})
	if err := post(client(t, server.URL, WithRetry(2)), context.Background()); err != nil || count.Load() != 3 {
		t.Error(err, count.Load())
	}
	times.Store(0)
	if refused := expect[*ServiceError](t, post(client(t, server.URL), context.Background(), WithRetry(1)), NotSent); refused.Category != CategoryThrottled {
		t.Error(refused)
	}
	failing, count := serve(t, answer(503, `{}`, "Retry-After", "0"))
	expect[*ServiceError](t, post(client(t, failing.URL, WithRetry(5)), context.Background()), SentUnknown)
	if count.Load() != 1 {
		t.Errorf("%d requests", count.Load())
	}
	// It does not wait for what would come after the deadline.
	patient, count := serve(t, answer(429, `{}`, "Retry-After", "60"))
	start := time.Now()
	expect[*ServiceError](t, post(client(t, patient.URL, WithRetry(5)), context.Background()), NotSent)
	if count.Load() != 1 || time.Since(start) > 5*time.Second {
		t.Error(count.Load(), time.Since(start))
	}
	expect[*RequestInvalidError](t, post(client(t, patient.URL), context.Background(), WithRetry(11)), NotSent)
}

func TestWaitsLongerBeforeEachTry(t *testing.T) {
	refused := &ConnectionError{err: errors.New("refused"), sent: NotSent}
	for tries, wanted := range []time.Duration{500 * time.Millisecond, time.Second, 2 * time.Second} {
		wait, worthIt := pause(refused, tries)
		if !worthIt || wait < wanted*8/10 || wait > wanted*12/10 {
			t.Error(tries, wait)
		}
	}
	if _, worthIt := pause(&ConnectionError{err: errors.New("reset"), sent: SentUnknown}, 0); worthIt {
		t.Error("a request that may have arrived is sent again")
	}
}

func TestReadsOddReplies(t *testing.T) {
	for name, one := range map[string]struct {
		body, code string
		ok         bool
	}{
		"null":               {`{"<code>":null}`, "", true},
		"empty":              {`{"<code>":""}`, "", true},
		"number":             {`{"<code>":1e2}`, "1e2", false},
		"boolean":            {`{"<code>":false}`, "false", false},
		"object":             {`{"<code>":{"a":1}}`, "", false},
		"list":               {`{"<code>":[]}`, "", false},
		"byte order mark":    {"\ufeff{}", "", true},
		"the last one wins":  {`{"<code>":"X.1","<code>":"X.2"}`, "X.2", false},
		"not in UTF-8":       {"{\"<code>\":\"X\xff\"}", "X\ufffd", false},
		"deep":               {`{"<code>":"X.1","a":` + strings.Repeat("[", 9000) + strings.Repeat("]", 9000) + "}", "X.1", false},
		"blank":              {" \r\n\t", "", true},
		"other blanks":       {"\u00a0", "unexpected", false},
		"a form feed":        {"\f{}", "unexpected", false},
		"deeper than it can": {`{"<code>":` + strings.Repeat("[", 32000) + strings.Repeat("]", 32000) + "}", "unexpected", false},
	} {
		server, _ := serve(t, answer(200, one.body))
		err := post(client(t, server.URL), context.Background())
		var refused *ServiceError
		var unexpected *UnexpectedResponseError
		switch {
		case errors.As(err, &refused) && refused.Code == one.code && !one.ok:
		case errors.As(err, &unexpected) && one.code == "unexpected":
		case err == nil && one.ok:
		default:
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestARequestIDIsText(t *testing.T) {
	server, _ := serve(t, answer(200, "{}", contract.requestIDHeader, "a\xe9"))
	result, err := client(t, server.URL).call(context.Background(), postThing, aThing, nil, nil, nil)
	if err != nil || result.RequestID != "a\ufffd" {
		t.Errorf("%q %v", result.RequestID, err)
	}
}

// A proxy may quote what it was told.
func TestTheProxysPasswordIsASecret(t *testing.T) {
	proxy, _ := serve(t, func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(http.StatusForbidden)
		_, _ = io.WriteString(w, "pass word of me, "+r.Header.Get("Proxy-Authorization"))
	})
	address := strings.Replace(proxy.URL, "http://", "http://me:pass%20word@", 1)
	c := client(t, "http://service.example", WithProxy(address))
	if shown := fmt.Sprintf("%v %+v %#v", *c, *c, *c); strings.Contains(shown, "word") {
		t.Error(shown)
	}
	err := post(c, context.Background())
	if start := expect[*UnexpectedResponseError](t, err, NotSent).BodyStart; start != "*** of me, Basic ***" {
		t.Error(start)
	}
}

func TestReadsRetryAfter(t *testing.T) {
	for value, want := range map[string]time.Duration{
		"0": 0, "007": 7 * time.Second, "2147483647": 2147483647 * time.Second,
		"2147483648": -1, "+5": -1, "-5": -1, "1.5": -1, "": -1, "Fri, 27 Nov 2026 00:00:00 GMT": -1, strings.Repeat("9", 5000): -1, "٣": -1, "1_0": -1,
	} {
		switch got := retryAfterOf(value); {
		case got == nil && want == -1:
		case got == nil || *got != want:
			t.Errorf("%.20s: %v", value, got)
		}
	}
}

// raw answers each connection with a text and leaves it open.
func raw(t *testing.T, text string) (string, *atomic.Int64) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { listener.Close() })
	var count atomic.Int64
	go func() {
		for {
			connection, err := listener.Accept()
			if err != nil {
				return
			}
			go func() {
				defer connection.Close()
				reader := bufio.NewReader(connection)
				for {
					request, err := http.ReadRequest(reader)
					if err != nil {
						return
					}
					_, _ = io.Copy(io.Discard, request.Body)
					if count.Add(1); text == "" {
						return
					}
					_, _ = io.WriteString(connection, text)
				}
			}()
		}
	}()
	return "http://" + listener.Addr().String(), &count
}

func TestEarlyHintsAreNoReply(t *testing.T) {
	url, _ := raw(t, strings.Repeat("HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n", 8)+"HTTP/1.1 401 Unauthorized\r\nContent-Length: 2\r\n\r\n{}")
	c := client(t, url)
	for range 3 {
		if refused := expect[*ServiceError](t, post(c, context.Background()), NotSent); refused.Status != 401 {
			t.Error(refused)
		}
	}
}

func TestRepliesThatAreNone(t *testing.T) {
	switching, _ := raw(t, "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n")
	expect[*UnexpectedResponseError](t, post(client(t, switching), context.Background()), SentUnknown)
	long, _ := raw(t, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nX-Long: "+strings.Repeat("a", 300000)+"\r\n\r\n{}")
	expect[*ConnectionError](t, post(client(t, long), context.Background()), SentUnknown)
	garbage, _ := raw(t, "a-token says Wanda\r\n\r\n")
	err := post(client(t, garbage), context.Background())
	for cause := err; cause != nil; cause = errors.Unwrap(cause) {
		if strings.Contains(cause.Error(), "a-token") || strings.Contains(cause.Error(), "Wanda") {
			t.Error(cause)
		}
	}
}

func TestAGetIsSentOnceToo(t *testing.T) {
	var times atomic.Int64
	server, count := serve(t, func(w http.ResponseWriter, r *http.Request) {
		if times.Add(1) > 1 {
			panic(http.ErrAbortHandler)
		}
	})
	c := client(t, server.URL)
	params := struct {
		ID *string `json:"id"`
	}{Ptr("1")}
	for range 2 {
		_, _ = c.call(context.Background(), getThing, nil, params, nil, nil)
	}
	if count.Load() != 2 {
		t.Errorf("%d requests", count.Load())
	}
}

func TestEncodesPathAndQuery(t *testing.T) {
	var got atomic.Value
	server, _ := serve(t, func(w http.ResponseWriter, r *http.Request) {
		got.Store(r.Method + " " + r.RequestURI + " " + r.Header.Get("X-Depth") + " " + r.Header.Get("Content-Type"))
	})
	c := client(t, server.URL+"/base/", parameter("depth", 3))
	params := struct {
		ID *string `json:"id"`
	}{Ptr("a/b c?ü")}
	_, err := c.call(context.Background(), getThing, nil, params, []CallOption{parameter("label", []string{"x&y", "1+1 é"})}, nil)
	if want := "GET /base/things/a%2Fb%20c%3F%C3%BC?label=x%26y&label=1%2B1%20%C3%A9 3 "; err != nil || got.Load() != want {
		t.Error(got.Load(), err)
	}
	for _, id := range []*string{nil, Ptr(""), Ptr("."), Ptr(".."), Ptr("\xff")} {
		params.ID = id
		_, err := c.call(context.Background(), getThing, nil, params, nil, nil)
		if !strings.Contains(expect[*RequestInvalidError](t, err, NotSent).Error(), "path:id") {
			t.Error(err)
		}
	}
	params.ID = Ptr("1")
	_, err = c.call(context.Background(), getThing, nil, params, []CallOption{parameter("depth", 10), parameter("other", 1), nil}, nil)
	if text := expect[*RequestInvalidError](t, err, NotSent).Error(); !strings.Contains(text, "header:X-Depth") || !strings.Contains(text, "option:other") {
		t.Error(text)
	}
}

func TestChecksEachPlaceOfABody(t *testing.T) {
	server, count := serve(t, answer(200, "{}"))
	zero := 0.0
	body := thing{
		Name:  Ptr("\xff"),
		Ratio: Ptr(1 / zero),
		Tags:  []string{"a", "c", "b"},
		Inner: &thing{Name: Ptr(""), Count: Ptr(int64(10))},
		List:  []thing{aThing, {Count: Ptr(int64(0))}},
	}
	_, err := client(t, server.URL).call(context.Background(), postThing, body, nil, nil, nil)
	var got []string
	for _, violation := range expect[*RequestInvalidError](t, err, NotSent).Violations {
		got = append(got, violation.Pointer+" "+violation.Rule)
	}
	want := "/inner/name minLength, /inner/count maximum, /list/1/name required, /list/1/count minimum, /name encoding, /ratio type, /tags maxItems, /tags/1 enum"
	if strings.Join(got, ", ") != want || count.Load() != 0 {
		t.Error(got)
	}
}

func TestDecodesWhatFits(t *testing.T) {
	server, _ := serve(t, answer(200, `{"name":"n","count":"x","ratio":null,"tags":["a"],"inner":{"name":1,"count":2},"list":[{"name":"m"},3],"new":{}}`))
	var data thing
	if _, err := client(t, server.URL).call(context.Background(), postThing, aThing, nil, nil, &data); err != nil {
		t.Fatal(err)
	}
	if *data.Name != "n" || data.Count != nil || data.Ratio != nil || data.Tags[0] != "a" || data.Inner.Name != nil || *data.Inner.Count != 2 || data.List != nil {
		t.Errorf("%+v", plain(data))
	}
}

func TestProxies(t *testing.T) {
	for _, reply := range []string{"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n", "HTTP/1.1 200 OK\r\n\r\nnot TLS", ""} {
		proxy, count := raw(t, reply)
		err := post(client(t, "https://service.example", WithProxy(proxy)), context.Background())
		expect[*ConnectionError](t, err, NotSent)
		if count.Load() != 1 {
			t.Errorf("%d requests", count.Load())
		}
		if refuses := strings.Contains(reply, "407"); refuses && !strings.HasSuffix(err.Error(), "the proxy answered 407") {
			t.Error(err)
		}
	}
	server, _ := serve(t, answer(200, "{}"))
	if err := post(client(t, server.URL, WithProxy("")), context.Background()); err != nil {
		t.Error(err)
	}
	for _, proxy := range []string{"proxy:8080", "ftp://proxy", "http://user:password@ho st", "http://", " http://proxy", "http://user:password@proxy:65536", "http://proxy\u3000"} {
		_, err := New(server.URL, Token("t"), WithProxy(proxy))
		if text := expect[*RequestInvalidError](t, err, NotSent).Error(); strings.Contains(text, "password") {
			t.Error(text)
		}
	}
}

func TestOwnAuthorities(t *testing.T) {
	server := httptest.NewTLSServer(answer(200, "{}"))
	defer server.Close()
	file := filepath.Join(t.TempDir(), "ca.pem")
	certificate := pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: server.Certificate().Raw})
	if err := os.WriteFile(file, certificate, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := post(client(t, server.URL, WithCAFile(file)), context.Background()); err != nil {
		t.Error(err)
	}
	for _, bad := range []string{file + ".missing", "client_test.go"} {
		_, err := New(server.URL, Token("t"), WithCAFile(bad))
		expect[*RequestInvalidError](t, err, NotSent)
	}
	_, err := New(server.URL, Token("t"), WithCAFile(file), WithTransport(http.DefaultTransport))
	expect[*RequestInvalidError](t, err, NotSent)
}

func TestRefusesEndpoints(t *testing.T) {
	for _, endpoint := range []string{"", "host", "ftp://host", "http://", "http://:80", "http://user:password@host", "http://host?a", "http://host?", "http://host#", "http://host\n", " http://host", "http://host/ ", "http://host\u3000", "http://host/\u2028", "http://host:65536"} {
		_, err := New(endpoint, Token("t"))
		if text := expect[*RequestInvalidError](t, err, NotSent).Error(); strings.Contains(text, "password") {
			t.Error(text)
		}
	}
}

func TestAClientThatNewDidNotMake(t *testing.T) {
	expect[*RequestInvalidError](t, post(&Client{}, context.Background()), NotSent)
}

func TestAProvidersErrorComesThrough(t *testing.T) {
	signedOut := errors.New("signed out")
	c, _ := New("http://127.0.0.1:1", func(context.Context) (string, error) { return "", signedOut })
	_, err := c.call(context.Background(), postThing, aThing, nil, nil, nil)
	if expect[*TokenProviderError](t, err, NotSent); !errors.Is(err, signedOut) {
		t.Error(err)
	}
}

func TestManyCallsAtOnce(t *testing.T) {
	server, count := serve(t, answer(200, "{}"))
	c := client(t, server.URL, parameter("depth", 1))
	var running sync.WaitGroup
	for i := range 100 {
		running.Add(1)
		go func() {
			defer running.Done()
			params := struct {
				ID *string `json:"id"`
			}{Ptr("1")}
			if _, err := c.call(context.Background(), getThing, nil, params, []CallOption{parameter("depth", i%10)}, nil); err != nil {
				t.Error(err)
			}
		}()
	}
	if running.Wait(); count.Load() != 100 {
		t.Errorf("%d requests", count.Load())
	}
}

func TestEachErrorLeadsToItsSection(t *testing.T) {
	for section, err := range map[string]Error{
		"request_invalid":     &RequestInvalidError{},
		"service_error":       &ServiceError{Category: CategoryInvalidRequest},
		"cooldown":            &ServiceError{Category: CategoryCooldown},
		"rate_limited":        &ServiceError{Category: CategoryThrottled},
		"unauthenticated":     &ServiceError{Category: CategoryUnauthenticated},
		"permission_denied":   &ServiceError{Category: CategoryForbidden},
		"unexpected_response": &UnexpectedResponseError{},
		"connection_failed":   &ConnectionError{},
		"timeout":             &TimeoutError{},
		"cancelled":           &CanceledError{},
		"token_failed":        &TokenProviderError{},
	} {
		if want := "https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#" + section; err.Docs() != want {
			t.Errorf("%T leads to %s", err, err.Docs())
		}
	}
}
