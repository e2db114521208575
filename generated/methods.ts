/**
 * Generated from openapi/verifycodes.yaml by scripts/steps/operations.ts. Do not edit: edit the contract,
 * then run `npm run build`.
 */

/**
 * The channel that the code is sent by: 0 is an SMS message, 1 is an e-mail.
 *
 * Source: Obtaining Verification Code (Service Ticket API v2), row contact_way.
 */
export const ContactWay = {
  /** The code is sent by SMS message to a phone number. */
  SMS: 0,
  /** The code is sent by e-mail to an address. */
  EMAIL: 1,
} as const;

/**
 * The channel that the code is sent by: 0 is an SMS message, 1 is an e-mail.
 *
 * Source: Obtaining Verification Code (Service Ticket API v2), row contact_way.
 */
export type ContactWay = 0 | 1;

/** Whom to send a code to, and by which channel. */
export interface SendVerifyCodesRequest {
  /**
   * The phone number without its country or region code (`contact_way` 0), or the e-mail
   * address (`contact_way` 1).
   *
   * At most 64 characters.
   * Source: Obtaining Verification Code (Service Ticket API v2), row contact_value.
   */
  contact_value: string;
  /**
   * The channel that the code is sent by: 0 is an SMS message, 1 is an e-mail.
   *
   * 0 (SMS) or 1 (EMAIL).
   * Source: Obtaining Verification Code (Service Ticket API v2), row contact_way.
   */
  contact_way: ContactWay;
  /**
   * The country or region code of the phone number, without a plus sign, such as `86`. It is
   * required for e-mail too, but has no meaning there: send an empty string.
   *
   * At most 16 characters.
   * Source: Obtaining Verification Code (Service Ticket API v2), row area_code.
   */
  area_code: string;
}

/**
 * The service's verdict. A body without `error_code` means that the code is on its way.
 * Both fields are optional.
 */
export interface SendVerifyCodesResponse {
  /**
   * The code of the error, or absent when there was none.
   *
   * At most 32 characters.
   * Source: Obtaining Verification Code (Service Ticket API v2), row error_code.
   */
  error_code?: string | undefined;
  /**
   * What went wrong, in words. The service is known to send longer texts than the limit that
   * it documents; readers should accept them.
   *
   * At most 32 characters.
   * Source: Obtaining Verification Code (Service Ticket API v2), row error_msg.
   */
  error_msg?: string | undefined;
}

/** The code that was typed, and the contact that it was sent to. */
export interface CheckVerifyCodesRequest {
  /**
   * The code that was typed, six characters.
   *
   * Exactly 6 characters.
   * Source: Verifying Contact Methods (Service Ticket API v2), row verify_code.
   */
  verify_code: string;
  /**
   * The phone number without its country or region code (`contact_way` 0), or the e-mail
   * address (`contact_way` 1), as it was given for sending.
   *
   * At most 64 characters.
   * Source: Verifying Contact Methods (Service Ticket API v2), row contact_value.
   */
  contact_value: string;
  /**
   * The channel that the code is sent by: 0 is an SMS message, 1 is an e-mail.
   *
   * 0 (SMS) or 1 (EMAIL).
   * Source: Obtaining Verification Code (Service Ticket API v2), row contact_way.
   */
  contact_way: ContactWay;
  /**
   * The country or region code of the phone number, without a plus sign, such as `86`. It is
   * optional here, and required for sending.
   *
   * At most 16 characters.
   * Source: Verifying Contact Methods (Service Ticket API v2), row area_code.
   */
  area_code?: string | undefined;
  /**
   * The identifier of the sub-user.
   *
   * At most 64 characters.
   * Source: Verifying Contact Methods (Service Ticket API v2), row x_customer_id.
   */
  x_customer_id?: string | undefined;
  /**
   * The identifier of the customer.
   *
   * At most 64 characters.
   * Source: Verifying Contact Methods (Service Ticket API v2), row customer_id.
   */
  customer_id?: string | undefined;
}

/**
 * The service's verdict. A body without `error_code` means that the code is right. Both
 * fields are optional.
 */
export interface CheckVerifyCodesResponse {
  /**
   * The code of the error, or absent when there was none.
   *
   * At most 32 characters.
   * Source: Verifying Contact Methods (Service Ticket API v2), row error_code.
   */
  error_code?: string | undefined;
  /**
   * What went wrong, in words.
   *
   * At most 32 characters.
   * Source: Verifying Contact Methods (Service Ticket API v2), row error_msg.
   */
  error_msg?: string | undefined;
}

/**
 * The body that asks for a code by e-mail.
 *
 * @example
 * ```ts
 * await client.sendVerifyCodes(email(address));
 * ```
 */
export const email = (address: string): SendVerifyCodesRequest => ({
  contact_value: address,
  contact_way: ContactWay.EMAIL,
  area_code: "",
});

/** The arguments of `phone`. */
export interface Phone {
  /**
   * The country or region code of the phone number, without a plus sign, such as `86`. It is
   * required for e-mail too, but has no meaning there: send an empty string.
   *
   * At most 16 characters.
   * Source: Obtaining Verification Code (Service Ticket API v2), row area_code.
   */
  areaCode: string;
  /**
   * The phone number without its country or region code (`contact_way` 0), or the e-mail
   * address (`contact_way` 1).
   *
   * At most 64 characters.
   * Source: Obtaining Verification Code (Service Ticket API v2), row contact_value.
   */
  number: string;
}

/**
 * The body that asks for a code by SMS message: the country or region code without a plus
 * sign, such as `86`, and the number without it.
 *
 * @example
 * ```ts
 * await client.sendVerifyCodes(phone({ areaCode, number }));
 * ```
 */
export const phone = ({ areaCode, number }: Phone): SendVerifyCodesRequest => ({
  area_code: areaCode,
  contact_value: number,
  contact_way: ContactWay.SMS,
});

/** The arguments of `emailCode`. */
export interface EmailCode {
  /**
   * The phone number without its country or region code (`contact_way` 0), or the e-mail
   * address (`contact_way` 1), as it was given for sending.
   *
   * At most 64 characters.
   * Source: Verifying Contact Methods (Service Ticket API v2), row contact_value.
   */
  address: string;
  /**
   * The code that was typed, six characters.
   *
   * Exactly 6 characters.
   * Source: Verifying Contact Methods (Service Ticket API v2), row verify_code.
   */
  code: string;
}

/**
 * The body that checks a code that came by e-mail.
 *
 * @example
 * ```ts
 * await client.checkVerifyCodes(emailCode({ address, code }));
 * ```
 */
export const emailCode = ({ address, code }: EmailCode): CheckVerifyCodesRequest => ({
  contact_value: address,
  verify_code: code,
  contact_way: ContactWay.EMAIL,
});

/** The arguments of `phoneCode`. */
export interface PhoneCode {
  /**
   * The country or region code of the phone number, without a plus sign, such as `86`. It is
   * optional here, and required for sending.
   *
   * At most 16 characters.
   * Source: Verifying Contact Methods (Service Ticket API v2), row area_code.
   */
  areaCode: string;
  /**
   * The phone number without its country or region code (`contact_way` 0), or the e-mail
   * address (`contact_way` 1), as it was given for sending.
   *
   * At most 64 characters.
   * Source: Verifying Contact Methods (Service Ticket API v2), row contact_value.
   */
  number: string;
  /**
   * The code that was typed, six characters.
   *
   * Exactly 6 characters.
   * Source: Verifying Contact Methods (Service Ticket API v2), row verify_code.
   */
  code: string;
}

/**
 * The body that checks a code that came by SMS message: the country or region code without
 * a plus sign, such as `86`, the number without it, and the code.
 *
 * @example
 * ```ts
 * await client.checkVerifyCodes(phoneCode({ areaCode, number, code }));
 * ```
 */
export const phoneCode = ({ areaCode, number, code }: PhoneCode): CheckVerifyCodesRequest => ({
  area_code: areaCode,
  contact_value: number,
  verify_code: code,
  contact_way: ContactWay.SMS,
});

/** The parameters of `sendVerifyCodes`. */
export interface SendVerifyCodesOptions {
  /**
   * The language of texts meant for people, as a common language tag such as `zh-cn` or
   * `en-us`. Without it the service uses `zh-cn`.
   *
   * 1 to 32 characters. Without it the service assumes `zh-cn`.
   * Source: Obtaining Verification Code (Service Ticket API v2), row X-Language.
   */
  language?: string | undefined;
  /**
   * The time zone in which times meant for people are given, as a common name of a zone such
   * as `GMT+8`. Without it the service uses `GMT+8`.
   *
   * 1 to 32 characters. Without it the service assumes `GMT+8`.
   * Source: Obtaining Verification Code (Service Ticket API v2), row X-Time-Zone.
   */
  timeZone?: string | undefined;
}

/** The parameters of `checkVerifyCodes`. */
export interface CheckVerifyCodesOptions {
  /**
   * The language of texts meant for people, as a common language tag such as `zh-cn` or
   * `en-us`. Without it the service uses `zh-cn`.
   *
   * 1 to 32 characters. Without it the service assumes `zh-cn`.
   * Source: Obtaining Verification Code (Service Ticket API v2), row X-Language.
   */
  language?: string | undefined;
  /**
   * The time zone in which times meant for people are given, as a common name of a zone such
   * as `GMT+8`. Without it the service uses `GMT+8`.
   *
   * 1 to 32 characters. Without it the service assumes `GMT+8`.
   * Source: Obtaining Verification Code (Service Ticket API v2), row X-Time-Zone.
   */
  timeZone?: string | undefined;
}

/** The headers that a client can be given for all of its calls. */
export interface HeaderOptions {
  /**
   * The language of texts meant for people, as a common language tag such as `zh-cn` or
   * `en-us`. Without it the service uses `zh-cn`.
   *
   * 1 to 32 characters. Without it the service assumes `zh-cn`.
   * Source: Obtaining Verification Code (Service Ticket API v2), row X-Language.
   */
  language?: string | undefined;
  /**
   * The time zone in which times meant for people are given, as a common name of a zone such
   * as `GMT+8`. Without it the service uses `GMT+8`.
   *
   * 1 to 32 characters. Without it the service assumes `GMT+8`.
   * Source: Obtaining Verification Code (Service Ticket API v2), row X-Time-Zone.
   */
  timeZone?: string | undefined;
}

/** The operations: the body, the parameters and the reply of each. */
export interface Operations {
  /**
   * Obtaining Verification Code.
   *
   * Sends a one-time verification code to the contact in the body: as an SMS message when
   * `contact_way` is `0`, as an e-mail when it is `1`.
   *
   * All three body fields are required, `area_code` too when the code goes by e-mail: send
   * an empty string then. Lengths count Unicode code points. Fields that are not listed are
   * ignored.
   *
   * The request is not idempotent. After a time-out or a broken connection the code may
   * still have been sent: wait a minute before you ask again, because the service refuses a
   * second request for the same contact until then.
   *
   * @see https://support.huaweicloud.com/intl/en-us/api-ticket/SendVerifyCodes.html (Obtaining Verification Code (Service Ticket API v2))
   */
  sendVerifyCodes: {
    body: SendVerifyCodesRequest;
    options: SendVerifyCodesOptions;
    data: SendVerifyCodesResponse;
  };

  /**
   * Verifying Contact Methods.
   *
   * Checks the code that a person received and typed. Send the same contact that the code
   * was sent to.
   *
   * A right code is answered with 200 and no `error_code`. A wrong one is answered with 200
   * and `OSM.01010010`: look at `error_code` also when the status is 200. The service does
   * not say why a code is refused.
   *
   * @see https://support.huaweicloud.com/intl/en-us/api-ticket/CheckVerifyCodes.html (Verifying Contact Methods (Service Ticket API v2))
   */
  checkVerifyCodes: {
    body: CheckVerifyCodesRequest;
    options: CheckVerifyCodesOptions;
    data: CheckVerifyCodesResponse;
  };
}
