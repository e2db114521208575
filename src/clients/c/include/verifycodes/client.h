#ifndef VERIFYCODES_CLIENT_H
#define VERIFYCODES_CLIENT_H

/**
 * @file
 * The client, and what it is made with.
 */

#include "verifycodes/export.h"
#include "verifycodes/result.h"

#ifdef __cplusplus
extern "C" {
#endif

/** The deadline of a call that sets none: 10 s from the call to the end of the reply. */
#define VERIFYCODES_TIMEOUT_MS 10000L

/** The version of this library, such as `2.0.0`. */
VERIFYCODES_API const char *verifycodes_version(void);

/** A question for a token, and its answer. It lasts as long as the provider runs. */
typedef struct verifycodes_token verifycodes_token;

/** Answers with a token. */
VERIFYCODES_API void verifycodes_token_set(verifycodes_token *token, const char *value);

/** Answers that there is none, and why. */
VERIFYCODES_API void verifycodes_token_fail(verifycodes_token *token, const char *why);

/** The token that was just answered with 401, when that is why another one is needed; else NULL. */
VERIFYCODES_API const char *verifycodes_token_rejected(const verifycodes_token *token);

/** Milliseconds until the deadline of the call: an answer that comes later is of no use. */
VERIFYCODES_API long verifycodes_token_left_ms(const verifycodes_token *token);

/**
 * Gives the token of a call by verifycodes_token_set(), or verifycodes_token_fail(): asked once a
 * call, and once more after a 401. It is called from the thread of the call.
 *
 * @param data what the options gave
 * @param token the question, and where the answer goes
 */
typedef void (*verifycodes_token_provider)(void *data, verifycodes_token *token);

/**
 * Sets options of libcurl before each transfer: client certificates, addresses, a log. What the
 * library itself needs is set afterwards. It is called from the thread of the call.
 *
 * @param data what the options gave
 * @param easy the `CURL *` of the transfer
 */
typedef void (*verifycodes_curl_hook)(void *data, void *easy);

/** What a client is made with. Setters copy; NULL takes a value back. */
typedef struct verifycodes_client_options verifycodes_client_options;

/** Makes options with nothing set; NULL when memory is short. Setters ignore NULL options. */
VERIFYCODES_API verifycodes_client_options *verifycodes_client_options_new(void);

/** Frees options. NULL is allowed. */
VERIFYCODES_API void verifycodes_client_options_free(verifycodes_client_options *options);

/** Required: an http(s) URL without user, query or fragment; a path in it is kept. */
VERIFYCODES_API void verifycodes_client_options_set_endpoint(verifycodes_client_options *options,
                                                             const char *endpoint);

/** The token, unless there is a provider. */
VERIFYCODES_API void verifycodes_client_options_set_token(verifycodes_client_options *options,
                                                          const char *token);

/** What gives the token in place of a fixed one. */
VERIFYCODES_API void verifycodes_client_options_set_token_provider(
    verifycodes_client_options *options, verifycodes_token_provider provider, void *data);

/** The deadline of each call in milliseconds, above 0; VERIFYCODES_TIMEOUT_MS when it is not set. */
VERIFYCODES_API void verifycodes_client_options_set_timeout_ms(verifycodes_client_options *options,
                                                               long timeout_ms);

/**
 * How often a call is tried again, 0 (as when it is not set) to 10: only after an error that shows that
 * the service did not act, and only where that may help: the connection could not be made, or there
 * were too many requests. It waits as `Retry-After` says, else 0.5 s, 1 s, 2 s …, within the deadline.
 */
VERIFYCODES_API void verifycodes_client_options_set_retry(verifycodes_client_options *options,
                                                          int retry);

/**
 * The proxy, in place of what HTTPS_PROXY, http_proxy and NO_PROXY say, such as
 * `http://user:password@proxy:3128`; an empty text means none. With one that is no URL of http, https,
 * socks4, socks4a, socks5 or socks5h no client is made.
 */
VERIFYCODES_API void verifycodes_client_options_set_proxy(verifycodes_client_options *options,
                                                          const char *proxy);

/**
 * The file of the authorities to trust, in PEM, in place of the system's: for an endpoint with its
 * own authority, or behind a proxy that looks into TLS. It is read at each new connection; with
 * one that cannot be read or holds no certificate no client is made.
 */
VERIFYCODES_API void verifycodes_client_options_set_ca_file(verifycodes_client_options *options,
                                                            const char *ca_file);

/** What `User-Agent` says, in place of the library's name and version: 1 to 256 characters of ASCII. */
VERIFYCODES_API void verifycodes_client_options_set_user_agent(verifycodes_client_options *options,
                                                               const char *user_agent);

/** What sets further options of libcurl. */
VERIFYCODES_API void verifycodes_client_options_set_curl_hook(verifycodes_client_options *options,
                                                              verifycodes_curl_hook hook, void *data);

/**
 * A client of one endpoint and one token or token provider. It keeps its connections open. Any number
 * of threads may use it at once, and a process may go on using it after fork() when no call was running.
 */
typedef struct verifycodes_client verifycodes_client;

/**
 * Makes a client.
 *
 * @param options what it is made with; they stay the caller's
 * @param client where it goes, or NULL when there is none; free it with verifycodes_client_free()
 * @return VERIFYCODES_OK when there is a client, else VERIFYCODES_REQUEST_INVALID with each option that
 * cannot be used, VERIFYCODES_CONNECTION_FAILED or VERIFYCODES_OUT_OF_MEMORY; free it with
 * verifycodes_result_free()
 */
VERIFYCODES_API verifycodes_result *verifycodes_client_new(const verifycodes_client_options *options,
                                                           verifycodes_client **client);

/** Frees a client, after its calls. NULL is allowed. */
VERIFYCODES_API void verifycodes_client_free(verifycodes_client *client);

#ifdef __cplusplus
}
#endif

#endif
