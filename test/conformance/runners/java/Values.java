import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** JSON as the types of Java, and back. */
final class Values {
  /** What the types do not let a program ask for. */
  static class Unrepresentable extends RuntimeException {}

  private Values() {}

  static String text(JsonNode node) {
    return typed(node, node.isTextual(), JsonNode::textValue);
  }

  static Integer integer(JsonNode node) {
    return typed(node, node.canConvertToInt() && node.isIntegralNumber(), JsonNode::intValue);
  }

  static Long int64(JsonNode node) {
    return typed(node, node.canConvertToLong() && node.isIntegralNumber(), JsonNode::longValue);
  }

  static Double number(JsonNode node) {
    return typed(node, node.isNumber(), JsonNode::doubleValue);
  }

  static Boolean bool(JsonNode node) {
    return typed(node, node.isBoolean(), JsonNode::booleanValue);
  }

  private static <T> T typed(JsonNode node, boolean fits, Function<JsonNode, T> read) {
    if (!fits) {
      throw new Unrepresentable();
    }
    return read.apply(node);
  }

  /** Two steps, neither of them for null. */
  static <A, B> Function<JsonNode, B> one(Function<JsonNode, A> first, Function<A, B> second) {
    return node -> node == null || node.isNull() ? null : second.apply(first.apply(node));
  }

  static <T> Function<JsonNode, List<T>> list(Function<JsonNode, T> item) {
    return node -> {
      if (!node.isArray()) {
        throw new Unrepresentable();
      }
      List<T> items = new ArrayList<>();
      node.forEach(each -> items.add(each.isNull() ? null : item.apply(each)));
      return items;
    };
  }

  /** An argument of a shortcut; the only one stands by itself. */
  static <T> T read(JsonNode given, String name, Function<JsonNode, T> read) {
    JsonNode node = given.isObject() ? given.get(name) : given;
    return node == null || node.isNull() ? null : read.apply(node);
  }

  /** A body where none can be given. */
  static Object none(JsonNode json) {
    if (json != null) {
      throw new Unrepresentable();
    }
    return null;
  }

  static void known(JsonNode given, String... names) {
    if (!given.isObject()) {
      throw new Unrepresentable();
    }
    List<String> all = List.of(names);
    given
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!all.contains(name)) {
                throw new Unrepresentable();
              }
            });
  }

  static <T> void set(
      JsonNode given, String name, Function<JsonNode, T> read, Consumer<T> setter) {
    JsonNode node = given.get(name);
    if (node != null) {
      setter.accept(node.isNull() ? null : read.apply(node));
    }
  }

  static void put(
      ObjectNode node, String name, Optional<?> value, Function<Object, JsonNode> toJson) {
    value.ifPresent(given -> node.set(name, toJson.apply(given)));
  }

  static JsonNode plain(Object value) {
    return plain(value, Values::plain);
  }

  static JsonNode plain(Object value, Function<Object, JsonNode> toJson) {
    if (value instanceof List<?> items) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      items.forEach(item -> array.add(toJson.apply(item)));
      return array;
    }
    return JsonNodeFactory.instance.pojoNode(value);
  }
}
