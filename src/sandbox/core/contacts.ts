/**
 * A contact in the form in which two are the same: the domain of an e-mail address has no case
 * (RFC 5321, section 2.4), what stands before it may have.
 */
export function comparable(contact: string): string {
  const at = contact.lastIndexOf("@");
  return at < 0 ? contact : contact.slice(0, at) + contact.slice(at).toLowerCase();
}
