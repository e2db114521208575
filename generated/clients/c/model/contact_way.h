#ifndef VERIFYCODES_CONTACT_WAY_H
#define VERIFYCODES_CONTACT_WAY_H

/**
 * @file
 * Generated from the contract, version 1.0.0.
 */

/** The channel that the code is sent by: 0 is an SMS message, 1 is an e-mail. */
typedef enum verifycodes_contact_way {
  /** The code is sent by SMS message to a phone number. */
  VERIFYCODES_SMS = 0,
  /** The code is sent by e-mail to an address. */
  VERIFYCODES_EMAIL = 1
} verifycodes_contact_way;

/** Tells whether a number is one of verifycodes_contact_way. */
static inline int verifycodes_is_contact_way(int value) {
  switch (value) {
    case VERIFYCODES_SMS:
    case VERIFYCODES_EMAIL:
      return 1;
    default:
      return 0;
  }
}

#endif
