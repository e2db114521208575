/** The one convenience written for this contract: the two kinds of contacts. */
import { ContactWay, type SendVerifyCodesRequest } from "../../generated/methods.js";

/**
 * The body that asks for a code by e-mail.
 *
 * The contract requires `area_code` for e-mail too, where it says nothing: it is sent empty.
 *
 * @example
 * ```ts
 * await client.sendVerifyCodes(email("user@example.com"));
 * ```
 * @param address at most 64 characters; whether it is an address is the service's to judge
 */
export const email = (address: string): SendVerifyCodesRequest => ({
  contact_value: address,
  contact_way: ContactWay.EMAIL,
  area_code: "",
});

/** A phone number in its two parts. */
export interface Phone {
  /** The country or region code without a plus sign, such as `86`; at most 16 characters. */
  areaCode: string;
  /** The number without its country or region code; at most 64 characters. */
  number: string;
}

/**
 * The body that asks for a code by SMS message.
 *
 * @example
 * ```ts
 * await client.sendVerifyCodes(phone({ areaCode: "86", number: "13800000000" }));
 * ```
 */
export const phone = ({ areaCode, number }: Phone): SendVerifyCodesRequest => ({
  contact_value: number,
  contact_way: ContactWay.SMS,
  area_code: areaCode,
});
