import { expect, test } from "vitest";
import { lintWith, type Finding } from "./lint-with.js";

/** The cases of one rule: what each shows, the document without its version, and what is found. */
export interface RuleCases {
  passes: Record<string, object>;
  fails: Record<string, { document: object; findings: Finding[] }>;
}

/** Runs a rule alone over each document; version 3.1.1 unless the document has its own. */
export function testRule(rule: unknown, { passes, fails }: RuleCases): void {
  test.each(Object.entries(passes))("%s passes", async (_name, document) => {
    expect(await lintWith(rule, { openapi: "3.1.1", ...document })).toEqual([]);
  });
  test.each(Object.entries(fails))("%s fails", async (_name, { document, findings }) => {
    const found = await lintWith(rule, { openapi: "3.1.1", ...document });
    expect(found).toHaveLength(findings.length);
    expect(found).toEqual(expect.arrayContaining(findings));
  });
}
