package verifycodes

import (
	"maps"
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
	// beginning is in characters, too: so much of a secret that is cut off within a text must be there.
	beginning = 8
)

var plainCode = regexp.MustCompile(`^[A-Z]+\.[0-9]+$`)

// redactor clears texts of secrets, also where they are written in another way: other case, percent
// encoding, HTML entities, JSON escapes, separators between digits, or cut off.
type redactor []string

// code leaves what looks like a code as it is.
func (r redactor) code(text string) string {
	if plainCode.MatchString(text) {
		return text
	}
	return r.text(text)
}

// requestID leaves what looks like one as it is.
func (r redactor) requestID(text string) string {
	if strings.Trim(text, "0123456789abcdefABCDEF-") == "" {
		return text
	}
	return r.text(text)
}

func (r redactor) text(text string) string {
	if text == "" {
		return ""
	}
	asItStands, decoded := readings(text)
	digits := digitsOf(decoded)
	var found []span
	for _, secret := range r {
		wanted := []rune(strings.ToLower(secret))
		if len(wanted) < shortestSecret {
			continue
		}
		found = append(found, search(asItStands, wanted, len(text))...)
		found = append(found, search(decoded, wanted, len(text))...)
		number := []rune(withoutSeparators(secret))
		if len(number) >= shortestSecret && strings.Trim(string(number), "0123456789") == "" {
			found = append(found, search(digits, number, len(text))...)
		}
	}
	return replace(text, found)
}

// isSeparator tells whether people put a character between the digits of a number.
func isSeparator(character rune) bool {
	return unicode.IsSpace(character) || unicode.Is(unicode.Pd, character) || strings.ContainsRune("+.()[]/", character)
}

func withoutSeparators(secret string) string {
	return strings.Map(func(character rune) rune {
		if isSeparator(character) {
			return -1
		}
		return character
	}, secret)
}

// span is a part of a text, in bytes.
type span struct{ start, end int }

// unit is a character and where it is written.
type unit struct {
	value rune
	span
}

// search gives where a secret stands, by the algorithm of Knuth, Morris and Pratt: a reply that almost
// holds a long secret many times costs no more than another. The secret may be cut off.
func search(units []unit, wanted []rune, end int) (found []span) {
	border := make([]int, len(wanted)+1)
	border[0] = -1
	for i, matched := 0, -1; i < len(wanted); border[i] = matched {
		for matched >= 0 && wanted[matched] != wanted[i] {
			matched = border[matched]
		}
		matched++
		i++
	}
	enough := min(len(wanted), max(beginning, slices.Index(wanted, '@')+2))
	matched := 0
	for i, unit := range units {
		for matched >= 0 && wanted[matched] != unit.value {
			matched = border[matched]
		}
		if matched++; matched >= enough {
			found = append(found, span{units[i-matched+1].start, unit.end})
		}
		if matched == len(wanted) {
			matched = border[matched]
		}
	}
	if matched >= shortestSecret {
		found = append(found, span{units[len(units)-matched].start, end})
	}
	return found
}

func replace(text string, found []span) string {
	slices.SortFunc(found, func(a, b span) int { return a.start - b.start })
	var out strings.Builder
	done := 0
	for _, one := range found {
		if one.end <= done {
			continue
		}
		if one.start >= done {
			out.WriteString(text[done:one.start] + redacted)
		}
		done = one.end
	}
	return out.String() + text[done:]
}

// readings gives a text as it stands and with its escapes decoded, in lower case. An escape that the end
// cuts off is not decoded, and is no character.
func readings(text string) (asItStands, decoded []unit) {
	for at := 0; at < len(text); {
		value, width := utf8.DecodeRuneInString(text[at:])
		asItStands = append(asItStands, unit{unicode.ToLower(value), span{at, at + width}})
		at += width
	}
	for at := 0; at < len(text); {
		value, width := decodeOne(text[at:])
		if width == 0 {
			break
		}
		decoded = append(decoded, unit{unicode.ToLower(value), span{at, at + width}})
		at += width
	}
	return asItStands, decoded
}

// digitsOf drops what may stand between the digits of a number; anything else separates numbers.
func digitsOf(units []unit) (digits []unit) {
	for _, one := range units {
		switch {
		case one.value >= '0' && one.value <= '9':
			digits = append(digits, one)
		case !isSeparator(one.value):
			digits = append(digits, unit{-1, one.span})
		}
	}
	return digits
}

// decodeOne gives the first character of a text and how much of it says so; 0 when the end cuts it off.
func decodeOne(text string) (rune, int) {
	if isCutOff(text) {
		return 0, 0
	}
	var value rune
	var width int
	switch text[0] {
	case '%':
		value, width = percentEncoded(text)
	case '&':
		value, width = entity(text)
	case '\\':
		value, width = jsonEscape(text)
	}
	if width == 0 {
		return utf8.DecodeRuneInString(text)
	}
	return value, width
}

var beginningOfEscape = regexp.MustCompile(`^(%[0-9a-fA-F]?|\\(u[0-9a-fA-F]{0,3})?|&(#([0-9]{0,7}|[xX][0-9a-fA-F]{0,6})|[a-zA-Z]{0,6}))$`)

// isCutOff tells whether a text is the beginning of an escape.
func isCutOff(text string) bool {
	return len(text) < longestEntity && beginningOfEscape.MatchString(text)
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

var entities = map[string]rune{
	"amp": '&', "lt": '<', "gt": '>', "quot": '"', "apos": '\'', "nbsp": '\u00a0',
	"commat": '@', "period": '.', "lowbar": '_', "plus": '+', "equals": '=', "sol": '/',
}

// entityForm is that of an entity; browsers read it without its semicolon, too.
var entityForm = regexp.MustCompile(`(?i)^&(?:#([0-9]+)|#x([0-9a-f]+)|(` + strings.Join(slices.Collect(maps.Keys(entities)), "|") + `));?`)

// longestEntity is that of the last code point, in decimal with leading zeros.
const longestEntity = len("&#00001114111;")

func entity(text string) (rune, int) {
	found := entityForm.FindStringSubmatch(text[:min(len(text), longestEntity)])
	if found == nil {
		return 0, 0
	}
	if value, ok := entities[strings.ToLower(found[3])]; ok {
		return value, len(found[0])
	}
	base := 10
	if found[1] == "" {
		base = 16
	}
	value, err := strconv.ParseUint(found[1]+found[2], base, 21)
	if err != nil {
		return 0, 0
	}
	return rune(value), len(found[0])
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
