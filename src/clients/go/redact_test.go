package verifycodes

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

func TestSecretsAreClearedHoweverTheyAreWritten(t *testing.T) {
	redact := redactor{`Us"er+1@example.com`, "13800000000", "p%s&w\\d", "密码密码", "abc"}
	for _, one := range []struct{ text, want string }{
		{`to Us"er+1@example.com now`, "to *** now"},
		{`US"ER+1@EXAMPLE.COM`, "***"},
		{`Us%22er%2B1%40example%2ecom`, "***"},
		{`%55s"er+1@example.com`, "***"},
		{`Us&quot;er&#43;1&#x40;example.com`, "***"},
		{`{"m":"Us\"er+1@example.com"}`, `{"m":"***"}`},
		{`Us\u0022er\u002b1\u0040example.com`, "***"},
		{`cut off: Us"e`, `cut off: ***`},
		{`cut off: Us"er+%4`, `cut off: ***`},
		{`cut off: Us"er&#4`, `cut off: ***`},
		{`not a secret: Us"`, `not a secret: Us"`},
		{"+86 138-0000-0000.", "+86 ***."},
		{"(138) 0000 0000", "(***"},
		{"138%200000%200000", "***"},
		{"13800001000 13800000001", "13800001000 ***1"},
		{`p%s&w\d p%25s%26w%5cd p%s&amp;w\\d`, "*** *** ***"},
		{"%E5%AF%86码\\u5bc6&#30721;", "***"},
		{"138+0000+0000 138&nbsp;0000&nbsp;0000", "*** ***"},
		{"138\t0000\u20110000, 138 \u2013 0000 \u2013 0000, 138/0000/0000, 138     00000000", "***, ***, ***, ***"},
		{`Us&quoter&#43er Us&#34er&plus1&#0000064example.com`, `Us&quoter&#43er ***`},
		{`cut off: Us"er\u002`, `cut off: ***`},
		{`Us&quot;er&plus;1&commat;example&period;com`, "***"},
		{`cut off: Us"er&plu`, "cut off: ***"},
		{`Us"er%2B1@e... is bad, Us"er+1@ not`, `***... is bad, Us"er+1@ not`},
		{"1380 0000 is bad, 1380 000 not", "*** is bad, 1380 000 not"},
		{"abc", "abc"},
		{"Us\"er+1@example.com13800000000", "******"},
	} {
		if got := redact.text(one.text); got != one.want {
			t.Errorf("%s: got %s, want %s", one.text, got, one.want)
		}
	}
}

func TestNumbersHaveSeparatorsOfTheirOwn(t *testing.T) {
	for _, secret := range []string{"138-0000-0000", "138 0000 0000", "+13800000000", "138\u20130000\u20130000"} {
		for _, text := range []string{"13800000000", "138.0000.0000", "138-0000-0000", "138 0000 0000"} {
			if got := (redactor{secret}).text("to " + text + "!"); got != "to ***!" {
				t.Errorf("%s: got %s of %s", secret, got, text)
			}
		}
	}
}

func TestWhatIsCutOffIsHiddenAsFarAsItGoesOn(t *testing.T) {
	redact := redactor{"tok-SECRET/0123+456==", "abababab-c123"}
	for _, one := range []struct{ text, want string }{
		{"token tok-SECRET/0123+4... is bad", "token ***... is bad"},
		{"tok-SECR, tok-SEC and more", "***, tok-SEC and more"},
		{"ababababab-c12 and more", "*** and more"},
	} {
		if got := redact.text(one.text); got != one.want {
			t.Errorf("%s: got %s, want %s", one.text, got, one.want)
		}
	}
}

func TestCodesAndRequestIDsStay(t *testing.T) {
	redact := redactor{"01010024", "0d7ff2a3", "ABC.1234"}
	if got := redact.code("ABC.01010024"); got != "ABC.01010024" {
		t.Error(got)
	}
	if got := redact.code("the 01010024"); got != "the ***" {
		t.Error(got)
	}
	if got := redact.requestID("0d7ff2a3-0d7ff2a3"); got != "0d7ff2a3-0d7ff2a3" {
		t.Error(got)
	}
	if got := redact.requestID("request 0d7ff2a3"); got != "request ***" {
		t.Error(got)
	}
}

// The largest reply that fits a secret again and again, until its last character.
func TestRedactingTakesNoTimeWorthMentioning(t *testing.T) {
	for name, unit := range map[string]string{"characters": "a", "backslashes": `\`, "percent": "%25", "digits": "1 ", "zeros": "0"} {
		start := time.Now()
		secret := strings.Repeat(strings.TrimSpace(unit)[:1], 4999) + "x"
		redactor{secret}.text(strings.Repeat(unit, maxReplyBytes/len(unit)))
		t.Logf("%s: %s", name, time.Since(start))
		if time.Since(start) > time.Second {
			t.Errorf("%s: %s", name, time.Since(start))
		}
	}
}

func TestLongEntitiesTakeNoTimeWorthMentioning(t *testing.T) {
	for _, text := range []string{"&#" + strings.Repeat("1", 65000), "&#x" + strings.Repeat("a", 65000)} {
		start := time.Now()
		redactor{"conformance-token", "13800000000"}.text(text)
		t.Logf("%.4s: %s", text, time.Since(start))
		if time.Since(start) > time.Second {
			t.Errorf("%.4s: %s", text, time.Since(start))
		}
	}
}

func FuzzRedact(f *testing.F) {
	f.Add("Us%22er&#x40;\\u0040", "user@example.com")
	f.Fuzz(func(t *testing.T, text, secret string) {
		redact := redactor{secret}
		if utf8.RuneCountInString(secret) >= shortestSecret && strings.Contains(redact.text(text+secret), secret) && !strings.Contains(redacted, secret) {
			t.Errorf("%q is left of %q", secret, text)
		}
	})
}
