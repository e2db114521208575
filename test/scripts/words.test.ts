import { expect, test } from "vitest";
import { findingsIn } from "../../scripts/words.js";

// Put together here, so that the list does not find the words in this file.
const [fix, one] = [["me", "nd"].join(""), ["is no", "ne of"].join("")];

test("a word with a plainer form is named with its place and what to write", () => {
  expect(findingsIn("a.md", `One.\nTwo ${fix}s it.\n`)).toEqual([`a.md:2: "${fix}s": write fix`]);
});

test("words are found over the end of a line, also where a comment goes on", () => {
  const [first, second] = [one.slice(0, 2), one.slice(3)];
  expect(findingsIn("a.ts", `/**\n * It ${first}\n * ${second} them.\n */`)).toEqual([
    `a.ts:2: "${one}": write is not one of`,
  ]);
});

test("plain words, and words that hold one of the list, are let pass", () => {
  expect(findingsIn("a.md", "An amendment recommends one of its owners.")).toEqual([]);
});
