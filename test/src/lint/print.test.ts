import { expect, test } from "vitest";
import { root } from "../../../scripts/lib/paths.js";
import type { Format } from "../../../src/lint/choices.js";
import { print } from "../../../src/lint/print.js";
import { findSpectral, type Finding } from "../../../src/lint/spectral.js";
import { builtIn, Project } from "./support/project.js";

const finding = (more: Partial<Finding>): Finding => ({
  code: "a",
  message: "A.",
  path: ["info"],
  severity: 1,
  source: "/w/a.yaml",
  range: { start: { line: 4, character: 2 }, end: { line: 5, character: 3 } },
  ...more,
});

/** What a form says of findings. */
function printed(name: Format, findings: Finding[]): string {
  using project = new Project({});
  const file = `${project.folder}/out`;
  const context = { ruleset: builtIn(), failSeverity: 0 };
  print(findings, new Map([[name, file]]), context, findSpectral(root)!);
  return project.read("out");
}

test.each(["code-climate", "gitlab"] as const)(
  "%s counts lines and columns from 1, and each finding has its own fingerprint",
  (name) => {
    const end = { line: 9, character: 3 };
    const range = { start: { line: 8, character: 2 }, end };
    const findings = [{}, { message: "B." }, { range }, {}].map(finding);
    const issues = JSON.parse(printed(name, findings)) as {
      fingerprint: string;
      location: { positions: unknown };
    }[];
    expect(issues[0]!.location.positions).toEqual({
      begin: { line: 5, column: 3 },
      end: { line: 6, column: 4 },
    });
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(4);
  },
);

test("stylish prints messages, codes and paths as they are", () => {
  const message = "+33 6 12 34 56 78 may be someone's number";
  const path = ["paths", "/a 1 2", "get", 0, "200"];
  const text = printed("stylish", [
    finding({ message, path }),
    finding({ code: "rule-3", message: "3 4" }),
  ]);
  expect(text).toContain(message);
  expect(text).toContain("paths['/a 1 2'].get[0][200]");
  expect(text).toMatch(/ 5:3 .* rule-3 {2}3 4 /);
  expect(text).not.toMatch(/[\ufdd0-\ufdd9]|problem/);
});
