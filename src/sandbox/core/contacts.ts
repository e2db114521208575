import { ContactWay } from "../../../generated/constants.js";

/**
 * A contact in the form in which two are the same: the domain of an e-mail address has no case
 * (RFC 5321, section 2.4), what stands before it may have. Blanks count.
 */
export function comparable(contact: string): string {
  const at = contact.lastIndexOf("@");
  return at < 0 ? contact : contact.slice(0, at) + contact.slice(at).toLowerCase();
}

/** A contact, as the bodies of the operations name it. */
export interface Contact {
  contact_value: string;
  contact_way: number;
  area_code?: string;
}

/** What tells contacts apart: the channel, the value and, for a phone number, its area code. */
export const contactKey = ({
  contact_value: value,
  contact_way: way,
  area_code: area = "",
}: Contact) =>
  way === ContactWay.SMS ? `${way} ${area.length} ${area} ${value}` : `${way} ${comparable(value)}`;
