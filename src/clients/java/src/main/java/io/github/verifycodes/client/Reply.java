package io.github.verifycodes.client;

import java.net.http.HttpHeaders;

/**
 * A reply that was read to its end, or to where reading stopped.
 *
 * @param problem why the text is not the whole body, or null
 */
record Reply(int status, HttpHeaders headers, String text, String problem) {
  String header(String name) {
    return headers.firstValue(name).filter(value -> !value.isEmpty()).orElse(null);
  }
}
