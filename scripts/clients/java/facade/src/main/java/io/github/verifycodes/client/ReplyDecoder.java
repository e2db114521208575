package io.github.verifycodes.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns a reply into the result, or into the error that it reports. */
final class ReplyDecoder {
  private static final int BODY_START = 256;

  /** Seconds; more digits than that are no time that anybody waits. */
  private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

  private static final ObjectReader JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build().reader();

  private final Reply reply;
  private final Redaction redaction;

  ReplyDecoder(Reply reply, Redaction redaction) {
    this.reply = reply;
    this.redaction = redaction;
  }

  /**
   * @throws ServiceException as reported
   * @throws UnexpectedResponseException when the reply is none of this contract's
   */
  SendVerifyCodesResult decode() {
    int status = reply.status();
    String text = reply.text().startsWith("\uFEFF") ? reply.text().substring(1) : reply.text();
    if (status < 200 || (status >= 300 && status < 400)) {
      throw unexpected("a redirect");
    }
    if (reply.problem() != null) {
      throw unexpected(reply.problem());
    }
    JsonNode body = text.isBlank() ? null : parse(text);
    String code = field(body, "error_code");
    if (status < 300 && code == null) {
      return new SendVerifyCodesResult(status, Optional.ofNullable(requestId()));
    }
    throw new ServiceException(
        status, requestId(), code, field(body, "error_msg"), retryAfter());
  }

  private JsonNode parse(String text) {
    JsonNode body;
    try {
      body = JSON.readTree(text);
    } catch (JsonProcessingException notJson) {
      boolean html = text.stripLeading().startsWith("<");
      throw unexpected(html ? "an HTML page" : "a text that is no JSON");
    }
    if (!body.isObject()) {
      throw unexpected("JSON that is no object");
    }
    return body;
  }

  private UnexpectedResponseException unexpected(String what) {
    String text = redaction.clear(reply.text());
    boolean isLonger = text.codePointCount(0, text.length()) > BODY_START;
    String start = isLonger ? text.substring(0, text.offsetByCodePoints(0, BODY_START)) : text;
    return new UnexpectedResponseException(what, reply.status(), requestId(), start);
  }

  private String requestId() {
    String header = reply.header("X-Request-Id");
    return header == null ? null : redaction.clear(header);
  }

  /** A field as text, whatever its type; null when it is absent, null or empty. */
  private String field(JsonNode body, String name) {
    JsonNode value = body == null ? null : body.get(name);
    if (value == null || value.isNull()) {
      return null;
    }
    String text = redaction.clear(value.isTextual() ? value.textValue() : value.toString());
    return text.isEmpty() ? null : text;
  }

  private Duration retryAfter() {
    String value = reply.header("Retry-After");
    return value != null && SECONDS.matcher(value).matches()
        ? Duration.ofSeconds(Long.parseLong(value))
        : null;
  }
}
