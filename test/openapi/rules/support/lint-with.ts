import { stringify } from "yaml";
import { findingsOf, type Finding } from "../../../../scripts/rules/findings.js";

export type { Finding };

/** Runs one rule alone over a document, given as an object. */
export const lintWith = (rule: unknown, document: unknown, source?: string): Promise<Finding[]> =>
  findingsOf(rule, stringify(document), source);
