#ifndef VERIFYCODES_RESULT_H
#define VERIFYCODES_RESULT_H

#include "../verifycodes.h"

/** Makes a result with nothing in it. */
void result_begin(verifycodes_result *result);

/**
 * Sets the outcome and puts all that is known into words.
 *
 * @param what how the words begin
 * @param detail goes on after a colon; or NULL
 * @return the outcome
 */
verifycodes_outcome result_end(verifycodes_result *result, verifycodes_outcome outcome,
                               const char *what, const char *detail);

#endif
