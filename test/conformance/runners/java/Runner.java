import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.verifycodes.client.CallOptions;
import io.github.verifycodes.client.ConnectionException;
import io.github.verifycodes.client.ContactWay;
import io.github.verifycodes.client.Contacts;
import io.github.verifycodes.client.RequestInterruptedException;
import io.github.verifycodes.client.RequestInvalidException;
import io.github.verifycodes.client.RequestTimeoutException;
import io.github.verifycodes.client.SendVerifyCodesRequest;
import io.github.verifycodes.client.SendVerifyCodesResult;
import io.github.verifycodes.client.ServiceException;
import io.github.verifycodes.client.UnexpectedResponseException;
import io.github.verifycodes.client.VerifyCodesClient;
import io.github.verifycodes.client.VerifyCodesClientBuilder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes the Java client through the cases on stdin, and answers each with a line on stdout. */
public class Runner {
  private static final JsonMapper JSON = new JsonMapper();

  /** What the types do not let a program ask for. */
  private static class Unrepresentable extends RuntimeException {}

  private static class ProviderFailed extends RuntimeException {
    ProviderFailed() {
      super("no token today");
    }
  }

  public static void main(String[] arguments) throws IOException {
    var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      JsonNode given = JSON.readTree(line);
      ObjectNode answer = JSON.createObjectNode().put("case", given.get("case").asText());
      ArrayNode outcomes = answer.putArray("outcomes");
      outcomesOf(given).forEach(outcomes::add);
      out.println(answer);
    }
  }

  private static List<ObjectNode> outcomesOf(JsonNode given) {
    List<ObjectNode> outcomes = new ArrayList<>();
    VerifyCodesClient client;
    try {
      client = clientOf(given.get("client"));
    } catch (RuntimeException failed) {
      given.get("calls").forEach(call -> outcomes.add(errorOutcome(failed)));
      return outcomes;
    }
    if (given.path("parallel").asBoolean()) {
      List<CompletableFuture<ObjectNode>> running = new ArrayList<>();
      given.get("calls").forEach(call -> running.add(async(client, call)));
      running.forEach(call -> outcomes.add(call.join()));
    } else {
      given.get("calls").forEach(call -> outcomes.add(blocking(client, call)));
    }
    for (int index = 0; index < outcomes.size(); index++) {
      ObjectNode outcome = outcomes.get(index);
      String body = debugOf(given.get("calls").get(index));
      outcome.put("debug", outcome.path("debug").asText() + client + body);
    }
    return outcomes;
  }

  private static String debugOf(JsonNode call) {
    try {
      return String.valueOf(bodyOf(call));
    } catch (Unrepresentable noBody) {
      return "";
    }
  }

  private static VerifyCodesClient clientOf(JsonNode given) {
    VerifyCodesClientBuilder builder = VerifyCodesClient.builder(given.path("baseUrl").asText());
    JsonNode provider = given.get("tokenProvider");
    if (provider == null) {
      builder.token(textOf(given.get("token")));
    } else {
      AtomicInteger asked = new AtomicInteger();
      builder.token(
          () -> {
            JsonNode token = provider.get(Math.min(asked.getAndIncrement(), provider.size() - 1));
            if (token.isNull()) {
              throw new ProviderFailed();
            }
            return token.asText();
          });
    }
    if (given.has("timeoutMs")) {
      builder.timeout(Duration.ofMillis(given.get("timeoutMs").asLong()));
    }
    return builder.language(textOf(given.get("language"))).timeZone(textOf(given.get("timeZone"))).build();
  }

  /** The way of most programs: a thread that waits, and is interrupted to cancel the call. */
  private static ObjectNode blocking(VerifyCodesClient client, JsonNode call) {
    Thread caller = Thread.currentThread();
    CompletableFuture<Void> cancelled = new CompletableFuture<>();
    if (call.has("cancelAfterMs")) {
      cancelled.completeOnTimeout(null, call.get("cancelAfterMs").asLong(), TimeUnit.MILLISECONDS);
      cancelled.thenRun(caller::interrupt);
    }
    try {
      return sent(client.sendVerifyCodes(bodyOf(call), optionsOf(call)));
    } catch (RuntimeException failed) {
      return errorOutcome(failed);
    } finally {
      cancelled.cancel(false);
      Thread.interrupted();
    }
  }

  private static CompletableFuture<ObjectNode> async(VerifyCodesClient client, JsonNode call) {
    CompletableFuture<SendVerifyCodesResult> running;
    try {
      running = client.sendVerifyCodesAsync(bodyOf(call), optionsOf(call));
    } catch (RuntimeException failed) {
      return CompletableFuture.completedFuture(errorOutcome(failed));
    }
    if (call.has("cancelAfterMs")) {
      CompletableFuture.delayedExecutor(call.get("cancelAfterMs").asLong(), TimeUnit.MILLISECONDS)
          .execute(() -> running.cancel(true));
    }
    return running.handle((sent, failed) -> failed == null ? sent(sent) : errorOutcome(failed));
  }

  private static SendVerifyCodesRequest bodyOf(JsonNode call) {
    JsonNode contact = call.get("contact");
    if (contact.has("email")) {
      return Contacts.email(textOf(contact.get("email")));
    }
    if (contact.has("phone")) {
      JsonNode phone = contact.get("phone");
      return Contacts.phone(textOf(phone.get("area_code")), textOf(phone.get("number")));
    }
    JsonNode body = contact.get("body");
    if (!body.isObject()) {
      throw new Unrepresentable();
    }
    body.fieldNames()
        .forEachRemaining(
            name -> {
              if (!List.of("contact_value", "contact_way", "area_code").contains(name)) {
                throw new Unrepresentable();
              }
            });
    return new SendVerifyCodesRequest(
        textOf(body.get("contact_value")), wayOf(body.get("contact_way")), textOf(body.get("area_code")));
  }

  private static ContactWay wayOf(JsonNode way) {
    if (way == null || way.isNull()) {
      return null;
    }
    for (ContactWay known : ContactWay.values()) {
      if (way.isInt() && way.intValue() == known.value()) {
        return known;
      }
    }
    throw new Unrepresentable();
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

  private static CallOptions optionsOf(JsonNode call) {
    JsonNode timeout = call.get("timeoutMs");
    return new CallOptions(
        timeout == null ? null : Duration.ofMillis(timeout.asLong()),
        textOf(call.get("language")),
        textOf(call.get("timeZone")));
  }

  private static ObjectNode sent(SendVerifyCodesResult result) {
    return JSON.createObjectNode()
        .put("kind", "sent")
        .put("status", result.status())
        .put("requestId", result.requestId().orElse(null));
  }

  private static ObjectNode errorOutcome(Throwable given) {
    Throwable error = given instanceof CompletionException ? given.getCause() : given;
    ObjectNode outcome = JSON.createObjectNode();
    if (error instanceof ServiceException service) {
      outcome
          .put("kind", "service_error")
          .put("status", service.status())
          .put("requestId", service.requestId().orElse(null))
          .put("code", service.code().orElse(null))
          .put("message", service.serviceMessage().orElse(null));
      service.retryAfter().ifPresent(wait -> outcome.put("retryAfter", wait.toSeconds()));
    } else if (error instanceof UnexpectedResponseException unexpected) {
      outcome
          .put("kind", "unexpected_response")
          .put("status", unexpected.status())
          .put("requestId", unexpected.requestId().orElse(null))
          .put("bodyStart", unexpected.bodyStart());
    } else {
      outcome.put("kind", kindOf(error));
    }
    StringWriter trace = new StringWriter();
    error.printStackTrace(new PrintWriter(trace));
    return outcome.put("text", error.toString()).put("debug", trace.toString());
  }

  private static String kindOf(Throwable error) {
    if (error instanceof RequestInvalidException) {
      return "request_invalid";
    }
    if (error instanceof ConnectionException) {
      return "connection_failed";
    }
    if (error instanceof RequestTimeoutException) {
      return "timeout";
    }
    if (error instanceof RequestInterruptedException || error instanceof CancellationException) {
      return "cancelled";
    }
    if (error instanceof ProviderFailed) {
      return "provider_failed";
    }
    return error instanceof Unrepresentable ? "unrepresentable" : "other";
  }
}
