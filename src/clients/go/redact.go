package verifycodes

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

const (
	// redacted stands in place of a secret.
	redacted = "***"
	// shortestSecret is in characters: what is shorter would be found in ordinary words.
	shortestSecret = 4
	// mostSeparators is how many may stand between two digits of a number.
	mostSeparators = 3
)

var (
	plainCode = regexp.MustCompile(`^[A-Z]+\.[0-9]+$`)
	plainID   = regexp.MustCompile(`^[0-9a-fA-F-]*$`)
)

// redactor clears texts of secrets, also where they are written in another way: other case, percent
// encoding, HTML entities, JSON escapes, separators between digits, or cut off by the end.
type redactor []secret

type secret struct {
	runes []rune
	// isNumber: it has digits alone.
	isNumber bool
}

func newRedactor(texts []string) (r redactor) {
	for _, text := range texts {
		runes := []rune(strings.ToLower(text))
		if len(runes) >= shortestSecret {
			isDigit := func(r rune) bool { return r >= '0' && r <= '9' }
			r = append(r, secret{runes, !slices.ContainsFunc(runes, func(r rune) bool { return !isDigit(r) })})
		}
	}
	return r
}

// code leaves what looks like a code as it is.
func (r redactor) code(text string) string {
	if plainCode.MatchString(text) {
		return text
	}
	return r.text(text)
}

// requestID leaves what looks like one as it is.
func (r redactor) requestID(text string) string {
	if plainID.MatchString(text) {
		return text
	}
	return r.text(text)
}

func (r redactor) text(text string) string {
	if len(r) == 0 {
		return text
	}
	var out strings.Builder
	for at := 0; at < len(text); {
		if end := r.match(text, at); end > at {
			out.WriteString(redacted)
			at = end
			continue
		}
		_, width := utf8.DecodeRuneInString(text[at:])
		out.WriteString(text[at : at+width])
		at += width
	}
	return out.String()
}

// match gives the end of the longest secret that begins here.
func (r redactor) match(text string, at int) (end int) {
	for _, secret := range r {
		end = max(end, secret.match(text, at))
	}
	return end
}

// match follows all readings of the text at once: a backslash may be one, or begin an escape.
func (s secret) match(text string, at int) int {
	places := []int{at}
	for matched, wanted := range s.runes {
		var next []int
		for _, place := range places {
			if matched >= shortestSecret && isEnd(text[place:]) {
				return len(text)
			}
			for _, unit := range s.unitsAt(text, place, matched > 0) {
				if unicode.ToLower(unit.value) == wanted && !slices.Contains(next, unit.end) {
					next = append(next, unit.end)
				}
			}
		}
		if len(next) == 0 {
			return 0
		}
		places = next
	}
	return slices.Max(places)
}

// isEnd tells whether nothing is left but the beginning of an escape.
func isEnd(rest string) bool {
	return rest == "" || len(rest) < len(`\u0000`) && (rest[0] == '%' || rest[0] == '&' || rest[0] == '\\') && len(readings(rest)) == 1
}

type unit struct {
	value rune
	end   int
}

// unitsAt gives each reading of what stands at a place, also behind separators in a number.
func (s secret) unitsAt(text string, at int, within bool) []unit {
	found := unitsFrom(text, at)
	if !within || !s.isNumber {
		return found
	}
	all := slices.Clone(found)
	for range mostSeparators {
		var beyond []unit
		for _, one := range found {
			if strings.ContainsRune(" -.()[]/\u00a0", one.value) {
				beyond = append(beyond, unitsFrom(text, one.end)...)
			}
		}
		all = append(all, beyond...)
		found = beyond
	}
	return all
}

func unitsFrom(text string, at int) []unit {
	found := readings(text[at:])
	for i := range found {
		found[i].end += at
	}
	return found
}

// readings gives what a text may begin with: the character as it stands, and the one that an escape
// stands for.
func readings(text string) []unit {
	if text == "" {
		return nil
	}
	value, width := utf8.DecodeRuneInString(text)
	found := []unit{{value, width}}
	var escaped rune
	var length int
	switch value {
	case '%':
		escaped, length = percentEncoded(text)
	case '&':
		escaped, length = entity(text)
	case '\\':
		escaped, length = jsonEscape(text)
	}
	if length > 0 {
		found = append(found, unit{escaped, length})
	}
	return found
}

func percentEncoded(text string) (rune, int) {
	var encoded []byte
	for len(encoded) < utf8.UTFMax && len(text) >= 3*(len(encoded)+1) {
		piece := text[3*len(encoded) : 3*len(encoded)+3]
		value, err := strconv.ParseUint(piece[1:], 16, 8)
		if piece[0] != '%' || err != nil {
			break
		}
		encoded = append(encoded, byte(value))
		if utf8.FullRune(encoded) {
			break
		}
	}
	if len(encoded) == 0 {
		return 0, 0
	}
	value, width := utf8.DecodeRune(encoded)
	return value, 3 * width
}

var entities = map[string]rune{"amp": '&', "lt": '<', "gt": '>', "quot": '"', "apos": '\''}

// longestEntity is that of the last code point, in decimal with leading zeros.
const longestEntity = len("&#00001114111;")

func entity(text string) (rune, int) {
	end := strings.IndexByte(text[:min(len(text), longestEntity)], ';')
	if end < 0 {
		return 0, 0
	}
	name := text[1:end]
	if value, ok := entities[strings.ToLower(name)]; ok {
		return value, end + 1
	}
	digits, isNumber := strings.CutPrefix(strings.ToLower(name), "#")
	base := 10
	if hexadecimal, ok := strings.CutPrefix(digits, "x"); ok {
		digits, base = hexadecimal, 16
	}
	value, err := strconv.ParseUint(digits, base, 21)
	if !isNumber || err != nil {
		return 0, 0
	}
	return rune(value), end + 1
}

var shortEscapes = map[byte]rune{'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}

func jsonEscape(text string) (rune, int) {
	if len(text) < 2 {
		return 0, 0
	}
	if text[1] != 'u' {
		if value, ok := shortEscapes[text[1]]; ok {
			return value, 2
		}
		value, width := utf8.DecodeRuneInString(text[1:])
		return value, 1 + width
	}
	value, ok := codeUnit(text)
	if !ok {
		return 'u', 2
	}
	if second, ok := codeUnit(text[6:]); ok && utf16.IsSurrogate(value) {
		return utf16.DecodeRune(value, second), 12
	}
	return value, 6
}

func codeUnit(text string) (rune, bool) {
	if len(text) < 6 || text[:2] != `\u` {
		return 0, false
	}
	value, err := strconv.ParseUint(text[2:6], 16, 16)
	return rune(value), err == nil
}
