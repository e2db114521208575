package verifycodes

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"unicode/utf8"
)

// kind is the type of a value in JSON.
type kind string

const (
	text    kind = "a string"
	integer kind = "an integer"
	number  kind = "a number"
	boolean kind = "a boolean"
	array   kind = "an array"
	object  kind = "an object"
)

// schema says what a value must be. The contract's are generated.
type schema struct {
	kind                 kind
	minLength, maxLength *int // in Unicode code points
	minimum, maximum     *float64
	minItems, maxItems   *int
	values               []enumValue
	items                *schema
	fields               []field
	sensitive            bool
}

type enumValue struct {
	value any // int64 or string
	name  string
}

type field struct {
	name     string
	required bool
	schema   *schema
}

// limit makes a limit of a schema, which is nil when there is none.
func limit[T int | float64](value T) *T { return &value }

// checker gathers what violates the contract.
type checker struct{ found []Violation }

func (c *checker) report(pointer, rule, format string, args ...any) {
	c.found = append(c.found, Violation{Pointer: pointer, Rule: rule, Message: fmt.Sprintf(format, args...)})
}

// value holds a value that plain made against a schema.
func (c *checker) value(pointer string, value any, s *schema) {
	switch v := value.(type) {
	case string:
		c.text(pointer, v, s)
	case int64:
		c.number(pointer, float64(v), s)
	case float64:
		c.number(pointer, v, s)
	case []any:
		c.array(pointer, v, s)
	case map[string]any:
		c.object(pointer, v, s)
	}
	if s.values != nil && !s.allows(value) {
		c.report(pointer, "enum", "must be %s", s.allowed())
	}
}

func (c *checker) text(pointer, value string, s *schema) {
	if !utf8.ValidString(value) {
		c.report(pointer, "encoding", "must be UTF-8")
		return
	}
	c.size(pointer, "Length", "characters", utf8.RuneCountInString(value), s.minLength, s.maxLength)
}

func (c *checker) number(pointer string, value float64, s *schema) {
	switch {
	case math.IsNaN(value) || math.IsInf(value, 0):
		c.report(pointer, "type", "must be a finite number")
	case s.minimum != nil && value < *s.minimum:
		c.report(pointer, "minimum", "must be %s", between(s.minimum, s.maximum))
	case s.maximum != nil && value > *s.maximum:
		c.report(pointer, "maximum", "must be %s", between(s.minimum, s.maximum))
	}
}

func (c *checker) array(pointer string, items []any, s *schema) {
	c.size(pointer, "Items", "items", len(items), s.minItems, s.maxItems)
	for i, item := range items {
		c.value(pointer+"/"+strconv.Itoa(i), item, s.items)
	}
}

// inPointer escapes a name for a JSON pointer.
var inPointer = strings.NewReplacer("~", "~0", "/", "~1")

func (c *checker) object(pointer string, members map[string]any, s *schema) {
	for _, f := range s.fields {
		place := pointer + "/" + inPointer.Replace(f.name)
		value, ok := members[f.name]
		switch {
		case ok:
			c.value(place, value, f.schema)
		case f.required:
			c.report(place, "required", "is required")
		}
	}
}

func (c *checker) size(pointer, rule, unit string, size int, low, high *int) {
	if low != nil && size < *low {
		c.report(pointer, "min"+rule, "must have %s %s", between(low, high), unit)
	}
	if high != nil && size > *high {
		c.report(pointer, "max"+rule, "must have %s %s", between(low, high), unit)
	}
}

func between[T int | float64](low, high *T) string {
	plainly := func(bound *T) string { return strconv.FormatFloat(float64(*bound), 'f', -1, 64) }
	switch {
	case low == nil:
		return "at most " + plainly(high)
	case high == nil:
		return "at least " + plainly(low)
	}
	return plainly(low) + " to " + plainly(high)
}

func (s *schema) allows(value any) bool {
	for _, allowed := range s.values {
		if allowed.value == value {
			return true
		}
	}
	return false
}

func (s *schema) allowed() string {
	texts := make([]string, len(s.values))
	for i, allowed := range s.values {
		texts[i] = fmt.Sprintf("%v (%s)", allowed.value, allowed.name)
		if quoted, ok := allowed.value.(string); ok {
			texts[i] = strconv.Quote(quoted)
		}
	}
	last := len(texts) - 1
	if last < 1 {
		return strings.Join(texts, "")
	}
	return strings.Join(texts[:last], ", ") + " or " + texts[last]
}

// secrets gives the texts of what is sensitive in a value.
func (s *schema) secrets(value any) (found []string) {
	switch v := value.(type) {
	case []any:
		for _, item := range v {
			found = append(found, s.items.inherit(s).secrets(item)...)
		}
	case map[string]any:
		for _, f := range s.fields {
			if member, ok := v[f.name]; ok {
				found = append(found, f.schema.inherit(s).secrets(member)...)
			}
		}
	default:
		if s.sensitive {
			found = append(found, wireText(value))
		}
	}
	return found
}

// inherit makes all that is within something sensitive sensitive.
func (s *schema) inherit(outer *schema) *schema {
	if !outer.sensitive || s.sensitive {
		return s
	}
	inner := *s
	inner.sensitive = true
	return &inner
}
