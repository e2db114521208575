#ifndef RUNNER_DISPATCH_H
#define RUNNER_DISPATCH_H

/* What is generated from the contract: from JSON to the types of the client, and back. */

#include <cjson/cJSON.h>
#include <verifycodes/verifycodes.h>

/* What a call is made of. */
typedef struct request {
  /* Or NULL. */
  const cJSON *body;
  /* The arguments of a shortcut by its name, in place of `body`; or NULL. */
  const cJSON *contact;
  const cJSON *options;
  /* Or NULL, both. */
  const long *timeout_ms;
  const long *retry;
  verifycodes_cancellation *cancellation;
} request;

/* Sets an option of the client; 0 when the types cannot express it. */
int set_client_option(verifycodes_client_options *options, const cJSON *item);

/* Makes a call; NULL when the types cannot express it. `data` is set to the data of the reply, if any. */
verifycodes_result *call_operation(const char *operation, verifycodes_client *client,
                                   const request *request, cJSON **data);

#endif
