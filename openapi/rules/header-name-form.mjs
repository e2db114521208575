import { defineRule } from "./support/define-rule.mjs";

export default defineRule("header-name-form", {
  question: "Is every header written in the service's form?",
  why: "Header names are the same in any case on the wire, but readers search and generators make names from what is written: `x_request_id` beside `X-Request-Id` becomes two things.",
  fix: "Write each word with a capital first letter and hyphens between, as in `X-Request-Id`.",
  recommended: false,
  options: { pattern: "^[A-Z][a-zA-Z0-9]*(-[A-Z][a-zA-Z0-9]*)*$" },
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
  check({ parameters, headerUses, securitySchemes }, report, { options }) {
    const form = new RegExp(options.pattern);
    const checkName = (name, path) => {
      if (typeof name === "string" && !form.test(name))
        report(path, `The header ${name} is not written like X-Request-Id; rename it.`);
    };
    for (const { parameter, path } of parameters)
      if (parameter.in === "header") checkName(parameter.name, [...path, "name"]);
    for (const { scheme, path } of securitySchemes)
      if (scheme.in === "header") checkName(scheme.name, [...path, "name"]);
    for (const { name, path } of headerUses) checkName(name, path);
  },
});
