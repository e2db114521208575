/**
 * A client of the Verification Code API: one method an operation, waiting or not, with the contract's
 * checks before anything is sent.
 *
 * <p>Begin with {@link io.github.verifycodes.client.VerifyCodesClient#builder}.
 */
package io.github.verifycodes.client;
