/** Looks for secrets in what a client reports, in the ways that another program may write them. */
import type { Case, Outcome } from "./case-types.js";
import { table } from "./derived-cases.js";
import type { Field, Value } from "../../scripts/contract-table/table.js";

/** In characters; shorter ones are no secret, and would be found in ordinary words. */
const shortestSecret = 4;

const entities: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00A0",
  commat: "@",
  period: ".",
  lowbar: "_",
  plus: "+",
  equals: "=",
  sol: "/",
};

/** What people put between the digits of a number. */
const separators = /[\s\p{Pd}().+/]/gu;

const character = (code: number) => (code <= 0x10ffff ? String.fromCodePoint(code) : "\uFFFD");

function percentDecoded(text: string): string {
  return text.replaceAll(/(%[0-9a-f]{2})+/gi, (escaped) => {
    try {
      return decodeURIComponent(escaped);
    } catch {
      return escaped;
    }
  });
}

/** A text with the escapes of URLs, HTML and JSON undone, in lower case. */
const plain = (text: string) =>
  percentDecoded(text)
    .replaceAll(/&#x([0-9a-f]{1,6});/gi, (_all, hex: string) => character(parseInt(hex, 16)))
    .replaceAll(/&#(\d{1,7});/g, (_all, digits: string) => character(Number(digits)))
    .replaceAll(/&([a-z]+);/g, (all, name: string) => entities[name] ?? all)
    .replaceAll(/\\u([0-9a-f]{4})/gi, (_all, hex: string) => character(parseInt(hex, 16)))
    .replaceAll(/\\([\\/"])/g, "$1")
    .toLowerCase();

/** The values of a body that the contract marks as sensitive. */
function sensitiveValues(fields: readonly Field[], body: unknown): unknown[] {
  if (typeof body !== "object" || body === null) return [];
  return fields.flatMap((field) => valuesOf(field, (body as Record<string, unknown>)[field.wire]));
}

function valuesOf(value: Value, given: unknown): unknown[] {
  if (value.sensitive) return [given];
  if (value.items !== false && Array.isArray(given)) {
    const { items } = value;
    return given.flatMap((item) => valuesOf(items, item));
  }
  const type = table.types.find(
    ({ pascal }) => value.type !== false && pascal === value.type.pascal,
  );
  return type?.isObject === true ? sensitiveValues(type.fields, given) : [];
}

/** The tokens and contacts of a case that nothing a client reports may contain. */
function secretsOf({ client, calls }: Case): string[] {
  const contacts = calls.flatMap(({ operation, contact, body }) => {
    if (contact !== undefined) return "email" in contact ? contact.email : contact.phone.number;
    const name = table.operations.find(({ wire }) => wire === operation)?.body;
    const type = table.types.find(({ pascal }) => name && pascal === name.type.pascal);
    return sensitiveValues(type?.fields ?? [], body);
  });
  const provided = (client.tokenProvider ?? []).map((one) =>
    typeof one === "object" ? one?.token : one,
  );
  return [client.token, ...provided, "pass-of-the-url", ...contacts]
    .filter((secret): secret is string => typeof secret === "string")
    .map((secret) => secret.trim())
    .filter((secret) => secret.length >= shortestSecret);
}

/** As much of a secret as no text may hold, even if the rest of it was cut off. */
const beginning = (secret: string) => secret.slice(0, Math.max(8, secret.indexOf("@") + 2));

/** Whether a text holds a secret: whole, or what may be cut off of it. */
function holds(text: string, secret: string, isWhole: boolean): boolean {
  const wanted = isWhole ? (part: string) => part : beginning;
  const shown = plain(text);
  if (shown.includes(wanted(secret.toLowerCase()))) return true;
  const digits = secret.replaceAll(separators, "");
  if (digits.length < shortestSecret || !/^\d+$/.test(digits)) return false;
  return shown.replaceAll(separators, "").includes(wanted(digits));
}

/** Where the outcomes of a case show one of its secrets. */
export function leaks(one: Case, outcomes: readonly Outcome[]): string[] {
  const secrets = secretsOf(one);
  const fields = ["text", "debug", "message", "bodyStart", "code", "requestId"] as const;
  return outcomes.flatMap((outcome, index) => {
    // Codes and request ids are kept whole, whatever digits the contact has.
    const { code, requestId } = one.outcomes[index] ?? {};
    const kept = [code, requestId].filter((text): text is string => typeof text === "string");
    const without = (text: string) => kept.reduce((rest, word) => rest.replaceAll(word, ""), text);
    return fields
      .filter((field) => {
        const text = outcome[field];
        if (typeof text !== "string") return false;
        // The names of folders in it begin like the token of the cases.
        return secrets.some((secret) => holds(without(text), secret, field === "debug"));
      })
      .map((field) => `${field} contains a secret`);
  });
}
