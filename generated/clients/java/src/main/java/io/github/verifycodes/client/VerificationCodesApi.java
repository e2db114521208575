package io.github.verifycodes.client;

import java.net.URI;
import java.net.http.HttpRequest;

/**
 * The contract's header limits and requests as {@code java.net.http} takes them.
 *
 * <p>It checks nothing and sends nothing; {@link VerifyCodesClient} does.
 */
public final class VerificationCodesApi {
  /** The version of the contract. */
  public static final String CONTRACT_VERSION = "1.0.0";

  /** The header {@code X-Auth-Token}: The IAM user token of the caller, as `X-Subject-Token` of the IAM API returns it. A token that is missing, malformed, expired, or of another region is answered with 401. */
  public static final String X_AUTH_TOKEN = "X-Auth-Token";

  /** The fewest characters of {@code X-Auth-Token}. */
  public static final int X_AUTH_TOKEN_MIN_LENGTH = 1;

  /** The most characters of {@code X-Auth-Token}. */
  public static final int X_AUTH_TOKEN_MAX_LENGTH = 5000;

  /** The header {@code X-Language}: The language of texts meant for people, as a common language tag such as `zh-cn` or `en-us`. Without it the service uses `zh-cn`. */
  public static final String X_LANGUAGE = "X-Language";

  /** The fewest characters of {@code X-Language}. */
  public static final int X_LANGUAGE_MIN_LENGTH = 1;

  /** The most characters of {@code X-Language}. */
  public static final int X_LANGUAGE_MAX_LENGTH = 32;

  /** The header {@code X-Time-Zone}: The time zone in which times meant for people are given, as a common name of a zone such as `GMT+8`. Without it the service uses `GMT+8`. */
  public static final String X_TIME_ZONE = "X-Time-Zone";

  /** The fewest characters of {@code X-Time-Zone}. */
  public static final int X_TIME_ZONE_MIN_LENGTH = 1;

  /** The most characters of {@code X-Time-Zone}. */
  public static final int X_TIME_ZONE_MAX_LENGTH = 32;

  private VerificationCodesApi() {}

  /**
   * Obtaining Verification Code: Sends a one-time verification code to the contact in the body: as an SMS message when `contact_way` is `0`, as an e-mail when it is `1`.  All three body fields are required, `area_code` too when the code goes by e-mail: send an empty string then. Lengths count Unicode code points. Fields that are not listed are ignored.  The request is not idempotent. After a time-out or a broken connection the code may have been sent all the same: wait a minute before you ask again, because the service refuses a second request for the same contact until then.
   *
   * @param endpoint the endpoint of a region, without a slash at its end
   * @param xAuthToken The IAM user token of the caller, as `X-Subject-Token` of the IAM API returns it. A token that is missing, malformed, expired, or of another region is answered with 401.
   * @param xLanguage The language of texts meant for people, as a common language tag such as `zh-cn` or `en-us`. Without it the service uses `zh-cn`. Null to send none.
   * @param xTimeZone The time zone in which times meant for people are given, as a common name of a zone such as `GMT+8`. Without it the service uses `GMT+8`. Null to send none.
   * @param json The contact that the code goes to. As JSON text in UTF-8.
   * @return the request, to which more may be added
   */
  public static HttpRequest.Builder sendVerifyCodes(
      String endpoint, String xAuthToken, String xLanguage, String xTimeZone, byte[] json) {
    URI uri = URI.create(endpoint + "/v2/servicerequest/verifycodes/send");
    HttpRequest.Builder request = HttpRequest.newBuilder(uri);
    request.method("POST", HttpRequest.BodyPublishers.ofByteArray(json));
    request.header("Content-Type", "application/json");
    request.header("Accept", "application/json");
    request.header("X-Auth-Token", xAuthToken);
    if (xLanguage != null) {
      request.header("X-Language", xLanguage);
    }
    if (xTimeZone != null) {
      request.header("X-Time-Zone", xTimeZone);
    }
    return request;
  }
}
