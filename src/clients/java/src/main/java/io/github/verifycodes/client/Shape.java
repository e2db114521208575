package io.github.verifycodes.client;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Consumer;

/** What the contract says of a value: its type, its limits, and whether it is secret. */
final class Shape {
  private final Class<?> type;
  private final String typeName;
  private final boolean isInteger;
  private final List<Field> fields;
  private final Shape items;
  private int minLength;
  private int maxLength = Integer.MAX_VALUE;
  private BigDecimal minimum;
  private BigDecimal maximum;
  private int minItems;
  private int maxItems = Integer.MAX_VALUE;
  private final Map<Object, String> allowed = new LinkedHashMap<>();
  private boolean isSensitive;

  private Shape(Class<?> type, String typeName, List<Field> fields, Shape items) {
    this.type = type;
    this.typeName = typeName;
    this.isInteger = typeName.equals("integer");
    this.fields = fields;
    this.items = items;
  }

  /** A member of an object. */
  record Field(String name, boolean isRequired, Shape shape) {}

  static Shape text() {
    return new Shape(String.class, "string", List.of(), null);
  }

  static Shape integer() {
    return new Shape(Numeral.class, "integer", List.of(), null);
  }

  static Shape number() {
    return new Shape(Numeral.class, "number", List.of(), null);
  }

  static Shape bool() {
    return new Shape(Boolean.class, "boolean", List.of(), null);
  }

  static Shape list(Shape items) {
    return new Shape(List.class, "array", List.of(), items);
  }

  static Shape object(Field... fields) {
    return new Shape(Map.class, "object", List.of(fields), null);
  }

  /** Characters (code points) of a text. */
  Shape minLength(int least) {
    minLength = least;
    return this;
  }

  Shape maxLength(int most) {
    maxLength = most;
    return this;
  }

  Shape minimum(String least) {
    minimum = new BigDecimal(least);
    return this;
  }

  Shape maximum(String most) {
    maximum = new BigDecimal(most);
    return this;
  }

  Shape minItems(int least) {
    minItems = least;
    return this;
  }

  Shape maxItems(int most) {
    maxItems = most;
    return this;
  }

  /** One of the values of an enum. */
  Shape value(String name, Object value) {
    allowed.put(Json.of(value), name);
    return this;
  }

  /** The same, but secret: types share their shapes. */
  Shape sensitive() {
    Shape secret = new Shape(type, typeName, fields, items);
    secret.minLength = minLength;
    secret.maxLength = maxLength;
    secret.minimum = minimum;
    secret.maximum = maximum;
    secret.minItems = minItems;
    secret.maxItems = maxItems;
    secret.allowed.putAll(allowed);
    secret.isSensitive = true;
    return secret;
  }

  /** Holds a value against this shape. No message repeats a value. */
  void check(String pointer, Object value, Violations found) {
    if (!type.isInstance(value) || (isInteger && !((Numeral) value).isInteger())) {
      found.add(pointer, "type", "must be of type " + typeName);
    } else if (!allowed.isEmpty()) {
      if (!allowed.containsKey(value)) {
        found.add(pointer, "enum", "must be " + allowedText());
      }
    } else if (value instanceof String text) {
      checkText(pointer, text, found);
    } else if (value instanceof Numeral number) {
      checkNumber(pointer, number, found);
    } else if (value instanceof List<?> list) {
      checkItems(pointer, list, found);
    } else if (value instanceof Map<?, ?> members) {
      checkFields(pointer, members, found);
    }
  }

  /** The values for people, such as {@code 0 (LOW) or 1 (HIGH)}. */
  private String allowedText() {
    StringBuilder text = new StringBuilder();
    int left = allowed.size();
    for (Map.Entry<Object, String> each : allowed.entrySet()) {
      text.append(Json.text(each.getKey()));
      if (!each.getValue().equals(each.getKey().toString())) {
        text.append(" (").append(each.getValue()).append(")");
      }
      left--;
      text.append(left > 1 ? ", " : left == 1 ? " or " : "");
    }
    return text.toString();
  }

  private void checkText(String pointer, String text, Violations found) {
    int length = text.codePointCount(0, text.length());
    if (length < minLength) {
      found.add(pointer, "minLength", "must have at least " + minLength + " characters");
    } else if (length > maxLength) {
      found.add(pointer, "maxLength", "must have at most " + maxLength + " characters");
    }
    if (text.codePoints().anyMatch(Shape::isLoneSurrogate)) {
      found.add(pointer, "format", "must be well-formed Unicode text");
    }
  }

  private static boolean isLoneSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  private void checkNumber(String pointer, Numeral number, Violations found) {
    if (!number.isFinite()) {
      found.add(pointer, "type", "must be a finite number");
    } else if (minimum != null && number.decimal().compareTo(minimum) < 0) {
      found.add(pointer, "minimum", "must be at least " + minimum);
    } else if (maximum != null && number.decimal().compareTo(maximum) > 0) {
      found.add(pointer, "maximum", "must be at most " + maximum);
    }
  }

  private void checkItems(String pointer, List<?> list, Violations found) {
    if (list.size() < minItems) {
      found.add(pointer, "minItems", "must have at least " + minItems + " items");
    } else if (list.size() > maxItems) {
      found.add(pointer, "maxItems", "must have at most " + maxItems + " items");
    }
    for (int index = 0; index < list.size(); index++) {
      items.check(pointer + "/" + index, list.get(index), found);
    }
  }

  private void checkFields(String pointer, Map<?, ?> members, Violations found) {
    for (Field field : fields) {
      String below = pointer + "/" + field.name.replace("~", "~0").replace("/", "~1");
      if (members.containsKey(field.name)) {
        field.shape.check(below, members.get(field.name), found);
      } else if (field.isRequired) {
        found.add(below, "required", "is required");
      }
    }
  }

  /** Hands over each secret text of a value. */
  void secrets(Object value, Consumer<String> take) {
    secrets(value, false, take);
  }

  private void secrets(Object value, boolean isInSecret, Consumer<String> take) {
    boolean isSecret = isInSecret || isSensitive;
    if (value instanceof List<?> list) {
      list.forEach(item -> items.secrets(item, isSecret, take));
    } else if (value instanceof Map<?, ?> members) {
      fields.forEach(field -> field.shape.secrets(members.get(field.name), isSecret, take));
    } else if (isSecret && value != null) {
      take.accept(value.toString());
    }
  }

  /** A value for people, without secrets. */
  String describe(Object value) {
    if (isSensitive) {
      return "***";
    }
    if (value instanceof Map<?, ?> members) {
      StringJoiner words = new StringJoiner(", ", "{", "}");
      for (Field field : fields) {
        if (members.get(field.name) != null) {
          words.add(field.name + "=" + field.shape.describe(members.get(field.name)));
        }
      }
      return words.toString();
    }
    if (value instanceof List<?> list) {
      StringJoiner words = new StringJoiner(", ", "[", "]");
      list.forEach(item -> words.add(items.describe(item)));
      return words.toString();
    }
    return String.valueOf(value);
  }
}
