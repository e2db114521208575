package verifycodes

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strconv"
	"strings"
)

// plain makes a copy of a value of a generated type by types of JSON: string, int64, float64, bool,
// []any and map[string]any, without what is absent (nil). Absent itself, it is nil.
func plain(value any) any {
	return plainOf(reflect.ValueOf(value))
}

func plainOf(value reflect.Value) any {
	switch value.Kind() {
	case reflect.Pointer:
		if value.IsNil() {
			return nil
		}
		return plainOf(value.Elem())
	case reflect.Struct:
		return plainMembers(value)
	case reflect.Slice:
		if value.IsNil() {
			return nil
		}
		items := make([]any, value.Len())
		for i := range items {
			items[i] = plainOf(value.Index(i))
		}
		return items
	case reflect.String:
		return value.String()
	case reflect.Int, reflect.Int64:
		return value.Int()
	case reflect.Float64:
		return value.Float()
	case reflect.Bool:
		return value.Bool()
	}
	return nil
}

func plainMembers(value reflect.Value) map[string]any {
	members := make(map[string]any, value.NumField())
	for i := range value.NumField() {
		if name := wireName(value.Type().Field(i)); name != "" {
			if member := plainOf(value.Field(i)); member != nil {
				members[name] = member
			}
		}
	}
	return members
}

// wireName gives the name of a field in JSON; empty when it is not sent.
func wireName(field reflect.StructField) string {
	name, _, _ := strings.Cut(field.Tag.Get("json"), ",")
	return name
}

// wireText is a value in a header, a path or a query.
func wireText(value any) string {
	switch v := value.(type) {
	case string:
		return v
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64)
	}
	return fmt.Sprint(value)
}

// decode fills a value of a generated type from JSON. What is absent or of another type stays nil.
func decode(data json.RawMessage, target reflect.Value) bool {
	switch target.Kind() {
	case reflect.Pointer:
		value := reflect.New(target.Type().Elem())
		if string(data) == "null" || !decode(data, value.Elem()) {
			return false
		}
		target.Set(value)
		return true
	case reflect.Struct:
		var members map[string]json.RawMessage
		if json.Unmarshal(data, &members) != nil || members == nil {
			return false
		}
		for i := range target.NumField() {
			if member, ok := members[wireName(target.Type().Field(i))]; ok {
				decode(member, target.Field(i))
			}
		}
		return true
	case reflect.Slice:
		return decodeItems(data, target)
	}
	return string(data) != "null" && json.Unmarshal(data, target.Addr().Interface()) == nil
}

func decodeItems(data json.RawMessage, target reflect.Value) bool {
	var items []json.RawMessage
	if json.Unmarshal(data, &items) != nil || items == nil {
		return false
	}
	values := reflect.MakeSlice(target.Type(), len(items), len(items))
	for i, item := range items {
		if !decode(item, values.Index(i)) {
			return false
		}
	}
	target.Set(values)
	return true
}

// describe is what programs print and log of a value that plain made: all but what is sensitive.
func describe(name string, value any, s *schema) string {
	switch v := value.(type) {
	case map[string]any:
		var members []string
		for _, f := range s.fields {
			if member, ok := v[f.name]; ok {
				members = append(members, describe(f.name+":", member, f.schema.inherit(s)))
			}
		}
		return name + "{" + strings.Join(members, " ") + "}"
	case []any:
		items := make([]string, len(v))
		for i, item := range v {
			items[i] = describe("", item, s.items.inherit(s))
		}
		return name + "[" + strings.Join(items, " ") + "]"
	}
	if s.sensitive {
		value = redacted
	}
	return name + fmt.Sprint(value)
}

// Ptr gives a pointer to a value, for the fields of the contract's objects.
func Ptr[T any](value T) *T { return &value }
