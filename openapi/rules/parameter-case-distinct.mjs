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
    const reported = new Set();
    for (const { operation, path, item, itemPath } of operations) {
      const names = new Map();
      const lists = [
        [item.parameters, itemPath],
        [operation.parameters, path],
      ];
      for (const [list, holder] of lists)
        for (const [given, at] of itemsOf(list)) {
          const place = [...holder, "parameters", at];
          const { name, in: where } = locate(given, place)?.node ?? {};
          const key = `${where} ${String(name).toLowerCase()}`;
          const alike = names.get(key) ?? new Set();
          const [other = name] = alike;
          // A name that is there again stands for the same parameter.
          const isOther = other !== name && !alike.has(name);
          names.set(key, alike.add(name));
          if (!isOther || reported.has(given)) continue;
          reported.add(given);
          report(place, `The parameters ${other} and ${name} differ by case alone; keep one.`);
        }
    }
  },
});
