import { describe, expect, test } from "vitest";
import {
  entriesOf,
  isObject,
  isOpenapi30,
  itemsOf,
  keysOf,
  pointerOf,
} from "../../../../openapi/rules/support/read.mjs";

test("an object is neither a list nor null", () => {
  expect([{}, [], null, undefined, "a", 1].map((node) => isObject(node))).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});

test("OpenAPI 3.0 is known with and without the last number of its version", () => {
  for (const openapi of ["3.0.0", "3.0.3", "3.0", "3.0.0-rc1"])
    expect(isOpenapi30({ openapi })).toBe(true);
  for (const openapi of ["3.1.0", 3.1, "3.00", "2.3.0", undefined])
    expect(isOpenapi30({ openapi })).toBe(false);
});

test("only an object has entries", () => {
  expect(entriesOf({ a: 1 })).toEqual([["a", 1]]);
  for (const node of [["a"], "a", null, undefined]) expect(entriesOf(node)).toEqual([]);
});

test("only a list has items: objects, or all where that is asked for", () => {
  const one = {};
  expect(itemsOf(["a", one, null])).toEqual([[one, 1]]);
  expect(itemsOf(["a", one], true)).toEqual([
    ["a", 0],
    [one, 1],
  ]);
  for (const node of [{ 0: "a" }, "a", null, undefined]) expect(itemsOf(node, true)).toEqual([]);
});

test("a pointer escapes what has a meaning in it", () => {
  expect(pointerOf([])).toBe("");
  expect(pointerOf(["paths", "/a/b", "~x~", 0])).toBe("/paths/~1a~1b/~0x~0/0");
});

describe("the keys of a reference", () => {
  test.each([
    ["#/components/schemas/Name", ["components", "schemas", "Name"]],
    ["#/paths/~1a~1b/get", ["paths", "/a/b", "get"]],
    ["#/a/~0x~0", ["a", "~x~"]],
    ["#/a/~01", ["a", "~1"]],
    ["#/a/b%20c%7D", ["a", "b c}"]],
    ["#/a/100%", ["a", "100%"]],
  ])("%s", (reference, keys) => {
    expect(keysOf(reference)).toEqual(keys);
  });

  test.each(["other.yaml#/a", "#", "a#/b", "", 5, null, undefined, ["#/a"]])(
    "%j has none",
    (reference) => {
      expect(keysOf(reference)).toBeUndefined();
    },
  );
});
