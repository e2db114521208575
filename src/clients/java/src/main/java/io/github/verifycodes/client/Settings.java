package io.github.verifycodes.client;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executor;

/**
 * What a client is made with, checked.
 *
 * @param headers values of header options, by the names of the headers
 * @param proxy what goes with each request, or null
 */
record Settings(
    String endpoint,
    Tokens tokens,
    Duration timeout,
    int retry,
    Map<String, Object> headers,
    HttpClient http,
    Executor executor,
    String userAgent,
    Proxy proxy) {}
