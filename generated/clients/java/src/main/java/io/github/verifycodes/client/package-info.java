/**
 * Ask the service to send a one-time verification code by SMS or e-mail.
 *
 * <p>Begin with {@link io.github.verifycodes.client.VerifyCodesClient#builder}.
 */
package io.github.verifycodes.client;
