import { defineRule } from "./support/define-rule.mjs";

const snakeCase = "^[a-z][a-z0-9]*(_[a-z0-9]+)*$";

export default defineRule("property-name-form", {
  question: "Is every property named in the service's form?",
  why: "Names on the wire never change again. One `contactWay` among `contact_value` and `area_code` is a mistake that every caller makes once.",
  fix: "Write the name in snake_case.",
  unless:
    "For a property whose name another standard gives, and for one that callers use already: renaming it breaks them.",
  severity: "info",
  recommended: false,
  options: { pattern: snakeCase },
  bad: `
components:
  schemas:
    Request:
      type: object
      properties:
        contactWay:
          type: integer
`,
  good: `
components:
  schemas:
    Request:
      type: object
      properties:
        contact_way:
          type: integer
`,
  check({ properties }, report, { options }) {
    const form = new RegExp(options.pattern, "u");
    const wanted =
      options.pattern === snakeCase ? "in snake_case" : `of the form ${options.pattern}`;
    for (const { name, path } of properties)
      if (!form.test(name)) report(path, `The property ${name} is not ${wanted}; rename it.`);
  },
});
