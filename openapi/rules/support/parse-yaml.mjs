import * as parsers from "@stoplight/spectral-parsers";

// Node sees one default export; Spectral, which bundles rulesets, the names. A copy, because a bundler
// warns of a name that a module does not have.
const members = { ...parsers };
// Stryker disable next-line LogicalOperator: which it is depends on who loads it, here a test runner
const { Yaml } = members.default ?? members;

/**
 * Reads YAML by the parser of the Spectral that runs the rule: another library in the exported
 * ruleset would be parsed again by each run, and that takes half as long as linting a contract.
 */
export const parseYaml = (text) => Yaml.parse(text).data;
