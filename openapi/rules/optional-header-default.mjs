import { defineRule } from "./support/define-rule.mjs";

export default defineRule("optional-header-default", {
  question: "Does every optional header say what holds without it?",
  why: "Most callers leave an optional header out. What then happens is part of the contract, and a sandbox or a client must know it.",
  fix: "Give the header's schema the `default` that the service uses, or make the header required.",
  unless:
    "Where what happens without the header depends on the caller's account or on other settings.",
  severity: "info",
  recommended: false,
  bad: `
components:
  parameters:
    Language:
      name: X-Language
      in: header
      schema:
        type: string
`,
  good: `
components:
  parameters:
    Language:
      name: X-Language
      in: header
      schema:
        type: string
        default: zh-cn
`,
  check({ locate, parameters }, report) {
    for (const { parameter, path } of parameters) {
      if (parameter.in !== "header" || parameter.required === true) continue;
      const schema = locate(parameter.schema, path)?.node;
      if (schema === undefined || schema.default !== undefined) continue;
      report(path, `The optional header ${parameter.name} has no default; state it in its schema.`);
    }
  },
});
