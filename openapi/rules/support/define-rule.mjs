import { filesOfRun } from "./files-of-run.mjs";
import { indexDocument } from "./index-document.mjs";
import { isObject } from "./read.mjs";

/** Where the pages of the rules can be read. */
const pages = "https://github.com/verifycodes/verifycodes/blob/main/docs/rules";

/**
 * True for a complaint of the parser, other than of a key that stands twice or is a number: of a text that
 * is no YAML, parts are lost, and that they are missing is not their author's mistake.
 */
const losesParts = ({ severity, message }) =>
  severity === 0 && !/^(?:Duplicate key|Mapping key must be)/.test(message);

/**
 * Makes a Spectral rule that looks at a document as a whole and at the files that it refers to,
 * references unresolved, so that each problem is reported once, where it is written.
 *
 * @param {string} name the rule's name: that of its file, its test and its page
 * @param {object} about
 * @param {string} about.question what it asks, in a sentence that ends in a question mark
 * @param {string} about.why what goes wrong where the answer is no
 * @param {string} about.fix how to fix it
 * @param {(document: object, finding: { path: (string | number)[], message: string }) => object[]
 *   | undefined} [about.repair] the edits that correct a finding; undefined where that takes a decision
 * @param {string} about.unless when it is wrong to obey
 * @param {"error" | "warn" | "info"} about.severity error where the contract is wrong or misleads, warn
 *   for a habit that hurts callers, info for style
 * @param {string} about.bad a part of a document that fails, in YAML
 * @param {string} about.good the same part, corrected
 * @param {boolean} [about.recommended] false for what only some services do; those who extend the
 *   ruleset get it with "all"
 * @param {object} [about.options] its options with their defaults
 * @param {(index: object, report: (path: (string | number)[], message: string) => void,
 *   context: { options: object, source: string }) => void} about.check
 */
export function defineRule(
  name,
  { check, question, severity, recommended = true, options, ...about },
) {
  const run = (document, given, context) => {
    const { document: file } = context;
    if (!isObject(document) || !String(document.openapi).startsWith("3.")) return [];
    if (file.diagnostics?.some(losesParts)) return [];
    const results = [];
    const report = (path, message) => results.push({ path, message });
    check(indexDocument(document, filesOfRun(document, context)), report, {
      options: { ...options, ...given },
      source: file.source ?? "",
    });
    return results;
  };
  const known = Object.keys(options ?? {});
  // Spectral asks it when it reads a ruleset.
  run.validator = (given) => {
    const unknown = Object.keys(given ?? {}).find((option) => !known.includes(option));
    if (unknown === undefined) return;
    const has = known.length === 0 ? "none" : known.join(", ");
    throw new Error(`The rule ${name} has no option ${unknown}; its options: ${has}.`);
  };
  return {
    description: question,
    message: "{{error}}",
    documentationUrl: `${pages}/${name}.md`,
    severity,
    recommended,
    resolved: false,
    given: "$",
    then: { function: run },
    extensions: { ...about, ...(options && { options }) },
  };
}
