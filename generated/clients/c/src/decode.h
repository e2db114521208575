#ifndef VERIFYCODES_DECODE_H
#define VERIFYCODES_DECODE_H

#include "transport.h"

/**
 * Writes into a result what a reply says.
 *
 * @param secrets what texts of the reply are cleared of; the list ends with NULL
 */
void decode(const reply *reply, const char *const *secrets, verifycodes_result *result);

#endif
