import { defineRule } from "./support/define-rule.mjs";
import { walkTexts } from "./support/walk-texts.mjs";

const address = /[\w.+-]+@([\w-]+(?:\.[\w-]+)+)/g;

/** An address of a repository or of a host, and a name of a file, look like one of a person. */
const isPart = (text, { 0: found, 1: domain, index }) => {
  const before = text.slice(0, index);
  const after = text.slice(index + found.length);
  return (
    /:\/\/\S*$/.test(before) ||
    /^[:/]\S/.test(after) ||
    /^\d+x\.\w+$/i.test(domain) ||
    !/\.[a-z][a-z-]*$/i.test(domain)
  );
};

/** Names that no one can own: RFC 2606 and RFC 6761. */
const reservedDomain = /(^|\.)(example\.(com|net|org)|example|test|invalid|localhost)$/i;

/** A name of a field that holds a number to call; a count or an identifier of contacts does not. */
const phoneField = /phone|mobile|contact|\btel\b|msisdn/i;
const otherField = /(count|total|id|ids|type|way|index|size|limit|version|code|time|at|date)$/i;
const phone = /^\+?\d[\d ()-]{6,18}\d$/;

/** Numbers that are given to no one: the regulators' ranges for drama, and subscriber number zero. */
const reservedNumbers = [
  /555-?01\d\d$/, // North America: NANPA, 555-0100 to 555-0199
  /^(44|0)7700900\d{3}$/, // United Kingdom: Ofcom, 07700 900000 to 900999
  /^(61|0)491570\d{3}$/, // Australia: ACMA, 0491 570 000 to 570 999
  /0{6}$/, // no number plan assigns it
];

const isReserved = (number) => {
  const digits = number.replaceAll(/[^\d]/g, "");
  return reservedNumbers.some((range) => range.test(digits));
};

export default defineRule("example-contact-reserved", {
  question: "Do the examples reach no one?",
  why: "Readers run examples as they are. An address or a number that someone owns gets every code that a newcomer sends.",
  fix: "Use a domain that RFC 2606 reserves (example.com, name.test) and a number that is given to no one (555-0100 to 555-0199, 07700 900000 to 900999, or a subscriber number of zeros).",
  unless:
    "Where the address or the number belongs to the owner of the API and is published, such as the address of its support.",
  severity: "warn",
  bad: `
components:
  examples:
    email:
      value: { contact_value: jane.doe@gmail.com }
`,
  good: `
components:
  examples:
    email:
      value: { contact_value: user@example.com }
`,
  check({ values }, report) {
    for (const { value, name, path } of values) {
      walkTexts(value, path, name, (text, at, key) => {
        for (const match of text.matchAll(address)) {
          if (!reservedDomain.test(match[1]) && !isPart(text, match))
            report(
              at,
              `${match[0]} may be someone's address; use one of a reserved domain: user@example.com.`,
            );
        }
        const isNumber = phoneField.test(key) && !otherField.test(key) && phone.test(text);
        if (isNumber && !isReserved(text))
          report(
            at,
            `${text} may be someone's number; use one that is given to no one, such as 555-0100.`,
          );
      });
    }
  },
});
