import { ContactWay } from "../../../generated/constants.js";
import type { NewFault } from "../../../generated/sandbox/schema.js";
import { fieldsOf, type Subject } from "./match.js";

/** One row of the table: what a contact of this name always meets. */
export interface MagicContact {
  /** The domain of the e-mail address, below the reserved `.example` (RFC 2606). */
  domain: string;
  /** The phone number: no real one begins with these zeros. */
  number: string;
  fault: NewFault;
}

const row = (name: string, suffix: string, fault: NewFault): MagicContact => ({
  domain: `${name}.example`,
  number: `0000000${suffix}`,
  fault,
});

/** What testers can cause without the control API, by the contact that they send to or check. */
export const magicContacts: readonly MagicContact[] = [
  row("rate-limited", "024", {
    kind: "ok_error",
    error_code: "OSM.01010024",
    operation: "sendVerifyCodes",
  }),
  row("not-passed", "010", {
    kind: "ok_error",
    error_code: "OSM.01010010",
    operation: "checkVerifyCodes",
  }),
  row("rejected", "001", { kind: "ok_error", error_code: "OSM.01010001" }),
  row("failed", "014", { kind: "ok_error", error_code: "OSM.01010014" }),
  row("unauthorized", "401", { kind: "error", status: 401 }),
  row("forbidden", "403", { kind: "error", status: 403 }),
  row("throttled", "429", { kind: "error", status: 429 }),
  row("error", "500", { kind: "error", status: 500 }),
  row("bad-gateway", "502", { kind: "error", status: 502 }),
  row("unavailable", "503", { kind: "error", status: 503 }),
  row("gateway-timeout", "504", { kind: "error", status: 504 }),
  row("slow", "100", { kind: "latency", delay_ms: 2000 }),
  row("no-reply", "101", { kind: "no_reply" }),
  row("reset", "102", { kind: "reset" }),
  row("reset-in-reply", "103", { kind: "reset_in_reply" }),
  row("truncated", "104", { kind: "truncated_body" }),
  row("empty", "105", { kind: "empty_body" }),
  row("html", "106", { kind: "html_body" }),
  row("malformed", "107", { kind: "malformed_json" }),
  row("oversized", "108", { kind: "oversized_body" }),
];

const byDomain = new Map(magicContacts.map((magic) => [magic.domain, magic]));
const byNumber = new Map(magicContacts.map((magic) => [magic.number, magic]));

/** The row of the table that a request's contact is in, when the request keeps to the contract. */
export function magicContactOf(subject: Subject): MagicContact | undefined {
  const magic = subject.valid ? namedIn(subject.body) : undefined;
  const operation = magic?.fault.operation;
  return operation === undefined || operation === subject.operation ? magic : undefined;
}

function namedIn(body: unknown): MagicContact | undefined {
  const { contact_value: contact, contact_way: way } = fieldsOf(body);
  if (typeof contact !== "string") return undefined;
  if (way === ContactWay.SMS) return byNumber.get(contact);
  const at = contact.lastIndexOf("@");
  return at < 0 ? undefined : byDomain.get(contact.slice(at + 1).toLowerCase());
}
