#include "client.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "result.h"

/** The most further tries of a call. */
#define MAX_RETRY 10

/** The longest User-Agent, in characters. */
#define MAX_USER_AGENT 256

const char *verifycodes_version(void) { return VERIFYCODES_VERSION; }

verifycodes_client_options *verifycodes_client_options_new(void) {
  verifycodes_client_options *options = calloc(1, sizeof *options);
  if (!options) return NULL;
  options->parameters = vc_json_new(VC_OBJECT);
  if (options->parameters) return options;
  free(options);
  return NULL;
}

void verifycodes_client_options_free(verifycodes_client_options *options) {
  if (!options) return;
  free(options->endpoint);
  free(options->token);
  free(options->proxy);
  free(options->ca_file);
  free(options->user_agent);
  vc_json_free(options->parameters);
  free(options);
}

vc_json *vc_client_options_parameters(verifycodes_client_options *options) {
  return options ? options->parameters : NULL;
}

/** Puts a copy of a text in place of another. */
static void set_text(verifycodes_client_options *options, char **place, const char *value) {
  free(*place);
  *place = vc_copy(value);
  if (value && !*place) options->failed = true;
}

void verifycodes_client_options_set_endpoint(verifycodes_client_options *options,
                                             const char *endpoint) {
  if (options) set_text(options, &options->endpoint, endpoint);
}

void verifycodes_client_options_set_token(verifycodes_client_options *options, const char *token) {
  if (options) set_text(options, &options->token, token);
}

void verifycodes_client_options_set_token_provider(verifycodes_client_options *options,
                                                   verifycodes_token_provider provider,
                                                   void *data) {
  if (!options) return;
  options->provider = provider;
  options->provider_data = data;
}

void verifycodes_client_options_set_timeout_ms(verifycodes_client_options *options,
                                               long timeout_ms) {
  if (!options) return;
  options->has_timeout = true;
  options->timeout_ms = timeout_ms;
}

void verifycodes_client_options_set_retry(verifycodes_client_options *options, int retry) {
  if (options) options->retry = retry;
}

void verifycodes_client_options_set_proxy(verifycodes_client_options *options, const char *proxy) {
  if (options) set_text(options, &options->proxy, proxy);
}

void verifycodes_client_options_set_ca_file(verifycodes_client_options *options,
                                            const char *ca_file) {
  if (options) set_text(options, &options->ca_file, ca_file);
}

void verifycodes_client_options_set_user_agent(verifycodes_client_options *options,
                                               const char *user_agent) {
  if (options) set_text(options, &options->user_agent, user_agent);
}

void verifycodes_client_options_set_curl_hook(verifycodes_client_options *options,
                                              verifycodes_curl_hook hook, void *data) {
  if (!options) return;
  options->hook = hook;
  options->hook_data = data;
}

void vc_check_timeout(verifycodes_result *result, long timeout_ms) {
  if (timeout_ms <= 0) vc_violate_with(result, "option:timeout_ms", "minimum", "must be above 0");
}

void vc_check_retry(verifycodes_result *result, int retry) {
  if (retry < 0 || retry > MAX_RETRY) {
    vc_violate_with(result, "option:retry", "range", "must be 0 to 10");
  }
}

/** The length of a scheme of http with its slashes, or 0. */
static size_t scheme_length(const char *endpoint) {
  static const char *const schemes[] = {"http://", "https://"};
  for (size_t index = 0; endpoint && index < 2; ++index) {
    const size_t length = strlen(schemes[index]);
    if (strlen(endpoint) >= length && vc_same_letters(endpoint, schemes[index], length)) {
      return length;
    }
  }
  return 0;
}

static bool is_visible(const char *text) {
  for (; *text; ++text) {
    if (*text <= ' ' || *text > '~') return false;
  }
  return true;
}

/** Tells whether libcurl reads a URL as it is meant: a port that is a number, a host that can be. */
static bool is_url(const char *text) {
  CURLU *url = curl_url();
  const bool usable = url && curl_url_set(url, CURLUPART_URL, text, 0) == CURLUE_OK;
  curl_url_cleanup(url);
  return usable;
}

static void check_endpoint(verifycodes_result *result, const char *endpoint) {
  const size_t scheme = scheme_length(endpoint);
  const char *rest = scheme > 0 ? endpoint + scheme : "";
  const bool usable = *rest && *rest != '/' && !strpbrk(rest, "?#@\\") && is_visible(rest);
  /* It is not repeated: it may hold a password. */
  if (usable && is_url(endpoint)) return;
  vc_violate_with(result, "option:endpoint", "format",
                  "must be an http(s) URL without user, query, fragment or blanks");
}

/** Tells whether libcurl can use a proxy; without a scheme it takes it for http. */
static bool is_proxy(const char *text) {
  static const char *const schemes[] = {"http", "https", "socks4", "socks4a", "socks5", "socks5h"};
  const unsigned flags = CURLU_NON_SUPPORT_SCHEME | CURLU_GUESS_SCHEME;
  CURLU *url = curl_url();
  char *scheme = NULL;
  bool usable = false;
  if (url && curl_url_set(url, CURLUPART_URL, text, flags) == CURLUE_OK) {
    curl_url_get(url, CURLUPART_SCHEME, &scheme, 0);
  }
  for (size_t index = 0; scheme && index < sizeof schemes / sizeof *schemes; ++index) {
    const size_t length = strlen(schemes[index]);
    usable = usable || (strlen(scheme) == length && vc_same_letters(scheme, schemes[index], length));
  }
  curl_free(scheme);
  curl_url_cleanup(url);
  return usable;
}

static void check_proxy(verifycodes_result *result, const char *proxy) {
  /* It is not repeated: it may hold a password. */
  if (!proxy || !*proxy || (is_visible(proxy) && is_proxy(proxy))) return;
  vc_violate_with(result, "option:proxy", "format",
                  "must be a URL (http, https, socks4, socks4a, socks5, socks5h) of ASCII without blanks");
}

static void check_user_agent(verifycodes_result *result, const char *value) {
  if (!value || (*value && strlen(value) <= MAX_USER_AGENT && vc_is_header_value(value))) return;
  vc_violate_with(result, "option:user_agent", "pattern",
                  "must be 1 to 256 characters of visible ASCII, with blanks only in between");
}

static void check_ca_file(verifycodes_result *result, const char *path) {
  static const char begin[] = "-----BEGIN CERTIFICATE-----";
  if (!path) return;
  FILE *file = fopen(path, "r");
  if (!file) {
    vc_violate_with(result, "option:ca_file", "format", "must be a file that can be read");
    return;
  }
  char line[1024];
  bool found = false;
  for (bool starts = true; !found && fgets(line, sizeof line, file);) {
    found = starts && strncmp(line, begin, sizeof begin - 1) == 0;
    starts = strchr(line, '\n') != NULL;
  }
  fclose(file);
  if (found) return;
  vc_violate_with(result, "option:ca_file", "format",
                  "must hold a certificate in PEM (-----BEGIN CERTIFICATE-----)");
}

/** A token that never changes is checked now, and not at the first call. */
static void check_token(verifycodes_result *result, const verifycodes_client_options *options) {
  const vc_parameter *token = vc_the_contract.token;
  if (!token || options->provider) return;
  vc_json *value = options->token ? vc_json_string(options->token) : NULL;
  if (options->token && !value) result->failed = true;
  if (value) vc_check_parameter(result, token, value);
  else vc_violate_with(result, token->pointer, "required", "is required: a token or a provider");
  vc_json_free(value);
}

/** The client of options that can be used; NULL when memory is short. */
static verifycodes_client *make(const verifycodes_client_options *options) {
  verifycodes_client *made = calloc(1, sizeof *made);
  if (!made || !vc_transport_init(&made->transport)) {
    free(made);
    return NULL;
  }
  const char *user_agent = options->user_agent;
  made->endpoint = vc_copy(options->endpoint);
  made->token = vc_copy(options->token);
  made->provider = options->provider;
  made->provider_data = options->provider_data;
  made->timeout_ms = options->has_timeout ? options->timeout_ms : VERIFYCODES_TIMEOUT_MS;
  made->retry = options->retry;
  made->parameters = vc_json_copy(options->parameters);
  made->transport.proxy = vc_copy(options->proxy);
  made->transport.ca_file = vc_copy(options->ca_file);
  made->transport.user_agent = vc_copy(user_agent ? user_agent : "verifycodes-c/" VERIFYCODES_VERSION);
  made->transport.hook = options->hook;
  made->transport.hook_data = options->hook_data;
  if (!made->endpoint || !made->parameters || !made->transport.user_agent ||
      (options->token && !made->token) || (options->proxy && !made->transport.proxy) ||
      (options->ca_file && !made->transport.ca_file)) {
    verifycodes_client_free(made);
    return NULL;
  }
  for (size_t length = strlen(made->endpoint); made->endpoint[length - 1] == '/'; --length) {
    made->endpoint[length - 1] = '\0';
  }
  return made;
}

verifycodes_result *verifycodes_client_new(const verifycodes_client_options *options,
                                           verifycodes_client **client) {
  *client = NULL;
  verifycodes_result *result = vc_result_new();
  if (!result || !options || options->failed || options->parameters->failed) {
    verifycodes_result_free(result);
    return vc_result_out_of_memory(VERIFYCODES_SENT_NO);
  }
  check_endpoint(result, options->endpoint);
  check_token(result, options);
  if (options->has_timeout) vc_check_timeout(result, options->timeout_ms);
  vc_check_retry(result, options->retry);
  check_proxy(result, options->proxy);
  check_ca_file(result, options->ca_file);
  check_user_agent(result, options->user_agent);
  if (result->violation_count > 0) {
    return vc_result_end(result, VERIFYCODES_REQUEST_INVALID, VERIFYCODES_SENT_NO,
                         "the client was not made");
  }
  *client = result->failed ? NULL : make(options);
  if (!*client) {
    verifycodes_result_free(result);
    return vc_result_out_of_memory(VERIFYCODES_SENT_NO);
  }
  return vc_result_end(result, VERIFYCODES_OK, VERIFYCODES_SENT_NO, "the client is ready");
}

void verifycodes_client_free(verifycodes_client *client) {
  if (!client) return;
  vc_transport_close(&client->transport);
  free(client->endpoint);
  free(client->token);
  vc_json_free(client->parameters);
  free(client);
}
