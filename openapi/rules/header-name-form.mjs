import { defineRule } from "./support/define-rule.mjs";
import { nodeAt } from "./support/read.mjs";

const trainCase = "^[A-Z][a-zA-Z0-9]*(-[A-Z][a-zA-Z0-9]*)*$";

/** Case alone makes no other header; other signs do, and are left to the author. */
function renamed(document, { path }) {
  const isName = path.at(-1) === "name" && path.at(-2) !== "headers";
  const name = isName ? nodeAt(document, path) : path.at(-1);
  const right = name.replaceAll(/(^|-)([a-z])/g, (_all, before, first) => {
    return before + first.toUpperCase();
  });
  if (right === name || !new RegExp(trainCase).test(right)) return undefined;
  return [isName ? { do: "set", at: path, value: right } : { do: "rename", at: path, key: right }];
}

export default defineRule("header-name-form", {
  question: "Is every header written in the service's form?",
  why: "Header names are the same in any case on the wire, but readers search and generators make names from what is written: `x_request_id` beside `X-Request-Id` becomes two things.",
  fix: "Write each word with a capital first letter and hyphens between, as in `X-Request-Id`.",
  unless:
    "For a header that a standard or another vendor writes in another form, such as `ETag` or `traceparent`.",
  severity: "info",
  recommended: false,
  options: { pattern: trainCase },
  bad: `
components:
  parameters:
    Language:
      name: x-language
      in: header
`,
  good: `
components:
  parameters:
    Language:
      name: X-Language
      in: header
`,
  repair: renamed,
  check({ parameters, headerUses, securitySchemes }, report, { options }) {
    const form = new RegExp(options.pattern, "u");
    const wanted =
      options.pattern === trainCase
        ? "written like X-Request-Id"
        : `of the form ${options.pattern}`;
    const checkName = (name, path) => {
      if (typeof name === "string" && !form.test(name))
        report(path, `The header ${name} is not ${wanted}; rename it.`);
    };
    for (const { parameter, path } of parameters)
      if (parameter.in === "header") checkName(parameter.name, [...path, "name"]);
    for (const { scheme, path } of securitySchemes)
      if (scheme.in === "header") checkName(scheme.name, [...path, "name"]);
    for (const { name, path } of headerUses) checkName(name, path);
  },
});
