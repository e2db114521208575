#ifndef VERIFYCODES_SRC_DECODE_H
#define VERIFYCODES_SRC_DECODE_H

#include "redact.h"
#include "result.h"
#include "transport.h"

/** Fills in what must not stand in a text; asked only when there is a text. 0 when memory is short. */
typedef int (*vc_secrets_of)(const void *data, vc_secrets *secrets);

/** Puts a reply into a result, and gives that, or the one that says that memory is short. */
verifycodes_result *vc_decode(const vc_reply *reply, verifycodes_result *result,
                              vc_secrets_of secrets_of, const void *data);

#endif
