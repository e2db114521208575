// Generated from the contract by npm run generate:clients. Do not edit.
package io.github.verifycodes.client;

import java.util.Optional;

/** What the contract says of every operation. */
final class Contract {
  static final String ERROR_CODE = "error_code";
  static final String ERROR_MESSAGE = "error_msg";
  static final String REQUEST_ID = "X-Request-Id";

  /** Null when no operation needs one. */
  static final Parameter TOKEN = new Parameter(
          Parameter.Place.HEADER, "X-Auth-Token", true, Shape.text().minLength(1).maxLength(5000));

  private Contract() {}

  /** Whose error a code is, by its beginning. */
  static Optional<ErrorSource> sourceOf(String code) {
    if (code != null && code.startsWith("OSM.")) {
      return Optional.of(ErrorSource.SERVICE);
    }
    if (code != null && code.startsWith("APIGW.")) {
      return Optional.of(ErrorSource.GATEWAY);
    }
    return Optional.empty();
  }

  /** What kind of error a code is. */
  static Optional<ErrorCategory> categoryOf(String code) {
    if (code == null) {
      return Optional.empty();
    }
    return switch (code) {
      case "OSM.01010001" -> Optional.of(ErrorCategory.INVALID_REQUEST);
      case "OSM.01010002" -> Optional.of(ErrorCategory.FORBIDDEN);
      case "OSM.01010012" -> Optional.of(ErrorCategory.INVALID_REQUEST);
      case "OSM.01010024" -> Optional.of(ErrorCategory.COOLDOWN);
      case "OSM.0001" -> Optional.of(ErrorCategory.INVALID_REQUEST);
      case "OSM.0002" -> Optional.of(ErrorCategory.UNAUTHENTICATED);
      case "OSM.0003" -> Optional.of(ErrorCategory.FORBIDDEN);
      case "APIGW.0106" -> Optional.of(ErrorCategory.INVALID_REQUEST);
      case "APIGW.0301" -> Optional.of(ErrorCategory.UNAUTHENTICATED);
      case "APIGW.0302" -> Optional.of(ErrorCategory.FORBIDDEN);
      case "APIGW.0303" -> Optional.of(ErrorCategory.UNAUTHENTICATED);
      case "APIGW.0304" -> Optional.of(ErrorCategory.FORBIDDEN);
      case "APIGW.0305" -> Optional.of(ErrorCategory.UNAUTHENTICATED);
      case "APIGW.0306" -> Optional.of(ErrorCategory.FORBIDDEN);
      case "APIGW.0307" -> Optional.of(ErrorCategory.UNAUTHENTICATED);
      case "APIGW.0308" -> Optional.of(ErrorCategory.THROTTLED);
      case "APIGW.0310" -> Optional.of(ErrorCategory.FORBIDDEN);
      case "APIGW.0311" -> Optional.of(ErrorCategory.UNAUTHENTICATED);
      case "APIGW.0401" -> Optional.of(ErrorCategory.FORBIDDEN);
      case "APIGW.0402" -> Optional.of(ErrorCategory.FORBIDDEN);
      case "APIGW.0502" -> Optional.of(ErrorCategory.FORBIDDEN);
      case "APIGW.0602" -> Optional.of(ErrorCategory.INVALID_REQUEST);
      case "APIGW.0607" -> Optional.of(ErrorCategory.INVALID_REQUEST);
      case "APIGW.0801" -> Optional.of(ErrorCategory.FORBIDDEN);
      case "APIGW.0802" -> Optional.of(ErrorCategory.FORBIDDEN);
      default -> Optional.empty();
    };
  }
}
