package io.github.verifycodes.client;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Turns a reply into the result, or into the error that it reports. */
final class ReplyDecoder<T> {
  private static final int BODY_START = 256;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** The blanks of JSON: any other makes it another text. */
  private static final Pattern BLANK = Pattern.compile("[ \\t\\r\\n]*");

  private static final Pattern SECONDS = Pattern.compile("0*(\\d{1,10})");

  /** What is certainly no secret: it is never changed. */
  private static final Pattern CODE = Pattern.compile("[A-Z]+\\.[0-9]+");

  private static final Pattern REQUEST_ID = Pattern.compile("[0-9a-fA-F-]+");

  private final Reply reply;
  private final Redaction redaction;
  private final Operation<T> operation;

  ReplyDecoder(Reply reply, Redaction redaction, Operation<T> operation) {
    this.reply = reply;
    this.redaction = redaction;
    this.operation = operation;
  }

  /**
   * @throws ServiceException as reported
   * @throws UnexpectedResponseException when the reply is not one of the service's
   */
  Result<T> decode() {
    int status = reply.status();
    String text = reply.text();
    if (text.startsWith(BYTE_ORDER_MARK)) {
      text = text.substring(1);
    }
    if (status < 200 || (status >= 300 && status < 400)) {
      throw unexpected("a redirect");
    }
    if (reply.problem() != null) {
      throw unexpected(reply.problem());
    }
    Map<?, ?> body = BLANK.matcher(text).matches() ? Map.of() : parse(text);
    Object code = body.get(Contract.ERROR_CODE);
    if (status >= 300 || (code != null && !code.equals(""))) {
      throw reported(code, body.get(Contract.ERROR_MESSAGE));
    }
    T data = operation.reply() == null ? null : operation.reply().read(body);
    return new Result<>(status, requestId(), data);
  }

  private Map<?, ?> parse(String text) {
    Object body;
    try {
      body = Json.read(text);
    } catch (IOException notJson) {
      boolean isHtml = text.stripLeading().startsWith("<");
      throw unexpected(isHtml ? "an HTML page" : "a text that is no JSON");
    }
    if (body instanceof Map<?, ?> members) {
      return members;
    }
    throw unexpected("JSON that is no object");
  }

  private UnexpectedResponseException unexpected(String what) {
    String start = redaction.clear(reply.text(), BODY_START);
    return new UnexpectedResponseException(what, reply.status(), requestId(), start);
  }

  private ServiceException reported(Object code, Object message) {
    boolean isText = !(code instanceof Map || code instanceof List || "".equals(code));
    String known = code == null || !isText ? null : code.toString();
    ErrorCategory category =
        Contract.categoryOf(known)
            .or(() -> ErrorCategory.ofStatus(reply.status()))
            .orElse(null);
    return new ServiceException(
        reply.status(),
        requestId(),
        known == null ? null : cleared(known, CODE),
        message(message),
        Contract.sourceOf(known).orElse(null),
        category,
        retryAfter());
  }

  private String message(Object message) {
    if (message == null || message.equals("")) {
      return null;
    }
    return redaction.clear(message instanceof String text ? text : Json.text(message));
  }

  private String requestId() {
    String id = reply.header(Contract.REQUEST_ID);
    return id == null ? null : cleared(id, REQUEST_ID);
  }

  private String cleared(String text, Pattern plain) {
    return plain.matcher(text).matches() ? text : redaction.clear(text);
  }

  private Duration retryAfter() {
    String value = reply.header("Retry-After");
    var found = SECONDS.matcher(value == null ? "" : value);
    if (!found.matches()) {
      return null;
    }
    long seconds = Long.parseLong(found.group(1));
    return seconds > Integer.MAX_VALUE ? null : Duration.ofSeconds(seconds);
  }
}
