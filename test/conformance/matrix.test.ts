import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { languages } from "../../scripts/clients/languages.js";
import { root } from "../../scripts/lib/paths.js";
import { loadCases } from "./load-cases.js";
import { matrixOf } from "./matrix.js";
import type { Verdict } from "./run-cases.js";

const cases = loadCases();

describe("the page is up to date; if not, npm run test:clients writes it again", () => {
  const page = readFileSync(join(root, "docs/conformance-matrix.md"), "utf8");

  test("it has every case, and no other", () => {
    const rows = [...page.matchAll(/^\| ((?:\d\d-[a-z-]+|derived)\/\S+) \|/gm)].map(([, id]) => id);
    expect(rows).toEqual(cases.map(({ id }) => id));
  });

  test("it has every language, and no other", () => {
    const titles = languages.map(({ title }) => title);
    expect(page).toContain(`\n| Case | ${titles.join(" | ")} |\n`);
  });

  test("nothing in it failed", () => {
    expect(page.split("\n").filter((line) => /^\|.*✗/.test(line))).toEqual([]);
  });
});

const verdictOf = (id: string, result: Verdict["result"]): Verdict => ({
  id,
  result,
  problems: [],
});

describe("a table of languages by cases", () => {
  const [first, second] = cases;
  const rowsOf = (...verdicts: Verdict[]) =>
    matrixOf([first!, second!], new Map([[{ title: "Go" }, verdicts]]))
      .split("\n")
      .filter((line) => line.startsWith("| "))
      .slice(1);

  test("marks what passed, what failed, and what the types leave nothing of", () => {
    const rows = rowsOf(verdictOf(first!.id, "types"), verdictOf(second!.id, "passed"));
    expect(rows).toEqual([`| ${first!.id} | t |`, `| ${second!.id} | ✓ |`]);
    expect(rowsOf(verdictOf(first!.id, "failed"))[0]).toBe(`| ${first!.id} | ✗ |`);
  });

  test("marks a case without a verdict as failed", () => {
    expect(rowsOf()).toEqual([`| ${first!.id} | ✗ |`, `| ${second!.id} | ✗ |`]);
  });
});
