import { readFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { root } from "../lib/paths.js";
import { findingsOf } from "./findings.js";

/** A rule as far as its page needs it; see `openapi/rules/support/define-rule.mjs`. */
export interface Rule {
  description: string;
  severity: "error" | "warn" | "info";
  recommended: boolean;
  extensions: {
    why: string;
    fix: string;
    unless: string;
    bad: string;
    good: string;
    options?: Record<string, unknown>;
  };
}

const note = (source: string) => `<!-- Generated from ${source}; \`npm run build -- rules\` -->`;

/** Prose wrapped as all pages of the project are. */
function wrap(text: string): string {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1)!;
    if (line === "") lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= 100) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.join("\n");
}

const fence = (language: string, text: string) => `\`\`\`${language}\n${text.trim()}\n\`\`\``;

/** How the options of a rule are given: Spectral takes them with the function that they are for. */
const optionsPart = (name: string, options: Record<string, unknown>) => {
  // oxlint-disable-next-line unicorn/no-thenable
  const rule = { given: "$", then: { function: name, functionOptions: options } };
  const ruleset = {
    extends: ["verifycodes/ruleset/oas", "verifycodes/ruleset"],
    functionsDir: "node_modules/verifycodes/dist/functions",
    functions: [name],
    rules: { [name]: rule },
  };
  return `## Options\n\nA \`.spectral.yaml\` that gives them, here with their defaults:\n\n${fence("yaml", stringify(ruleset))}`;
};

const unlessPart = (name: string, unless: string) => `## When it is wrong to obey

${wrap(unless)}

Then say so: name the place and the reason in \`.lint-exceptions.yaml\`, or switch the rule off for the
whole project in \`.spectral.yaml\`.

${fence("yaml", stringify([{ rule: name, path: "#/paths/~1send/post", reason: "Why this place is right as it is." }]))}

${fence("yaml", stringify({ extends: ["verifycodes/ruleset/oas", "verifycodes/ruleset"], rules: { [name]: "off" } }))}`;

/** What the examples leave out. */
export const version = "openapi: 3.1.1\n";

/** The page of one rule, with what the rule itself reports about its bad example. */
export async function rulePage(name: string, rule: Rule): Promise<string> {
  const { why, fix, unless, bad, good, options } = rule.extensions;
  const findings = await findingsOf(rule, `${version}${bad}`);
  const reports = findings.map(({ message, path }) => `${path || "(document)"}: ${message}`);
  const parts = [
    note(`openapi/rules/${name}.mjs`),
    `# ${name}`,
    wrap(`${rule.description} ${why}`),
    rule.recommended
      ? `Severity: ${rule.severity}. On for whoever extends the ruleset.`
      : `Severity: ${rule.severity}. On for whoever extends the ruleset with "all": it asks for a habit of some services.`,
    `## How to fix\n\n${wrap(fix)}`,
    `## Fails\n\n${fence("yaml", bad)}\n\n${fence("text", reports.join("\n"))}`,
    `## Passes\n\n${fence("yaml", good)}`,
    ...(options === undefined ? [] : [optionsPart(name, options)]),
    unlessPart(name, unless),
    "[All rules](../rules.md)",
  ];
  return `${parts.join("\n\n")}\n`;
}

/** The version that the examples of use name: this one. */
const { version: release } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  version: string;
};

const introduction = `# Lint rules

What the lint of the contract asks beyond [Spectral's own rules][oas], [those of OWASP][owasp] and
Redocly's. \`npm run lint\` runs all of them; \`npx verifycodes lint openapi.yaml\` runs the ones below
and Spectral's on any document of OpenAPI 3.0, 3.1 or 3.2, with all files that it refers to.

- **error**: the contract is wrong, or says what does not hold.
- **warn**: a habit that hurts callers.
- **info**: style.

[Rules in the wild](rules-in-the-wild.md) counts what they find in documents of other teams.

## Choosing rules

A \`.spectral.yaml\` in the working directory is used in the place of the built-in ruleset; \`--ruleset\`
names another. It takes over our rules by name, here all of them, one with another severity and one off:

\`\`\`yaml
extends:
  - verifycodes/ruleset/oas
  - [verifycodes/ruleset, all]
rules:
  string-bounded: warn
  limit-sourced: off
  # component-reachable finds the same, and more.
  oas3-unused-component: off
\`\`\`

Without \`all\`, the rules marked "all" stay off: they ask for habits that only some services have. The
page of a rule shows how its options are given.

\`verifycodes/ruleset/oas\` finds what \`spectral:oas\` finds, at the same places, but validates the
examples of a component once rather than for every operation that refers to it.

## Accepting a finding

\`.lint-exceptions.yaml\`, or the file that \`--exceptions\` names, lists findings that stay, each with
its reason. What is below the path is accepted too, and \`--fix\` leaves it as it is. An exception that accepts
nothing any more is reported when its file was linted or is gone; without \`file\`, when every document of
the folder was linted.

\`\`\`yaml
- rule: component-reachable
  file: openapi.yaml
  path: '#/components/schemas/Receipt'
  reason: The mobile app generates its models from it.
\`\`\`

## Using the command

\`npx verifycodes lint\` without files looks where contracts usually lie: files named \`openapi\`, \`swagger\`
or \`api\`, such as \`openapi.json\` and \`api.yml\`, and those in folders of the first two names. What Git
ignores, and what holds no OpenAPI document, is left out. The action and the hook look in the same places.

| Flag | What it does |
|---|---|
| \`--explain RULE\` | says what a rule asks, why, how to fix it and when it is wrong to obey |
| \`--fix\` | corrects what needs no decision (full stops, \`nullable\`, case of headers, misspelt fields, \`required: true\` of bodies); comments and layout stay |
| \`--format FORM\` | how findings are printed: \`stylish\`, \`json\`, \`sarif\`, \`junit\`, \`github-actions\` and others; repeatable, so that one run writes several forms |
| \`--output FORM=FILE\` | writes a form to a file |
| \`--remote\` | reads what references lead to on the web; without it, it is named and left out |
| \`--skip-others\` | leaves out files that hold no OpenAPI document |
| \`--fail-severity LEVEL\` | the least level that makes exit code 1 |

The exit code is 0 when nothing was found, 1 when something was, and 2 when a file was not linted: it is
not there, is empty, cannot be read, or is no OpenAPI document.

One mistake is one finding. After a text that is no YAML, and after a reference that leads nowhere or a
misspelt field, what only follows from it is left out.

## In a workflow, before a commit, in an editor

This annotates the lines of a pull request; \`action.yml\` lists the other inputs:

\`\`\`yaml
- uses: verifycodes/verifycodes@v${release.split(".")[0]}
  with:
    files: openapi.yaml
\`\`\`

In \`.pre-commit-config.yaml\`, this looks at staged documents; further flags are \`args\` of the hook:

\`\`\`yaml
repos:
  - repo: https://github.com/verifycodes/verifycodes
    rev: v${release}
    hooks:
      - id: verifycodes-lint
\`\`\`

Editors show the findings while you type: [Spectral's extension][editor] for Visual Studio Code reads the
\`.spectral.yaml\` of the folder. Install \`verifycodes\` in the same folder, so that it finds the ruleset.

## All rules
`;

const links = `[oas]: https://docs.stoplight.io/docs/spectral/4dec24461f3af-open-api-rules
[owasp]: https://github.com/stoplightio/spectral-owasp-ruleset
[editor]: https://marketplace.visualstudio.com/items?itemName=stoplight.spectral`;

const cell = (text: string) => text.replaceAll("|", "\\|");

/** The page that lists the rules. */
export function listPage(rules: readonly (readonly [name: string, rule: Rule])[]): string {
  const rows = rules.map(
    ([name, { description, severity, recommended }]) =>
      `| [${name}](rules/${name}.md) | ${cell(description)} | ${severity} | ${recommended ? "" : "all"} |`,
  );
  const table = ["| Rule | What it asks | Severity | On with |", "|---|---|---|---|", ...rows].join(
    "\n",
  );
  return `${note("openapi/rules/ by scripts/rules.ts")}\n\n${introduction}\n${table}\n\n${links}\n`;
}
