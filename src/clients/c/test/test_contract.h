#ifndef VERIFYCODES_TEST_TEST_CONTRACT_H
#define VERIFYCODES_TEST_TEST_CONTRACT_H

#include "../src/contract.h"

/** A call that sends an object by POST. */
extern const vc_operation test_post;

/** A call that asks for one by GET. */
extern const vc_operation test_get;

#endif
