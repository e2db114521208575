#ifndef VERIFYCODES_SRC_TRANSPORT_H
#define VERIFYCODES_SRC_TRANSPORT_H

#include <curl/curl.h>
#include <stdbool.h>

#include "cancellation.h"
#include "platform.h"
#include "text.h"
#include "verifycodes/client.h"

/** Connections to one endpoint, kept and used again. */
typedef struct vc_transport {
  /** The file of the authorities to trust, or NULL for libcurl's own. */
  char *ca_file;
  /** The proxy, or NULL for what the environment says. */
  char *proxy;
  char *user_agent;
  verifycodes_curl_hook hook;
  void *hook_data;
  vc_mutex mutex;
  struct vc_line *idle;
  size_t idle_count;
} vc_transport;

/** One request, checked and complete. */
typedef struct vc_outgoing {
  const char *method;
  const char *url;
  struct curl_slist *headers;
  /** Or NULL. */
  const char *body;
  /** Milliseconds of vc_now_ms(). */
  long long deadline;
  verifycodes_cancellation *cancellation;
  /** The name of the header that identifies the request. */
  const char *request_id_header;
} vc_outgoing;

/** A reply that was read to its end, or to where reading stopped. */
typedef struct vc_reply {
  /** 0 until all headers are there. */
  int status;
  vc_text request_id;
  vc_text retry_after;
  vc_text body;
  bool truncated;
  bool too_large;
  /** Whether a byte of the request can have been sent. */
  bool begun;
  /** Why the connection failed, when it did. */
  vc_text cause;
  int curl_code;
  int system_code;
} vc_reply;

/** Makes one; 0 when that fails. */
int vc_transport_init(vc_transport *transport);

/** Closes the connections, and frees what the transport holds. */
void vc_transport_close(vc_transport *transport);

/**
 * Sends one request and reads its reply, into one that is empty.
 *
 * @return VERIFYCODES_OK when there is a reply, whatever it says
 */
verifycodes_outcome vc_transport_send(vc_transport *transport, const vc_outgoing *outgoing,
                                      vc_reply *reply);

/** Waits. @return VERIFYCODES_OK, VERIFYCODES_CANCELLED or VERIFYCODES_OUT_OF_MEMORY */
verifycodes_outcome vc_transport_wait(vc_transport *transport, long long milliseconds,
                                      verifycodes_cancellation *cancellation);

/** Frees what was read. */
void vc_reply_free(vc_reply *reply);

#endif
