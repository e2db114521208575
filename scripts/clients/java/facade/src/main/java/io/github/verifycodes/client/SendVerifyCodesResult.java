package io.github.verifycodes.client;

import java.util.Optional;

/**
 * The code is on its way.
 *
 * <pre>{@code
 * SendVerifyCodesResult sent = client.sendVerifyCodes(Contacts.email("user@example.com"));
 * log.info("sent, request {}", sent.requestId().orElse("unknown"));
 * }</pre>
 *
 * @param status the HTTP status: 200, or another 2xx
 * @param requestId {@code X-Request-Id} of the reply
 */
public record SendVerifyCodesResult(int status, Optional<String> requestId) {}
