package io.github.verifycodes.kotlin

import java.net.URI
import java.net.http.HttpRequest

/**
 * The contract's header limits and requests as `java.net.http` takes them.
 *
 * It checks nothing and sends nothing; [VerifyCodesClient] does.
 */
public object VerificationCodesApi {
    /** The version of the contract. */
    public const val CONTRACT_VERSION: String = "1.0.0"

    /** The header `X-Auth-Token`: The IAM user token of the caller, as `X-Subject-Token` of the IAM API returns it. A token that is missing, malformed, expired, or of another region is answered with 401. */
    public const val X_AUTH_TOKEN: String = "X-Auth-Token"

    /** The fewest characters of `X-Auth-Token`. */
    public const val X_AUTH_TOKEN_MIN_LENGTH: Int = 1

    /** The most characters of `X-Auth-Token`. */
    public const val X_AUTH_TOKEN_MAX_LENGTH: Int = 5000

    /** The header `X-Language`: The language of texts meant for people, as a common language tag such as `zh-cn` or `en-us`. Without it the service uses `zh-cn`. */
    public const val X_LANGUAGE: String = "X-Language"

    /** The fewest characters of `X-Language`. */
    public const val X_LANGUAGE_MIN_LENGTH: Int = 1

    /** The most characters of `X-Language`. */
    public const val X_LANGUAGE_MAX_LENGTH: Int = 32

    /** The header `X-Time-Zone`: The time zone in which times meant for people are given, as a common name of a zone such as `GMT+8`. Without it the service uses `GMT+8`. */
    public const val X_TIME_ZONE: String = "X-Time-Zone"

    /** The fewest characters of `X-Time-Zone`. */
    public const val X_TIME_ZONE_MIN_LENGTH: Int = 1

    /** The most characters of `X-Time-Zone`. */
    public const val X_TIME_ZONE_MAX_LENGTH: Int = 32

    /**
     * Obtaining Verification Code: Sends a one-time verification code to the contact in the body: as an SMS message when `contact_way` is `0`, as an e-mail when it is `1`.  All three body fields are required, `area_code` too when the code goes by e-mail: send an empty string then. Lengths count Unicode code points. Fields that are not listed are ignored.  The request is not idempotent. After a time-out or a broken connection the code may have been sent all the same: wait a minute before you ask again, because the service refuses a second request for the same contact until then.
     *
     * @param endpoint the endpoint of a region, without a slash at its end
     * @param xAuthToken The IAM user token of the caller, as `X-Subject-Token` of the IAM API returns it. A token that is missing, malformed, expired, or of another region is answered with 401.
     * @param xLanguage The language of texts meant for people, as a common language tag such as `zh-cn` or `en-us`. Without it the service uses `zh-cn`. Null to send none.
     * @param xTimeZone The time zone in which times meant for people are given, as a common name of a zone such as `GMT+8`. Without it the service uses `GMT+8`. Null to send none.
     * @param json The contact that the code goes to. As JSON text.
     * @return the request, to which more may be added
     */
    public fun sendVerifyCodes(
        endpoint: String,
        xAuthToken: String,
        xLanguage: String?,
        xTimeZone: String?,
        json: String,
    ): HttpRequest.Builder {
        val request = HttpRequest.newBuilder(URI.create(endpoint + "/v2/servicerequest/verifycodes/send"))
        request.method("POST", HttpRequest.BodyPublishers.ofString(json))
        request.header("Content-Type", "application/json")
        request.header("Accept", "application/json")
        request.header("X-Auth-Token", xAuthToken)
        if (xLanguage != null) request.header("X-Language", xLanguage)
        if (xTimeZone != null) request.header("X-Time-Zone", xTimeZone)
        return request
    }
}
