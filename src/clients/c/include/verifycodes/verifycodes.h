#ifndef VERIFYCODES_VERIFYCODES_H
#define VERIFYCODES_VERIFYCODES_H

/**
 * @file
 * All of the library.
 *
 * Every function may be called from any number of threads at once, but one object that is being set
 * or freed belongs to one thread. Texts are UTF-8 and end with a null character. What the library
 * keeps of a text it copies.
 */

#include "verifycodes/cancellation.h"
#include "verifycodes/client.h"
#include "verifycodes/constants.h"
#include "verifycodes/operations.h"
#include "verifycodes/result.h"
#include "verifycodes/types.h"

#endif
