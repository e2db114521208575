#ifndef VERIFYCODES_CONTACTS_H
#define VERIFYCODES_CONTACTS_H

/**
 * @file
 * The two bodies that a program asks for a code with: the one convenience that is written for this
 * contract.
 */

#include "verifycodes/types.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The body that asks for a code by e-mail; `area_code`, which says nothing there, is empty.
 *
 * @return NULL when memory is short; free it with verifycodes_send_verify_codes_request_free()
 */
VERIFYCODES_API verifycodes_send_verify_codes_request *verifycodes_email(const char *address);

/**
 * The body that asks for a code by SMS message.
 *
 * @param area_code the country or region code without a plus sign
 * @param number the number without that code
 * @return NULL when memory is short; free it with verifycodes_send_verify_codes_request_free()
 */
VERIFYCODES_API verifycodes_send_verify_codes_request *verifycodes_phone(const char *area_code,
                                                                         const char *number);

#ifdef __cplusplus
}
#endif

#endif
