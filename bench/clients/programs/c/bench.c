/* Sends what it is told to: by the client, or by libcurl alone. */

#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <verifycodes/verifycodes.h>

static const char body[] =
    "{\"contact_value\":\"user@example.com\",\"contact_way\":1,\"area_code\":\"\"}";

static verifycodes_client *client;
static CURL *easy;

static void fail(const char *why) {
  fprintf(stderr, "%s\n", why);
  exit(1);
}

static size_t ignore(char *data, size_t size, size_t count, void *target) {
  (void)data;
  (void)target;
  return size * count;
}

static void prepare_raw(const char *endpoint, const char *token) {
  char url[1024];
  char header[8192];
  snprintf(url, sizeof url, "%s%s", endpoint, getenv("VERIFYCODES_PATH"));
  snprintf(header, sizeof header, "X-Auth-Token: %s", token);
  struct curl_slist *headers = curl_slist_append(NULL, header);
  headers = curl_slist_append(headers, "Content-Type: application/json");
  easy = curl_easy_init();
  curl_easy_setopt(easy, CURLOPT_URL, url);
  curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers);
  curl_easy_setopt(easy, CURLOPT_POSTFIELDS, body);
  curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, ignore);
}

static void raw(void) {
  long status = 0;
  if (curl_easy_perform(easy) != CURLE_OK) fail("no reply");
  curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
  if (status != 200) fail("another status than 200");
}

static void by_client(void) {
  verifycodes_send_verify_codes_request *contact = verifycodes_email("user@example.com");
  verifycodes_result *result = verifycodes_send_verify_codes(client, contact, NULL);
  if (verifycodes_result_outcome(result) != VERIFYCODES_OK) fail(verifycodes_result_text(result));
  verifycodes_result_free(result);
  verifycodes_send_verify_codes_request_free(contact);
}

static long long nanoseconds(clockid_t which) {
  struct timespec now;
  clock_gettime(which, &now);
  return now.tv_sec * 1000000000LL + now.tv_nsec;
}

static void measure(void (*send)(void), int calls) {
  long long *times = calloc((size_t)calls, sizeof *times);
  const long long before = nanoseconds(CLOCK_PROCESS_CPUTIME_ID);
  for (int call = 0; call < calls; ++call) {
    const long long start = nanoseconds(CLOCK_MONOTONIC);
    send();
    times[call] = nanoseconds(CLOCK_MONOTONIC) - start;
  }
  const double cpu = (double)(nanoseconds(CLOCK_PROCESS_CPUTIME_ID) - before) / 1000;
  printf("{\"cpuMicroseconds\":%f,\"nanoseconds\":[", cpu);
  for (int call = 0; call < calls; ++call) printf(call > 0 ? ",%lld" : "%lld", times[call]);
  puts("]}");
  fflush(stdout);
  free(times);
}

int main(void) {
  const char *endpoint = getenv("VERIFYCODES_ENDPOINT");
  const char *token = getenv("VERIFYCODES_TOKEN");
  verifycodes_client_options *options = verifycodes_client_options_new();
  verifycodes_client_options_set_endpoint(options, endpoint);
  verifycodes_client_options_set_token(options, token);
  verifycodes_result_free(verifycodes_client_new(options, &client));
  verifycodes_client_options_free(options);
  if (!client) fail("no client");
  prepare_raw(endpoint, token);
  char what[16];
  int calls;
  while (scanf("%15s %d", what, &calls) == 2) {
    measure(strcmp(what, "raw") == 0 ? raw : by_client, calls);
  }
  return 0;
}
