package io.github.verifycodes.kotlin

import java.net.http.HttpClient
import kotlin.time.Duration
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.withTimeoutOrNull
import kotlinx.serialization.json.Json

/**
 * A client of one endpoint and one token provider; it serves many coroutines at once.
 *
 * ```kotlin
 * val client = VerifyCodesClient("https://osm.ap-southeast-3.myhuaweicloud.com", { tokens.current() })
 * client.sendVerifyCodes(Contacts.email("user@example.com"))
 * ```
 *
 * Nothing is sent twice, and no redirect is followed: the request is not idempotent, and the code may
 * be on its way although the reply is not.
 *
 * @param endpoint of a region, such as `https://osm.ap-southeast-3.myhuaweicloud.com`; a path below
 *   it is kept
 * @param tokens asked for the token once for each call
 * @param timeout the deadline of each call, above zero, over everything: the token, the connection,
 *   headers and body
 * @param language `X-Language` of each call, such as `en-us`; 1 to @X_LANGUAGE_MAX_LENGTH@
 *   characters, sent only when it is given
 * @param timeZone `X-Time-Zone` of each call, such as `GMT+8`; 1 to @X_TIME_ZONE_MAX_LENGTH@
 *   characters, sent only when it is given
 * @param httpClient for proxies, own certificates or a shared pool of connections; one that follows
 *   no redirects: they would carry the token to another host
 * @throws RequestInvalidException when an argument cannot be used
 */
public class VerifyCodesClient(
    endpoint: String,
    private val tokens: TokenProvider,
    private val timeout: Duration = DEFAULT_TIMEOUT,
    language: String? = null,
    timeZone: String? = null,
    private val httpClient: HttpClient = HttpClient.newHttpClient(),
) {
    private val endpoint = endpoint.trimEnd('/')
    private val defaultLanguage = language
    private val defaultTimeZone = timeZone

    init {
        require(httpClient.followRedirects() == HttpClient.Redirect.NEVER) {
            "The HTTP client must follow no redirects"
        }
        checked(timeout, language, timeZone) { endpoint(endpoint) }
    }

    /**
     * A client of one endpoint and one token.
     *
     * @param token an IAM user token, 1 to @X_AUTH_TOKEN_MAX_LENGTH@ characters of visible ASCII
     * @throws RequestInvalidException when an argument cannot be used
     */
    public constructor(
        endpoint: String,
        token: String,
        timeout: Duration = DEFAULT_TIMEOUT,
        language: String? = null,
        timeZone: String? = null,
        httpClient: HttpClient = HttpClient.newHttpClient(),
    ) : this(endpoint, TokenProvider { token }, timeout, language, timeZone, httpClient) {
        checked(timeout, language, timeZone) { token(token) }
    }

    /**
     * Asks the service to send a code.
     *
     * @param body [Contacts.email], [Contacts.phone], or the contract's body as it is
     * @param timeout the deadline of this call, or null for the client's
     * @param language `X-Language` of this call, or null for the client's
     * @param timeZone `X-Time-Zone` of this call, or null for the client's
     * @return that the code is on its way
     * @throws RequestInvalidException before anything is sent
     * @throws ServiceException when the service or its gateway reports an error
     * @throws UnexpectedResponseException when the reply cannot be understood
     * @throws ConnectionException when no reply came
     * @throws RequestTimeoutException when the deadline passed
     */
    public suspend fun sendVerifyCodes(
        body: SendVerifyCodesRequest,
        timeout: Duration? = null,
        language: String? = null,
        timeZone: String? = null,
    ): SendVerifyCodesResult {
        val deadline = timeout ?: this.timeout
        checked(deadline, language, timeZone) { body(body) }
        return withTimeoutOrNull(deadline) {
            val token = tokens.token()
            RequestCheck().apply { token(token) }.refuse()
            send(body, token, language ?: defaultLanguage, timeZone ?: defaultTimeZone)
        } ?: throw RequestTimeoutException(deadline)
    }

    private suspend fun send(
        body: SendVerifyCodesRequest,
        token: String,
        language: String?,
        timeZone: String?,
    ): SendVerifyCodesResult {
        val json = Json.encodeToString(SendVerifyCodesRequest.serializer(), body)
        val request = VerificationCodesApi.sendVerifyCodes(endpoint, token, language, timeZone, json)
        // Over plain HTTP the JDK would ask to switch to HTTP/2, which servers refuse in odd ways.
        if (endpoint.startsWith("http:", ignoreCase = true)) request.version(HttpClient.Version.HTTP_1_1)
        val redaction = Redaction(token, body.contactValue)
        return ReplyDecoder(httpClient.exchange(request.build(), redaction), redaction).decode()
    }

    /** Names the endpoint, never the token. */
    override fun toString(): String = "VerifyCodesClient($endpoint)"

    /** What holds for all clients. */
    public companion object {
        /** The deadline of a call that sets none. */
        public val DEFAULT_TIMEOUT: Duration = 10.seconds
    }
}

private fun checked(
    timeout: Duration,
    language: String?,
    timeZone: String?,
    more: RequestCheck.() -> Unit,
) {
    val check = RequestCheck()
    check.more()
    check.timeout(timeout)
    check.language(language)
    check.timeZone(timeZone)
    check.refuse()
}
