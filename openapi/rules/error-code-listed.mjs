import { defineRule } from "./support/define-rule.mjs";
import { entriesOf, itemsOf } from "./support/read.mjs";

export default defineRule("error-code-listed", {
  question: "Does every error example use a code that is listed for its status?",
  why: "Readers build their handling of errors from the examples. A code that the list does not have, or has for another status, never arrives.",
  fix: "Use a code of `x-error-codes` that has the status among its `statuses`, or no `statuses` at all, or list the code. A document without that list is not checked.",
  unless:
    "In an example that shows an unknown code on purpose, so that readers see how a client handles it.",
  severity: "error",
  recommended: false,
  bad: `
x-error-codes:
  - code: APIGW.0301
    statuses: [401]
paths:
  /send:
    post:
      responses:
        '404':
          description: Not found.
          content:
            application/json:
              examples:
                noSuchPath:
                  value: { error_code: APIGW.0301 }
`,
  good: `
x-error-codes:
  - code: APIGW.0101
    statuses: [404]
paths:
  /send:
    post:
      responses:
        '404':
          description: Not found.
          content:
            application/json:
              examples:
                noSuchPath:
                  value: { error_code: APIGW.0101 }
`,
  check({ document, locate, statuses }, report) {
    if (!Array.isArray(document["x-error-codes"])) return;
    const listed = new Map(
      itemsOf(document["x-error-codes"]).map(([{ code, statuses: of }]) => [code, of]),
    );
    /** The statuses that each response was looked at for: most operations share theirs. */
    const seen = new Map();
    for (const { status, response, at } of statuses) {
      const asked = seen.get(response) ?? new Set();
      seen.set(response, asked);
      if (asked.has(status)) continue;
      asked.add(status);
      for (const [type, mediaType] of entriesOf(response.content)) {
        for (const [name, example] of entriesOf(mediaType?.examples)) {
          const path = [...at, "content", type, "examples", name];
          const target = locate(example, path);
          const code = target?.node.value?.error_code;
          if (code === undefined) continue;
          const problem = problemOf(code, status, listed);
          if (problem !== undefined) report([...target.path, "value", "error_code"], problem);
        }
      }
    }
  },
});

function problemOf(code, status, listed) {
  if (!listed.has(code)) return `The code ${code} is not in x-error-codes; list it.`;
  const statuses = listed.get(code);
  // A code that is listed without statuses can come with any.
  if (!Array.isArray(statuses) || statuses.map(String).includes(status)) return undefined;
  return `The code ${code} is listed for ${statuses.join(", ")}, not for ${status}; use another.`;
}
