import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.verifycodes.client.CallFuture;
import io.github.verifycodes.client.CallOptions;
import io.github.verifycodes.client.ConnectionException;
import io.github.verifycodes.client.RequestInterruptedException;
import io.github.verifycodes.client.RequestInvalidException;
import io.github.verifycodes.client.RequestTimeoutException;
import io.github.verifycodes.client.Result;
import io.github.verifycodes.client.Sent;
import io.github.verifycodes.client.ServiceException;
import io.github.verifycodes.client.UnexpectedResponseException;
import io.github.verifycodes.client.VerifyCodesClient;
import io.github.verifycodes.client.VerifyCodesException;
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
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Takes the Java client through the cases on stdin, and answers each with a line on stdout. */
public class Runner {
  private static final JsonMapper JSON = new JsonMapper();
  private static final JsonNode NO_OPTIONS = JSON.createObjectNode();

  private static class ProviderFailed extends Exception {
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
    } catch (Values.Unrepresentable noBody) {
      return "";
    }
  }

  private static VerifyCodesClient clientOf(JsonNode given) {
    VerifyCodesClient.Builder builder = VerifyCodesClient.builder(given.path("baseUrl").asText());
    JsonNode provided = given.get("tokenProvider");
    if (provided == null) {
      JsonNode token = given.path("token");
      builder.token(token.isTextual() ? token.textValue() : null);
    } else {
      AtomicInteger asked = new AtomicInteger();
      builder.token(
          () -> {
            int turn = Math.min(asked.getAndIncrement(), provided.size() - 1);
            return tokenOf(provided.get(turn));
          });
    }
    if (given.has("timeoutMs")) {
      builder.timeout(Duration.ofMillis(given.get("timeoutMs").asLong()));
    }
    if (given.has("retry")) {
      builder.retry(given.get("retry").asInt());
    }
    if (given.has("proxy")) {
      builder.proxy(given.get("proxy").asText());
    }
    Dispatch.options(builder, given.has("options") ? given.get("options") : NO_OPTIONS);
    return builder.build();
  }

  private static String tokenOf(JsonNode item) throws Exception {
    if (item.isNull()) {
      throw new ProviderFailed();
    }
    if (item.isObject()) {
      Thread.sleep(item.get("delayMs").asLong());
      return item.get("token").asText();
    }
    return item.asText();
  }

  /** The way of most programs: a thread that waits, and is interrupted to cancel the call. */
  private static ObjectNode blocking(VerifyCodesClient client, JsonNode call) {
    Thread caller = Thread.currentThread();
    long wait = call.path("cancelAfterMs").asLong(-1);
    CompletableFuture<Void> cancelled = new CompletableFuture<>();
    try {
      Object body = bodyOf(call);
      if (wait == 0) {
        caller.interrupt();
      } else if (wait > 0) {
        cancelled.completeOnTimeout(null, wait, TimeUnit.MILLISECONDS);
        cancelled.thenRun(caller::interrupt);
      }
      String operation = call.get("operation").asText();
      return ok(Dispatch.call(client, operation, body, optionsOf(call), common(call)));
    } catch (RuntimeException failed) {
      return errorOutcome(failed);
    } finally {
      cancelled.cancel(false);
      Thread.interrupted();
    }
  }

  private static CompletableFuture<ObjectNode> async(VerifyCodesClient client, JsonNode call) {
    CallFuture<?> running;
    try {
      String operation = call.get("operation").asText();
      running = Dispatch.callAsync(client, operation, bodyOf(call), optionsOf(call), common(call));
    } catch (RuntimeException failed) {
      return CompletableFuture.completedFuture(errorOutcome(failed));
    }
    if (call.has("cancelAfterMs")) {
      CompletableFuture.delayedExecutor(call.get("cancelAfterMs").asLong(), TimeUnit.MILLISECONDS)
          .execute(() -> running.cancel(true));
    }
    return running.handle(
        (result, failed) -> {
          if (failed == null) {
            return ok(result);
          }
          ObjectNode outcome = errorOutcome(failed);
          return outcome.has("sent") ? outcome : putSent(outcome, running.sent());
        });
  }

  private static Object bodyOf(JsonNode call) {
    return call.has("contact")
        ? Dispatch.shortcut(call.get("contact"))
        : Dispatch.body(call.get("operation").asText(), call.get("body"));
  }

  private static JsonNode optionsOf(JsonNode call) {
    return call.has("options") ? call.get("options") : NO_OPTIONS;
  }

  private static Consumer<CallOptions<?>> common(JsonNode call) {
    return options -> {
      if (call.has("timeoutMs")) {
        options.timeout(Duration.ofMillis(call.get("timeoutMs").asLong()));
      }
      if (call.has("retry")) {
        options.retry(call.get("retry").asInt());
      }
    };
  }

  private static ObjectNode ok(Result<?> result) {
    ObjectNode outcome =
        JSON.createObjectNode()
            .put("kind", "ok")
            .put("status", result.status())
            .put("requestId", result.requestId().orElse(null));
    if (result.data() != null) {
      outcome.set("data", Dispatch.json(result.data()));
    }
    return outcome;
  }

  private static ObjectNode putSent(ObjectNode outcome, Sent sent) {
    return outcome.put("sent", sent.name().toLowerCase(Locale.ROOT));
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
      service.source().ifPresent(source -> outcome.put("source", lower(source)));
      service.category().ifPresent(category -> outcome.put("category", lower(category)));
    } else if (error instanceof UnexpectedResponseException unexpected) {
      outcome
          .put("kind", "unexpected_response")
          .put("status", unexpected.status())
          .put("requestId", unexpected.requestId().orElse(null))
          .put("bodyStart", unexpected.bodyStart());
    } else {
      outcome.put("kind", kindOf(error));
    }
    if (error instanceof VerifyCodesException own) {
      putSent(outcome, own.sent()).put("docs", own.docs());
    }
    StringWriter trace = new StringWriter();
    error.printStackTrace(new PrintWriter(trace));
    return outcome.put("text", error.toString()).put("debug", trace.toString());
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
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
    if (error.getCause() instanceof ProviderFailed) {
      return "provider_failed";
    }
    return error instanceof Values.Unrepresentable ? "unrepresentable" : "other";
  }
}
