// Generated from the contract by npm run generate:clients. Do not edit.

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.verifycodes.client.*;
import java.util.function.Consumer;

/** Typed calls by the names of operations, fields and options. */
final class Dispatch {
  private Dispatch() {}

  static Object body(String operation, JsonNode json) {
    return switch (operation) {
      case "sendVerifyCodes" -> Values.one(node -> node, Dispatch::toSendVerifyCodesRequest).apply(json);
      case "checkVerifyCodes" -> Values.one(node -> node, Dispatch::toCheckVerifyCodesRequest).apply(json);
      default -> Values.none(json);
    };
  }

  /** The body that a shortcut makes. */
  static Object shortcut(JsonNode contact) {
    if (contact.has("email")) {
      JsonNode given = contact.get("email");
      return SendVerifyCodesRequest.email(Values.read(given, "address", Values::text));
    }
    if (contact.has("phone")) {
      JsonNode given = contact.get("phone");
      return SendVerifyCodesRequest.phone(Values.read(given, "area_code", Values::text), Values.read(given, "number", Values::text));
    }
    if (contact.has("email_code")) {
      JsonNode given = contact.get("email_code");
      return CheckVerifyCodesRequest.emailCode(Values.read(given, "address", Values::text), Values.read(given, "code", Values::text));
    }
    if (contact.has("phone_code")) {
      JsonNode given = contact.get("phone_code");
      return CheckVerifyCodesRequest.phoneCode(Values.read(given, "area_code", Values::text), Values.read(given, "number", Values::text), Values.read(given, "code", Values::text));
    }
    throw new Values.Unrepresentable();
  }

  static void options(VerifyCodesClient.Builder builder, JsonNode given) {
    Values.known(given, "language", "time_zone");
    Values.set(given, "language", Values::text, builder::language);
    Values.set(given, "time_zone", Values::text, builder::timeZone);
  }

  private static Consumer<VerifyCodesClient.SendVerifyCodesOptions> ofSendVerifyCodes(
      JsonNode given, Consumer<CallOptions<?>> common) {
    return options -> {
      common.accept(options);
      Values.known(given, "language", "time_zone");
      Values.set(given, "language", Values::text, options::language);
      Values.set(given, "time_zone", Values::text, options::timeZone);
    };
  }

  private static Consumer<VerifyCodesClient.CheckVerifyCodesOptions> ofCheckVerifyCodes(
      JsonNode given, Consumer<CallOptions<?>> common) {
    return options -> {
      common.accept(options);
      Values.known(given, "language", "time_zone");
      Values.set(given, "language", Values::text, options::language);
      Values.set(given, "time_zone", Values::text, options::timeZone);
    };
  }

  static Result<?> call(
      VerifyCodesClient client,
      String operation,
      Object body,
      JsonNode options,
      Consumer<CallOptions<?>> common) {
    return switch (operation) {
      case "sendVerifyCodes" -> client.sendVerifyCodes((SendVerifyCodesRequest) body, ofSendVerifyCodes(options, common));
      case "checkVerifyCodes" -> client.checkVerifyCodes((CheckVerifyCodesRequest) body, ofCheckVerifyCodes(options, common));
      default -> throw new Values.Unrepresentable();
    };
  }

  static CallFuture<?> callAsync(
      VerifyCodesClient client,
      String operation,
      Object body,
      JsonNode options,
      Consumer<CallOptions<?>> common) {
    return switch (operation) {
      case "sendVerifyCodes" -> client.sendVerifyCodesAsync((SendVerifyCodesRequest) body, ofSendVerifyCodes(options, common));
      case "checkVerifyCodes" -> client.checkVerifyCodesAsync((CheckVerifyCodesRequest) body, ofCheckVerifyCodes(options, common));
      default -> throw new Values.Unrepresentable();
    };
  }

  static JsonNode json(Object value) {
    if (value instanceof ContactWay given) {
      return Values.plain(given.value());
    }
    if (value instanceof SendVerifyCodesRequest given) {
      ObjectNode node = JsonNodeFactory.instance.objectNode();
      Values.put(node, "contact_value", given.contactValue(), Dispatch::json);
      Values.put(node, "contact_way", given.contactWay(), Dispatch::json);
      Values.put(node, "area_code", given.areaCode(), Dispatch::json);
      return node;
    }
    if (value instanceof SendVerifyCodesResponse given) {
      ObjectNode node = JsonNodeFactory.instance.objectNode();
      Values.put(node, "error_code", given.errorCode(), Dispatch::json);
      Values.put(node, "error_msg", given.errorMsg(), Dispatch::json);
      return node;
    }
    if (value instanceof CheckVerifyCodesRequest given) {
      ObjectNode node = JsonNodeFactory.instance.objectNode();
      Values.put(node, "verify_code", given.verifyCode(), Dispatch::json);
      Values.put(node, "contact_value", given.contactValue(), Dispatch::json);
      Values.put(node, "contact_way", given.contactWay(), Dispatch::json);
      Values.put(node, "area_code", given.areaCode(), Dispatch::json);
      Values.put(node, "x_customer_id", given.xCustomerId(), Dispatch::json);
      Values.put(node, "customer_id", given.customerId(), Dispatch::json);
      return node;
    }
    if (value instanceof CheckVerifyCodesResponse given) {
      ObjectNode node = JsonNodeFactory.instance.objectNode();
      Values.put(node, "error_code", given.errorCode(), Dispatch::json);
      Values.put(node, "error_msg", given.errorMsg(), Dispatch::json);
      return node;
    }
    return Values.plain(value, Dispatch::json);
  }

  private static SendVerifyCodesRequest toSendVerifyCodesRequest(JsonNode json) {
    Values.known(json, "contact_value", "contact_way", "area_code");
    SendVerifyCodesRequest.Builder builder = SendVerifyCodesRequest.builder();
    Values.set(json, "contact_value", Values::text, builder::contactValue);
    Values.set(json, "contact_way", Values.one(Values::integer, ContactWay::of), builder::contactWay);
    Values.set(json, "area_code", Values::text, builder::areaCode);
    return builder.build();
  }

  private static CheckVerifyCodesRequest toCheckVerifyCodesRequest(JsonNode json) {
    Values.known(json, "verify_code", "contact_value", "contact_way", "area_code", "x_customer_id", "customer_id");
    CheckVerifyCodesRequest.Builder builder = CheckVerifyCodesRequest.builder();
    Values.set(json, "verify_code", Values::text, builder::verifyCode);
    Values.set(json, "contact_value", Values::text, builder::contactValue);
    Values.set(json, "contact_way", Values.one(Values::integer, ContactWay::of), builder::contactWay);
    Values.set(json, "area_code", Values::text, builder::areaCode);
    Values.set(json, "x_customer_id", Values::text, builder::xCustomerId);
    Values.set(json, "customer_id", Values::text, builder::customerId);
    return builder.build();
  }
}
