package io.github.verifycodes.client;

import java.util.ArrayList;
import java.util.List;

/** Collects what violates the contract, in words that repeat no value. */
final class Violations {
  private final List<RequestInvalidException.Violation> found = new ArrayList<>();

  void add(String pointer, String rule, String message) {
    found.add(new RequestInvalidException.Violation(pointer, rule, message));
  }

  /** @throws RequestInvalidException when there are any */
  void refuse() {
    if (!found.isEmpty()) {
      throw new RequestInvalidException(found);
    }
  }
}
