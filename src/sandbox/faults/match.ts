import type { NewFault } from "../../../generated/sandbox/schema.js";
import { comparable } from "../core/contacts.js";
import { headerOf, type RequestHeaders } from "../core/request.js";

/** What faults look at in a request. */
export interface Subject {
  /** Whether it keeps to the contract. */
  valid: boolean;
  /** The operation that it calls; undefined when its method calls none. */
  operation: string | undefined;
  headers: RequestHeaders;
  /** What its body holds, when it could be read. */
  body: unknown;
}

/** The fields of a body that a fault can be limited by. */
interface Fields {
  contact_value?: unknown;
  contact_way?: unknown;
  area_code?: unknown;
}

/** The fields that a body has; none when it is not an object, or was not read. */
export const fieldsOf = (body: unknown): Fields =>
  typeof body === "object" && body !== null ? body : {};

/** Whether a header is there and, with a value behind a colon, has this value. */
function hasHeader(headers: RequestHeaders, wanted: string): boolean {
  const [name = "", value] = wanted.split(/:(.*)/s);
  const sent = headerOf(headers, name.trim().toLowerCase());
  return sent !== undefined && (value === undefined || sent.trim() === value.trim());
}

const sameContact = (wanted: string, sent: unknown) =>
  typeof sent === "string" && comparable(wanted) === comparable(sent);

/** Whether a fault is meant for a request, its trigger not asked. */
export function isMeantFor(fault: NewFault, subject: Subject): boolean {
  const { contact, contact_way: way, area_code: areaCode, header, requests } = fault;
  const { valid, operation, headers, body } = subject;
  const sent = fieldsOf(body);
  return (
    (valid || requests === "any") &&
    (fault.operation === undefined || fault.operation === operation) &&
    (contact === undefined || sameContact(contact, sent.contact_value)) &&
    (way === undefined || way === sent.contact_way) &&
    (areaCode === undefined || areaCode === sent.area_code) &&
    (header === undefined || hasHeader(headers, header))
  );
}
