/* Lets each allocation of the library fail once, one at a time. */

#include "expect.h"
#include "server.h"
#include "test_contract.h"

/** How many allocations go well before one fails; below 0 none does. */
static long until_short = -1;
static long allocations;

static bool is_short(void) {
  ++allocations;
  return until_short >= 0 && until_short-- == 0;
}

/* The linker puts these in place of the allocator, for the library and not for libcurl. */
void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *memory, size_t size);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *memory, size_t size);

void *__wrap_malloc(size_t size) { return is_short() ? NULL : __real_malloc(size); }

void *__wrap_calloc(size_t count, size_t size) {
  return is_short() ? NULL : __real_calloc(count, size);
}

void *__wrap_realloc(void *memory, size_t size) {
  return is_short() ? NULL : __real_realloc(memory, size);
}

/** A call whose answer is an error with that code, or a success without one. */
static verifycodes_result *call(int port, const char *code) {
  char endpoint[64];
  snprintf(endpoint, sizeof endpoint, "http://127.0.0.1:%d", port);
  verifycodes_client_options *options = verifycodes_client_options_new();
  verifycodes_client_options_set_endpoint(options, endpoint);
  verifycodes_client_options_set_token(options, "token");
  verifycodes_client_options_set_proxy(options, "");
  verifycodes_client *client = NULL;
  verifycodes_result *result = verifycodes_client_new(options, &client);
  if (client) {
    verifycodes_result_free(result);
    vc_json *body = vc_json_new(VC_OBJECT);
    vc_call_options *own = vc_call_options_new();
    vc_set_string(body, "secret/word", "a word that is secret");
    vc_set_string(vc_call_options_parameters(own), "path:id", "a b");
    vc_set_string(vc_call_options_parameters(own), "header:Echo", code);
    result = vc_call(client, &test_post, body, own);
    vc_json_free(body);
    vc_call_options_free(own);
  }
  verifycodes_client_free(client);
  verifycodes_client_options_free(options);
  return result;
}

static server remote;

static void stop_server(void) { server_stop(&remote); }

/** Makes the call again and again, and lets another allocation fail each time. */
static void fails_with_each_allocation(const char *code) {
  allocations = 0;
  verifycodes_result_free(call(remote.port, code));
  server_count(&remote);
  const long all = allocations;
  EXPECT(all > 20);
  for (long index = 0; index < all; ++index) {
    until_short = index;
    verifycodes_result *result = call(remote.port, code);
    until_short = -1;
    EXPECT(verifycodes_result_text(result) != NULL);
    if (code) EXPECT(verifycodes_result_outcome(result) != VERIFYCODES_OK);
    else if (server_count(&remote) > 0) EXPECT(verifycodes_result_sent(result) != VERIFYCODES_SENT_NO);
    verifycodes_result_free(result);
  }
}

int main(void) {
  remote = server_start();
  atexit(stop_server);
  fails_with_each_allocation("CODE.1");
  fails_with_each_allocation(NULL);
  return 0;
}
