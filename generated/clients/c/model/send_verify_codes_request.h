#ifndef VERIFYCODES_SEND_VERIFY_CODES_REQUEST_H
#define VERIFYCODES_SEND_VERIFY_CODES_REQUEST_H

/**
 * @file
 * Generated from the contract, version 1.0.0.
 */

#include "contact_way.h"

/** Whom to send a code to, and by which channel. Its texts are the caller's. */
typedef struct verifycodes_send_verify_codes_request {
  /** The phone number without its country or region code (`contact_way` 0), or the e-mail address (`contact_way` 1). At most 64 characters. */
  const char *contact_value;
  /** See verifycodes_contact_way. */
  verifycodes_contact_way contact_way;
  /** The country or region code of the phone number, without a plus sign, such as `86`. Required also for e-mail, where it says nothing: send an empty string. At most 16 characters. */
  const char *area_code;
} verifycodes_send_verify_codes_request;

#endif
