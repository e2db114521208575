import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { defineRule } from "./support/define-rule.mjs";
import { parseYaml } from "./support/parse-yaml.mjs";
import { keysOf, pointerOf } from "./support/read.mjs";

const keywords = [
  "default",
  "enum",
  "pattern",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "minItems",
  "maxItems",
];

/** The limits and defaults of a document: `pointer of the schema` -> `{ keyword: value }`. */
function limitsOf(schemas) {
  const limits = new Map();
  for (const { schema, path } of schemas) {
    const stated = keywords.filter((keyword) => schema[keyword] !== undefined);
    limits.set(pointerOf(path), {
      path,
      values: Object.fromEntries(stated.map((keyword) => [keyword, schema[keyword]])),
    });
  }
  return limits;
}

function compareLimits(schemas, sources, report) {
  const limits = limitsOf(schemas);
  const sourced = new Map(sources.map((source) => [source.at, source.states]));
  for (const [pointer, { path, values }] of limits) {
    for (const [keyword, value] of Object.entries(values)) {
      const source = sourced.get(pointer)?.[keyword];
      const stated = JSON.stringify(value);
      if (source === undefined)
        report([...path, keyword], `${keyword} ${stated} has no source; name it in sources.yaml.`);
      else if (JSON.stringify(source) !== stated)
        report(
          [...path, keyword],
          `${keyword} is ${stated}, but its source states ${JSON.stringify(source)}.`,
        );
    }
  }
  for (const [pointer, states] of sourced) {
    for (const keyword of Object.keys(states)) {
      if (limits.get(pointer)?.values[keyword] === undefined)
        report(
          // Spectral shows the nearest place that is there.
          [...keysOf(`#${pointer}`), keyword],
          `sources.yaml names ${keyword} at ${pointer}, which is not here; state it, or drop it there.`,
        );
    }
  }
}

function compareStatuses({ statuses, operations }, sourced, report) {
  const used = new Set(
    operations.flatMap(({ operation }) => Object.keys(operation.responses ?? {})),
  );
  for (const { status, path } of statuses) {
    if (sourced[status] === undefined)
      report(path, `Status ${status} has no source; name it in sources.yaml.`);
  }
  const first = operations.map(({ path }) => [...path, "responses"])[0] ?? ["paths"];
  for (const status of Object.keys(sourced)) {
    if (!used.has(status))
      report(
        first,
        `sources.yaml names status ${status}, which is not here; document it, or drop it there.`,
      );
  }
}

export default defineRule("limit-sourced", {
  question: "Does a source stand behind every limit, default and status?",
  why: "A limit that nobody can trace is a guess, and whoever changes it cannot know what breaks.",
  fix: "Name it in `sources.yaml` beside the document: `contracts`, the document's file name, then `limits` with `at` (a JSON pointer), `states`, and the `page` and `row` or the `decision`; and `statuses`.",
  unless: "For a document that has no source but itself: its authors decide the limits.",
  severity: "error",
  recommended: false,
  bad: `
paths: {}
components:
  schemas:
    Name:
      type: string
      maxLength: 8
`,
  good: `
paths: {}
components: {}
`,
  check({ schemas, statuses, operations }, report, { source }) {
    const file = join(dirname(source), "sources.yaml");
    // Stryker disable next-line StringLiteral: the parser makes a text of bytes too
    const sources = existsSync(file) ? parseYaml(readFileSync(file, "utf8")).contracts : {};
    const own = sources[basename(source)];
    if (own === undefined && schemas.length + statuses.length === 0) return;
    if (own === undefined) {
      const name = relative("", file);
      report([], `${name} has no section for this contract; add one under "contracts".`);
      return;
    }
    compareLimits(schemas, own.limits ?? [], report);
    compareStatuses({ statuses, operations }, own.statuses ?? {}, report);
  },
});
