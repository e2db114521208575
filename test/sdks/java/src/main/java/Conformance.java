import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.huaweicloud.sdk.core.auth.GlobalCredentials;
import com.huaweicloud.sdk.core.exception.ConnectionException;
import com.huaweicloud.sdk.core.exception.RequestTimeoutException;
import com.huaweicloud.sdk.core.exception.ServiceResponseException;
import com.huaweicloud.sdk.core.http.HttpConfig;
import com.huaweicloud.sdk.osm.v2.OsmClient;
import com.huaweicloud.sdk.osm.v2.model.SendVerifyCodeReq;
import com.huaweicloud.sdk.osm.v2.model.SendVerifyCodesRequest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Takes the service's own SDK through cases: a line of JSON in, a line of JSON out.
 *
 * <p>It signs with an access key; the case's token stands in as the secret key, which nothing may
 * tell.
 */
public final class Conformance {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> FIELDS = List.of("contact_value", "contact_way", "area_code");

  /** What the types do not let a program ask for. */
  private static class Unrepresentable extends RuntimeException {}

  public static void main(String[] arguments) throws Exception {
    var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      JsonNode given = JSON.readTree(line);
      ObjectNode answer = JSON.createObjectNode().put("case", given.get("case").asText());
      answer.putArray("outcomes").addAll(outcomesOf(given));
      out.println(answer);
    }
    System.exit(0);
  }

  private static List<ObjectNode> outcomesOf(JsonNode given) throws Exception {
    List<ObjectNode> outcomes = new ArrayList<>();
    OsmClient client;
    try {
      client = clientOf(given.get("client"));
    } catch (RuntimeException failed) {
      given.get("calls").forEach(call -> outcomes.add(errorOutcome(failed, null)));
      return outcomes;
    }
    List<Callable<ObjectNode>> calls = new ArrayList<>();
    given.get("calls").forEach(call -> calls.add(() -> outcomeOf(client, call)));
    boolean parallel = given.get("parallel").asBoolean();
    ExecutorService threads = Executors.newFixedThreadPool(parallel ? calls.size() : 1);
    for (Future<ObjectNode> outcome : threads.invokeAll(calls)) {
      outcomes.add(outcome.get());
    }
    threads.shutdown();
    return outcomes;
  }

  private static OsmClient clientOf(JsonNode given) {
    var credentials =
        new GlobalCredentials()
            .withAk("access-key")
            .withSk(given.get("token").asText())
            .withDomainId("domain-id");
    // The SDK takes whole seconds.
    int seconds = (given.get("timeoutMs").asInt() + 999) / 1000;
    var config =
        HttpConfig.getDefaultHttpConfig().withConnectionTimeout(seconds).withReadTimeout(seconds);
    return OsmClient.newBuilder()
        .withCredential(credentials)
        .withHttpConfig(config)
        .withEndpoints(List.of(given.get("baseUrl").asText()))
        .build();
  }

  private static ObjectNode outcomeOf(OsmClient client, JsonNode call) {
    try {
      var request =
          new SendVerifyCodesRequest()
              .withXLanguage(textOf(call.get("options").get("language")))
              .withXTimeZone(textOf(call.get("options").get("time_zone")))
              .withBody(bodyOf(call));
      return JSON.createObjectNode()
          .put("kind", "ok")
          .put("status", client.sendVerifyCodes(request).getHttpStatusCode());
    } catch (RuntimeException failed) {
      return errorOutcome(failed, client);
    }
  }

  private static SendVerifyCodeReq bodyOf(JsonNode call) {
    JsonNode contact = call.path("contact");
    if (contact.has("email")) {
      return body(textOf(contact.get("email")), 1, "");
    }
    if (contact.has("phone")) {
      JsonNode phone = contact.get("phone");
      return body(textOf(phone.get("number")), 0, textOf(phone.get("area_code")));
    }
    JsonNode body = call.get("body");
    body.fieldNames()
        .forEachRemaining(
            name -> {
              if (!FIELDS.contains(name)) {
                throw new Unrepresentable();
              }
            });
    JsonNode way = body.get("contact_way");
    if (way != null && !way.isInt()) {
      throw new Unrepresentable();
    }
    return body(
        textOf(body.get("contact_value")), way == null ? null : way.intValue(), textOf(body.get("area_code")));
  }

  private static SendVerifyCodeReq body(String contactValue, Integer contactWay, String areaCode) {
    return new SendVerifyCodeReq()
        .withContactValue(contactValue)
        .withContactWay(contactWay)
        .withAreaCode(areaCode);
  }

  private static String textOf(JsonNode value) {
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isTextual()) {
      throw new Unrepresentable();
    }
    return value.textValue();
  }

  private static ObjectNode errorOutcome(RuntimeException error, OsmClient client) {
    ObjectNode outcome = JSON.createObjectNode();
    if (error instanceof ServiceResponseException service) {
      describe(service, outcome);
    } else {
      outcome.put("kind", kindOf(error));
    }
    var trace = new StringWriter();
    error.printStackTrace(new PrintWriter(trace));
    return outcome.put("text", error.toString()).put("debug", trace + " " + client);
  }

  /** Tells the service's errors from any other reply: the SDK has one class for both. */
  private static void describe(ServiceResponseException error, ObjectNode outcome) {
    String code = error.getErrorCode();
    // The SDK puts the body where it has no message.
    String message = error.getErrorMsg();
    outcome.put("status", error.getHttpStatusCode()).put("requestId", error.getRequestId());
    if (code == null && message != null && !message.isEmpty() && !message.startsWith("{")) {
      outcome.put("kind", "unexpected_response").put("bodyStart", message);
    } else {
      outcome
          .put("kind", "service_error")
          .put("code", code)
          .put("message", code == null ? null : message);
    }
  }

  private static String kindOf(RuntimeException error) {
    if (error instanceof RequestTimeoutException) {
      return "timeout";
    }
    if (error instanceof ConnectionException || error.getCause() instanceof IOException) {
      return "connection_failed";
    }
    if (error instanceof IllegalArgumentException) {
      return "request_invalid";
    }
    return error instanceof Unrepresentable ? "unrepresentable" : "other";
  }
}
