/* Makes calls to its own server: what the shared cases cannot ask for in C. */

#include <curl/curl.h>
#include <pthread.h>
#include <signal.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "expect.h"
#include "platform.h"
#include "server.h"
#include "test_contract.h"

static server remote;

static verifycodes_client_options *options_of(const char *token) {
  char endpoint[64];
  snprintf(endpoint, sizeof endpoint, "http://127.0.0.1:%d/base/", remote.port);
  verifycodes_client_options *options = verifycodes_client_options_new();
  verifycodes_client_options_set_endpoint(options, endpoint);
  verifycodes_client_options_set_token(options, token);
  verifycodes_client_options_set_proxy(options, "");
  return options;
}

static verifycodes_client *client_of(verifycodes_client_options *options) {
  verifycodes_client *client = NULL;
  verifycodes_result *result = verifycodes_client_new(options, &client);
  if (!client) fprintf(stderr, "%s\n", verifycodes_result_text(result));
  EXPECT(client != NULL);
  verifycodes_result_free(result);
  verifycodes_client_options_free(options);
  return client;
}

/** A call by POST whose answer is an error with that code, or a success without one. */
static verifycodes_result *post(verifycodes_client *client, const char *echo,
                                verifycodes_cancellation *cancellation) {
  vc_json *body = vc_json_new(VC_OBJECT);
  vc_call_options *options = vc_call_options_new();
  vc_set_string(body, "secret/word", "a word that is secret");
  vc_set_string(vc_call_options_parameters(options), "path:id", "a b");
  vc_set_string(vc_call_options_parameters(options), "header:Echo", echo);
  vc_call_options_set_cancellation(options, cancellation);
  verifycodes_result *result = vc_call(client, &test_post, body, options);
  vc_json_free(body);
  vc_call_options_free(options);
  return result;
}

static void says_at_once_that_a_token_is_missing(void) {
  verifycodes_client *client = NULL;
  verifycodes_client_options *options = options_of(NULL);
  verifycodes_result *result = verifycodes_client_new(options, &client);
  EXPECT(client == NULL);
  EXPECT(verifycodes_result_outcome(result) == VERIFYCODES_REQUEST_INVALID);
  EXPECT_TEXT(verifycodes_result_violation_pointer(result, 0), "header:Token");
  EXPECT(verifycodes_result_violation_pointer(result, 1) == NULL);
  verifycodes_result_free(result);
  verifycodes_client_options_free(options);
  result = post(NULL, NULL, NULL);
  EXPECT_TEXT(verifycodes_result_violation_pointer(result, 0), "option:client");
  verifycodes_result_free(result);
}

static void names_each_field_that_is_wrong(void) {
  verifycodes_client *client = client_of(options_of("token"));
  vc_json *body = vc_json_new(VC_OBJECT);
  vc_json *items = vc_set_array(body, "items");
  for (int index = 0; index < 2; ++index) {
    vc_json *item = vc_json_new(VC_OBJECT);
    if (index == 1) vc_set_number(item, "number", 1.75);
    vc_json_push(items, item);
  }
  vc_set_string(body, "secret/word", "\xFF");
  vc_set_string(body, "colour", "blue");
  verifycodes_result *result = vc_call(client, &test_post, body, NULL);
  EXPECT_TEXT(verifycodes_result_text(result),
              "the request was not sent: /secret~1word must be UTF-8 without null characters; "
              "/items/0/number is required; /items/1/number must be at most 1.5; "
              "/colour must be red or green; path:id is required");
  EXPECT(server_count(&remote) == 0);
  verifycodes_result_free(result);
  vc_json_free(body);
  result = vc_call(client, &test_post, NULL, NULL);
  EXPECT_TEXT(verifycodes_result_text(result),
              "the request was not sent: the body is required; path:id is required");
  verifycodes_result_free(result);
  verifycodes_client_free(client);
}

static void tells_where_an_error_is_explained(void) {
  verifycodes_client *client = client_of(options_of("token"));
  verifycodes_result *result = post(client, "CODE.1", NULL);
  EXPECT_TEXT(verifycodes_result_docs(result),
              "https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#service_error");
  EXPECT(strstr(verifycodes_result_text(result), "errors.md") == NULL);
  verifycodes_result_free(result);
  result = post(client, NULL, NULL);
  EXPECT(verifycodes_result_outcome(result) == VERIFYCODES_OK);
  EXPECT(verifycodes_result_docs(result) == NULL);
  EXPECT(verifycodes_result_docs(NULL) == NULL);
  verifycodes_result_free(result);
  verifycodes_client_free(client);
  server_count(&remote);
}

static void sends_nothing_once_it_is_cancelled(void) {
  verifycodes_client *client = client_of(options_of("token"));
  verifycodes_cancellation *cancellation = verifycodes_cancellation_new();
  verifycodes_result_free(post(client, NULL, cancellation));
  EXPECT(server_count(&remote) == 1);
  verifycodes_cancel(cancellation);
  verifycodes_result *result = post(client, NULL, cancellation);
  EXPECT(verifycodes_result_outcome(result) == VERIFYCODES_CANCELLED);
  EXPECT(verifycodes_result_sent(result) == VERIFYCODES_SENT_NO);
  EXPECT(server_count(&remote) == 0);
  verifycodes_result_free(result);
  verifycodes_cancellation_free(cancellation);
  verifycodes_client_free(client);
}

static void takes_no_early_reply_for_the_last(void) {
  verifycodes_client *client = client_of(options_of("token"));
  verifycodes_result *result = post(client, "early end", NULL);
  EXPECT(verifycodes_result_outcome(result) == VERIFYCODES_CONNECTION_FAILED);
  EXPECT(verifycodes_result_sent(result) == VERIFYCODES_SENT_UNKNOWN);
  verifycodes_result_free(result);
  verifycodes_client_free(client);
}

static void survives_a_long_header(void) {
  verifycodes_client *client = client_of(options_of("token"));
  verifycodes_result *result = post(client, "header of 300 kB", NULL);
  EXPECT(verifycodes_result_outcome(result) == VERIFYCODES_CONNECTION_FAILED);
  EXPECT(verifycodes_result_cause(result) != NULL);
  verifycodes_result_free(result);
  verifycodes_client_free(client);
}

static void tells_why_a_connection_failed(void) {
  verifycodes_client_options *options = options_of("token");
  verifycodes_client_options_set_endpoint(options, "http://127.0.0.1:1");
  verifycodes_client *client = client_of(options);
  verifycodes_result *result = post(client, NULL, NULL);
  EXPECT(verifycodes_result_outcome(result) == VERIFYCODES_CONNECTION_FAILED);
  EXPECT(verifycodes_result_sent(result) == VERIFYCODES_SENT_NO);
  EXPECT(verifycodes_result_curl_code(result) == CURLE_COULDNT_CONNECT);
  EXPECT(strstr(verifycodes_result_cause(result), "Connection refused") != NULL);
  verifycodes_result_free(result);
  verifycodes_client_free(client);
}

/** Each process of a fork must get its own replies, and the child no connection of its parent. */
static void lets_both_processes_of_a_fork_call(void) {
  verifycodes_client *client = client_of(options_of("token"));
  verifycodes_result_free(post(client, NULL, NULL));
  const pid_t child = fork();
  char own[32];
  snprintf(own, sizeof own, "CODE.%d", child == 0 ? 1 : 2);
  for (int count = 0; count < 40; ++count) {
    verifycodes_result *result = post(client, own, NULL);
    EXPECT_TEXT(verifycodes_result_code(result), own);
    verifycodes_result_free(result);
  }
  verifycodes_client_free(client);
  if (child == 0) _exit(0);
  int status = 0;
  waitpid(child, &status, 0);
  EXPECT(WIFEXITED(status) && WEXITSTATUS(status) == 0);
  server_count(&remote);
}

/** Lets a host have two addresses, of which the second one answers. */
static void set_addresses(void *data, void *easy) { curl_easy_setopt(easy, CURLOPT_RESOLVE, data); }

static void tells_no_reason_of_an_address_that_was_left(void) {
  char text[64];
  snprintf(text, sizeof text, "two.example:%d:127.0.0.2,127.0.0.1", remote.port);
  struct curl_slist *addresses = curl_slist_append(NULL, text);
  snprintf(text, sizeof text, "http://two.example:%d", remote.port);
  verifycodes_client_options *options = options_of("token");
  verifycodes_client_options_set_endpoint(options, text);
  verifycodes_client_options_set_curl_hook(options, set_addresses, addresses);
  verifycodes_client *client = client_of(options);
  verifycodes_result *result = post(client, "no reply", NULL);
  EXPECT_TEXT(verifycodes_result_cause(result), "Empty reply from server");
  EXPECT(verifycodes_result_system_code(result) == 0);
  verifycodes_result_free(result);
  verifycodes_client_free(client);
  curl_slist_free_all(addresses);
}

static void takes_no_trailer_for_a_header(void) {
  verifycodes_client *client = client_of(options_of("token"));
  verifycodes_result *result = post(client, "trailer", NULL);
  EXPECT(verifycodes_result_outcome(result) == VERIFYCODES_OK);
  EXPECT_TEXT(verifycodes_result_request_id(result), "0-1");
  verifycodes_result_free(result);
  verifycodes_client_free(client);
}

static void refuses_a_proxy_that_cannot_be_used(void) {
  static const char *const proxies[] = {"http://user:word of it@127.0.0.1:1", "http://user:wordOfIt@127.0.0.1:x",
                                        "http://user:wordOfIt", "ftp://user:wordOfIt@127.0.0.1:1", "http://"};
  for (size_t index = 0; index < sizeof proxies / sizeof *proxies; ++index) {
    verifycodes_client *client = NULL;
    verifycodes_client_options *options = options_of("token");
    verifycodes_client_options_set_proxy(options, proxies[index]);
    verifycodes_result *result = verifycodes_client_new(options, &client);
    EXPECT(client == NULL);
    EXPECT_TEXT(verifycodes_result_violation_pointer(result, 0), "option:proxy");
    EXPECT(strstr(verifycodes_result_text(result), "word") == NULL);
    verifycodes_result_free(result);
    verifycodes_client_options_free(options);
  }
}

static void accepts_each_kind_of_proxy(void) {
  static const char *const proxies[] = {"127.0.0.1:3128", "proxy.example:3128", "http://user:a%20b@127.0.0.1:3128",
                                        "HTTPS://127.0.0.1", "socks5h://[::1]:1080", ""};
  for (size_t index = 0; index < sizeof proxies / sizeof *proxies; ++index) {
    verifycodes_client_options *options = options_of("token");
    verifycodes_client_options_set_proxy(options, proxies[index]);
    verifycodes_client_free(client_of(options));
  }
}

static void tells_nothing_of_the_proxy_of_the_environment(void) {
  static const char *const proxies[] = {"http://user:wordOfIt@127.0.0.1:x", "ftp://wordOfIt@127.0.0.1:1"};
  for (size_t index = 0; index < sizeof proxies / sizeof *proxies; ++index) {
    setenv("http_proxy", proxies[index], 1);
    verifycodes_client_options *options = options_of("token");
    verifycodes_client_options_set_proxy(options, NULL);
    verifycodes_client *client = client_of(options);
    verifycodes_result *result = post(client, NULL, NULL);
    EXPECT(verifycodes_result_outcome(result) == VERIFYCODES_CONNECTION_FAILED);
    EXPECT(strstr(verifycodes_result_text(result), "proxy") != NULL);
    EXPECT(strstr(verifycodes_result_text(result), "wordOfIt") == NULL);
    verifycodes_result_free(result);
    verifycodes_client_free(client);
    unsetenv("http_proxy");
  }
}

/** What a libcurl does that writes to a connection that is gone. */
static void raise_sigpipe(void *data, void *easy) {
  (void)easy;
  EXPECT(write(*(int *)data, "x", 1) < 0);
}

static void outlives_a_broken_connection(void) {
  int ends[2];
  EXPECT(pipe(ends) == 0);
  close(ends[0]);
  verifycodes_client_options *options = options_of("token");
  verifycodes_client_options_set_curl_hook(options, raise_sigpipe, &ends[1]);
  verifycodes_client *client = client_of(options);
  verifycodes_result *result = post(client, NULL, NULL);
  EXPECT(verifycodes_result_outcome(result) == VERIFYCODES_OK);
  sigset_t left;
  EXPECT(pthread_sigmask(SIG_SETMASK, NULL, &left) == 0 && sigismember(&left, SIGPIPE) == 0);
  verifycodes_result_free(result);
  verifycodes_client_free(client);
  close(ends[1]);
}

static void set_agent(void *data, void *easy) {
  ++*(int *)data;
  curl_easy_setopt(easy, CURLOPT_REFERER, "http://example.com/");
}

static void asks_the_hook(void) {
  int asked = 0;
  verifycodes_client_options *options = options_of("token");
  verifycodes_client_options_set_curl_hook(options, set_agent, &asked);
  verifycodes_client *client = client_of(options);
  verifycodes_result *result = vc_call(client, &test_get, NULL, NULL);
  EXPECT(verifycodes_result_outcome(result) == VERIFYCODES_OK);
  EXPECT_TEXT(verifycodes_result_request_id(result), "0-1");
  EXPECT(asked == 1);
  verifycodes_result_free(result);
  verifycodes_client_free(client);
}

static void gives_late_token(void *data, verifycodes_token *token) {
  const struct timespec time = {0, 300000000};
  EXPECT(verifycodes_token_left_ms(token) <= 100);
  nanosleep(&time, NULL);
  verifycodes_token_set(token, data);
}

static void sends_no_token_that_comes_late(void) {
  verifycodes_client_options *options = options_of(NULL);
  verifycodes_client_options_set_token_provider(options, gives_late_token, "token");
  verifycodes_client_options_set_timeout_ms(options, 100);
  verifycodes_client *client = client_of(options);
  server_count(&remote);
  verifycodes_result *result = post(client, NULL, NULL);
  EXPECT(verifycodes_result_outcome(result) == VERIFYCODES_TIMEOUT);
  EXPECT(verifycodes_result_sent(result) == VERIFYCODES_SENT_NO);
  EXPECT(server_count(&remote) == 0);
  verifycodes_result_free(result);
  verifycodes_client_free(client);
}

static void stop_server(void) { server_stop(&remote); }

int main(void) {
  remote = server_start();
  atexit(stop_server);
  says_at_once_that_a_token_is_missing();
  names_each_field_that_is_wrong();
  tells_where_an_error_is_explained();
  sends_nothing_once_it_is_cancelled();
  takes_no_early_reply_for_the_last();
  survives_a_long_header();
  tells_why_a_connection_failed();
  tells_no_reason_of_an_address_that_was_left();
  takes_no_trailer_for_a_header();
  refuses_a_proxy_that_cannot_be_used();
  accepts_each_kind_of_proxy();
  tells_nothing_of_the_proxy_of_the_environment();
  outlives_a_broken_connection();
  lets_both_processes_of_a_fork_call();
  asks_the_hook();
  sends_no_token_that_comes_late();
  return 0;
}
