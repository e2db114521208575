#ifndef VERIFYCODES_TRANSPORT_H
#define VERIFYCODES_TRANSPORT_H

#include <curl/curl.h>
#include <pthread.h>

#include "../verifycodes.h"
#include "text.h"

/** Connections to one URL, kept and used again. */
typedef struct transport {
  char *url;
  /** The file of the authorities to trust, or NULL for libcurl's own. Set it after transport_init(). */
  char *ca_file;
  pthread_mutex_t mutex;
  struct line *idle;
  size_t idle_count;
} transport;

/** One request, checked and complete. */
typedef struct outgoing {
  struct curl_slist *headers;
  const char *body;
  /** Milliseconds of now_ms(). */
  long long deadline;
  verifycodes_cancellation *cancellation;
} outgoing;

/** A reply that was read to its end, or to where reading stopped. */
typedef struct reply {
  int status;
  text request_id;
  text retry_after;
  text body;
  int complete_headers;
  int truncated;
  int too_large;
  /** Why the connection failed, when it did. */
  const char *failure;
} reply;

/** Milliseconds of a clock that is never set. */
long long now_ms(void);

/** Makes one and takes the URL over; 0 when that fails. */
int transport_init(transport *transport, char *url);

/** Closes the connections. */
void transport_close(transport *transport);

/**
 * Sends one request and reads its reply.
 *
 * @return VERIFYCODES_SENT when there is a reply, whatever it says
 */
verifycodes_outcome transport_send(transport *transport, const outgoing *outgoing, reply *reply);

/** Frees what was read. */
void reply_free(reply *reply);

#endif
