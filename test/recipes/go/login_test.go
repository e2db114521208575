// Runs against a sandbox: npx verifycodes sandbox. The tests run in parallel, each in its own session.
package recipe

import (
	"encoding/json"
	"net/http"
	"net/url"
	"os"
	"strings"
	"testing"
)

func sandbox() string {
	if address := os.Getenv("SANDBOX_URL"); address != "" {
		return address
	}
	return "http://127.0.0.1:4010"
}

// session is what a test has apart from the others: inbox, clock and faults. Its name is the test's.
type session string

// sendCode is what the program under test does.
func (s session) sendCode(contact string) (*http.Response, error) {
	fields := map[string]any{"contact_value": contact, "contact_way": 1, "area_code": ""}
	return s.post("/v2/servicerequest/verifycodes/send", fields)
}

// checkCode is what it does with what a user typed; it says whether the code passed.
func (s session) checkCode(t *testing.T, contact, code string) bool {
	t.Helper()
	fields := map[string]any{"verify_code": code, "contact_value": contact, "contact_way": 1}
	response, err := s.post("/v2/servicerequest/verifycodes", fields)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	var reply struct {
		ErrorCode string `json:"error_code"`
	}
	if err := json.NewDecoder(response.Body).Decode(&reply); err != nil {
		t.Fatal(err)
	}
	return reply.ErrorCode == ""
}

func (s session) post(path string, fields map[string]any) (*http.Response, error) {
	body, err := json.Marshal(fields)
	if err != nil {
		return nil, err
	}
	request, err := http.NewRequest(http.MethodPost, sandbox()+path, strings.NewReader(string(body)))
	if err != nil {
		return nil, err
	}
	request.Header.Set("X-Auth-Token", "sandbox-token@"+string(s))
	request.Header.Set("Content-Type", "application/json")
	return http.DefaultClient.Do(request)
}

func (s session) waitForCode(t *testing.T, contact string) string {
	t.Helper()
	query := url.Values{"contact": {contact}, "timeout_ms": {"5000"}}
	request, err := http.NewRequest(http.MethodGet, sandbox()+"/_sandbox/messages/wait?"+query.Encode(), nil)
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("X-Sandbox-Session", string(s))
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	var message struct{ Code string }
	if err := json.NewDecoder(response.Body).Decode(&message); err != nil {
		t.Fatal(err)
	}
	return message.Code
}

func TestAUserGetsACode(t *testing.T) {
	t.Parallel()
	s := session(t.Name())
	response, err := s.sendCode("go@example.com")
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		t.Fatalf("status %d", response.StatusCode)
	}
	if code := s.waitForCode(t, "go@example.com"); len(code) != 6 {
		t.Fatalf("code %q", code)
	}
}

func TestAUserLogsIn(t *testing.T) {
	t.Parallel()
	s := session(t.Name())
	response, err := s.sendCode("go@example.com")
	if err != nil {
		t.Fatal(err)
	}
	response.Body.Close()
	code := s.waitForCode(t, "go@example.com")
	if s.checkCode(t, "go@example.com", "a typo") {
		t.Fatal("a typo passed")
	}
	if !s.checkCode(t, "go@example.com", code) {
		t.Fatal("the code did not pass")
	}
	if s.checkCode(t, "go@example.com", code) {
		t.Fatal("the code passed twice")
	}
}
