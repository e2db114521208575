package verifycodes

import (
	"fmt"
	"net/url"
	"strings"
	"unicode/utf8"
)

// limits are lengths in Unicode code points.
type limits struct{ min, max int }

var (
	tokenLimits        = limits{@X_AUTH_TOKEN_MIN_LENGTH@, @X_AUTH_TOKEN_MAX_LENGTH@}
	languageLimits     = limits{@X_LANGUAGE_MIN_LENGTH@, @X_LANGUAGE_MAX_LENGTH@}
	timeZoneLimits     = limits{@X_TIME_ZONE_MIN_LENGTH@, @X_TIME_ZONE_MAX_LENGTH@}
	contactValueLimits = limits{@CONTACT_VALUE_MIN_LENGTH@, @CONTACT_VALUE_MAX_LENGTH@}
	areaCodeLimits     = limits{@AREA_CODE_MIN_LENGTH@, @AREA_CODE_MAX_LENGTH@}
)

func checkLength(pointer, value string, limit limits) []Violation {
	if length := utf8.RuneCountInString(value); length >= limit.min && length <= limit.max {
		return nil
	}
	message := fmt.Sprintf("must have %d to %d characters", limit.min, limit.max)
	return []Violation{{Pointer: pointer, Rule: "length", Message: message}}
}

func checkText(pointer, value string, limit limits) []Violation {
	if !utf8.ValidString(value) {
		return []Violation{{Pointer: pointer, Rule: "encoding", Message: "must be UTF-8"}}
	}
	return checkLength(pointer, value, limit)
}

func checkBody(body SendVerifyCodesRequest) []Violation {
	found := checkText("/contact_value", body.ContactValue, contactValueLimits)
	if !body.ContactWay.IsValid() {
		found = append(found, Violation{Pointer: "/contact_way", Rule: "enum", Message: "must be 0 (SMS) or 1 (EMAIL)"})
	}
	return append(found, checkText("/area_code", body.AreaCode, areaCodeLimits)...)
}

// checkHeader refuses what would not arrive as it is, or would begin another header.
func checkHeader(name, value string, limit limits) []Violation {
	pointer := "header:" + name
	unsendable := func(r rune) bool { return r < ' ' || r > '~' }
	if strings.ContainsFunc(value, unsendable) || strings.TrimSpace(value) != value {
		return []Violation{{Pointer: pointer, Rule: "pattern", Message: "must be visible ASCII, with blanks only in between"}}
	}
	return checkLength(pointer, value, limit)
}

func checkOptions(o options) (found []Violation) {
	if o.timeout <= 0 {
		found = append(found, Violation{Pointer: "option:timeout", Rule: "range", Message: "must be above zero"})
	}
	if o.language != nil {
		found = append(found, checkHeader("X-Language", *o.language, languageLimits)...)
	}
	if o.timeZone != nil {
		found = append(found, checkHeader("X-Time-Zone", *o.timeZone, timeZoneLimits)...)
	}
	return found
}

// checkEndpoint gives the endpoint without a slash at its end. Its messages never repeat the text: it
// may hold a password.
func checkEndpoint(endpoint string) (string, []Violation) {
	parsed, err := url.Parse(endpoint)
	if err != nil || (parsed.Scheme != "https" && parsed.Scheme != "http") || parsed.Host == "" {
		return "", []Violation{{Pointer: "option:endpoint", Rule: "format", Message: "must be an absolute URL that begins with https:// or http://"}}
	}
	if parsed.User != nil || parsed.RawQuery != "" || parsed.ForceQuery || parsed.Fragment != "" {
		return "", []Violation{{Pointer: "option:endpoint", Rule: "format", Message: "must have no credentials, query or fragment"}}
	}
	return strings.TrimRight(parsed.String(), "/"), nil
}
