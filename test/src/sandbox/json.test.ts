import fc from "fast-check";
import { expect, test } from "vitest";
import { longestJson, parseBody } from "../../../src/sandbox/core/json/parse-body.js";
import { scanJson } from "../../../src/sandbox/core/json/scan-json.js";

/** Pieces of JSON, whole and broken. */
const pieces = fc.constantFrom(
  ...'{}[],:" \n\t\\-.0123456789eE+'.split(""),
  "true",
  "false",
  "null",
  '"a"',
  '"a":1',
  String.raw`\u00e9`,
  String.raw`\u12`,
  "\u0001",
  "\u{1D11E}",
  "\uD800",
  "NaN",
);

const texts = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((list) => list.join("")),
  fc.json({ maxDepth: 5 }),
  fc.json({ maxDepth: 5 }).map((text) => text.slice(0, -1)),
  fc.string({ unit: "binary" }).map((text) => JSON.stringify(text)),
);

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test("the scanner takes for JSON what JSON.parse does, but for names that come twice", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const problem = scanJson(text);
      if (problem?.rule === "duplicate") return;
      expect(problem === undefined).toBe(parses(text));
    }),
    { numRuns: 3000, seed: 1 },
  );
});

test("any body of any size gets a verdict, in little time", () => {
  const bodies = fc.record({
    unit: texts,
    count: fc.integer({ min: 1, max: 200_000 }),
    tail: texts,
  });
  fc.assert(
    fc.property(bodies, ({ unit, count, tail }) => {
      const text = unit.repeat(Math.min(count, Math.ceil(longestJson / (unit.length + 1)))) + tail;
      const body = Buffer.from(text).subarray(0, longestJson);
      const before = process.cpuUsage();
      expect(parseBody(body, body.length)).toBeTypeOf("object");
      const { user } = process.cpuUsage(before);
      expect(user / 1000).toBeLessThan(100);
    }),
    { numRuns: 300, seed: 1 },
  );
});

test.each([
  ['{"a":1,"b":}', "is not JSON: expected a value at line 1, column 12"],
  ['{"a":1\n"b":2}', "is not JSON: expected a comma or } at line 2, column 1"],
  ['{"a":1,"a":2}', "is given twice at line 1, column 8"],
  ["[1,]", "is not JSON: expected a value at line 1, column 4"],
  ['{"a":"\u0001"}', "is not JSON: expected a value at line 1, column 6"],
  ['{"a":01}', "is not JSON: expected a comma or } at line 1, column 7"],
  ["[".repeat(65), "is nested deeper than 64 levels at line 1, column 65"],
])("%j: %s", (text, message) => {
  expect(parseBody(text, text.length)).toMatchObject({ violation: { message } });
});
