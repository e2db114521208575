import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { parse } from "yaml";
import { pointerOf, walkSchemas } from "./support/walk.mjs";

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

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** The limits and defaults of a document: `pointer of the schema` -> `{ keyword: value }`. */
function limitsOf(document) {
  const limits = new Map();
  walkSchemas(document, (schema, path) => {
    const stated = keywords.filter((keyword) => schema[keyword] !== undefined);
    if (stated.length === 0) return;
    limits.set(pointerOf(path), {
      path,
      values: Object.fromEntries(stated.map((keyword) => [keyword, schema[keyword]])),
    });
  });
  return limits;
}

function compareLimits(document, sources) {
  const results = [];
  const limits = limitsOf(document);
  const sourced = new Map(sources.map((source) => [source.at, source.states]));
  for (const [pointer, { path, values }] of limits) {
    for (const [keyword, value] of Object.entries(values)) {
      const source = sourced.get(pointer)?.[keyword];
      if (source === undefined) {
        const message = `${keyword} ${JSON.stringify(value)} has no source; name it in sources.yaml.`;
        results.push({ message, path: [...path, keyword] });
      } else if (JSON.stringify(source) !== JSON.stringify(value)) {
        const message = `${keyword} is ${JSON.stringify(value)}, but its source states ${JSON.stringify(source)}.`;
        results.push({ message, path: [...path, keyword] });
      }
    }
  }
  for (const [pointer, states] of sourced) {
    for (const keyword of Object.keys(states)) {
      if (limits.get(pointer)?.values[keyword] !== undefined) continue;
      results.push({
        message: `sources.yaml names ${keyword} at ${pointer}, which is not here.`,
        path: [],
      });
    }
  }
  return results;
}

function compareStatuses(document, sourced) {
  const results = [];
  const used = new Set();
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const method of methods) {
      for (const status of Object.keys(item?.[method]?.responses ?? {})) {
        used.add(status);
        if (sourced[status] !== undefined) continue;
        const message = `Status ${status} has no source; name it in sources.yaml.`;
        results.push({ message, path: ["paths", path, method, "responses", status] });
      }
    }
  }
  for (const status of Object.keys(sourced)) {
    if (used.has(status)) continue;
    results.push({ message: `sources.yaml names status ${status}, which is not here.`, path: [] });
  }
  return results;
}

/**
 * Does a source stand behind every limit, default and status?
 *
 * Why: a limit that nobody can trace is a guess, and whoever changes it cannot know what breaks. The
 * file `sources.yaml` beside the contract names the page and row, or the reason for a decision.
 */
export default {
  description: "Every limit, default and status is named in sources.yaml beside the contract.",
  message: "{{error}}",
  severity: "error",
  resolved: false,
  given: "$",
  then: {
    function: function limitSourced(document, _options, { document: { source } }) {
      const file = join(dirname(source ?? "."), "sources.yaml");
      const sources = existsSync(file) ? parse(readFileSync(file, "utf8")).contracts : {};
      const own = sources[basename(source ?? "")];
      if (own === undefined) {
        const message = `${relative("", file)} has no section for this contract; add one under "contracts".`;
        return [{ message, path: [] }];
      }
      return [
        ...compareLimits(document, own.limits ?? []),
        ...compareStatuses(document, own.statuses ?? {}),
      ];
    },
  },
};
