import { expect, test } from "vitest";
import { inOneLine, linesOf } from "../../../scripts/contract-table/prose.js";

test.each([
  ["a */ b /* c", "a * / b / * c"],
  ['a """ b', "a ''' b"],
  ["a \\ b", "a \\ b"],
  ["ends with \\", "ends with \\."],
  ["two\n  lines\n", "two lines"],
])("%j cannot leave the comment that it stands in", (text, expected) => {
  expect(inOneLine(text)).toBe(expected);
  expect(linesOf(text)).toEqual([expected]);
});

test("no line of a description ends with a backslash, which would join it to the next", () => {
  const lines = linesOf(`${"word ".repeat(17)}\\ ${"word ".repeat(30)}\n\nNext \\\n\nEnd`);
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.filter((line) => line.endsWith("\\"))).toEqual([]);
});
