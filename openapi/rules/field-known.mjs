import { distance } from "fastest-levenshtein";
import { defineRule } from "./support/define-rule.mjs";
import { fields, forms } from "./support/fields.mjs";

// Stryker disable next-line StringLiteral: whatever stands between the letters is the same in both
const sorted = (text) => [...text].toSorted((one, other) => one.localeCompare(other)).join("");

/** A slip of one letter, of two in a long name, or of two that changed places. */
function isSlip(name, field) {
  const [one, other] = [name.toLowerCase(), field.toLowerCase()];
  const far = distance(one, other);
  if (far === 1) return one.length > 3;
  return far === 0 || (far === 2 && (one.length > 6 || sorted(one) === sorted(other)));
}

/** What is wrong with the name of a field; undefined when nothing is. */
function problemOf(kind, name, node) {
  const { [kind]: known } = fields;
  const { form, hint } = forms[kind] ?? {};
  if (known?.includes(name) || form?.test(name) || name.startsWith("x-")) return undefined;
  // Where the right field is there too, this one is something else.
  const right = form?.test(name.toUpperCase())
    ? name.toUpperCase()
    : known?.find((field) => isSlip(name, field) && node[field] === undefined);
  if (right !== undefined) return `. Did you mean ${right}?`;
  // JSON Schema takes any keyword.
  if (kind === "Schema") return undefined;
  return `; ${hint ?? 'an extension begins with "x-"'}.`;
}

const meant = /Did you mean (\S+)\?/;

export default defineRule("field-known", {
  question: "Is every field written as OpenAPI and JSON Schema write it?",
  why: "A misspelt field is ignored: `maxlength` is no limit, and `operationID` names nothing. Of a schema no tool complains, for JSON Schema allows keywords of one's choice.",
  fix: "Write the field as it is meant. What is meant to be an extension begins with `x-`.",
  unless:
    "For a keyword of a vocabulary that your own tools define, and that happens to look like a known one.",
  severity: "error",
  bad: `
components:
  schemas:
    Name:
      type: string
      maxlength: 8
`,
  good: `
components:
  schemas:
    Name:
      type: string
      maxLength: 8
`,
  repair(_document, { path, message }) {
    const right = meant.exec(message)?.[1];
    return right && [{ do: "rename", at: path, key: right }];
  },
  check({ objects }, report) {
    for (const { kind, node, path } of objects) {
      if ((fields[kind] ?? forms[kind]) === undefined || node.$ref !== undefined) continue;
      for (const name of Object.keys(node)) {
        const problem = problemOf(kind, name, node);
        if (problem !== undefined)
          report([...path, name], `${kind} objects have no field ${name}${problem}`);
      }
    }
  },
});
