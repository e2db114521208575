/**
 * @SUMMARY@
 *
 * <p>Begin with {@link io.github.verifycodes.client.VerifyCodesClient#builder}.
 */
package io.github.verifycodes.client;
