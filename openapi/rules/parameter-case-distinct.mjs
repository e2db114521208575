import { defineRule } from "./support/define-rule.mjs";
import { itemsOf } from "./support/read.mjs";

export default defineRule("parameter-case-distinct", {
  question: "Do the parameters of an operation differ by more than case?",
  why: "Headers are the same in any case, so two of them are one. Of other parameters generators make one name of both, and callers take one for the other.",
  fix: "Keep one of the two, or rename one.",
  unless: "For a query that had both names before and has to go on taking them.",
  severity: "warn",
  bad: `
paths:
  /codes:
    get:
      parameters:
        - { name: pageSize, in: query, schema: { type: integer } }
        - { name: pagesize, in: query, schema: { type: integer } }
`,
  good: `
paths:
  /codes:
    get:
      parameters:
        - { name: pageSize, in: query, schema: { type: integer } }
`,
  check({ operations, locate }, report) {
    for (const { operation, path } of operations) {
      const names = new Map();
      for (const [given, at] of itemsOf(operation.parameters)) {
        const place = [...path, "parameters", at];
        const { name, in: where } = locate(given, place)?.node ?? {};
        const key = `${where} ${String(name).toLowerCase()}`;
        const other = names.get(key) ?? name;
        names.set(key, other);
        if (other !== name)
          report(place, `The parameters ${other} and ${name} differ by case alone; keep one.`);
      }
    }
  },
});
