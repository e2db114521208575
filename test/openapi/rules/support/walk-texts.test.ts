import { expect, test } from "vitest";
import { walkTexts } from "../../../../openapi/rules/support/walk-texts.mjs";

/** The visits to the texts of a value. */
function visitsOf(value: unknown, name?: unknown) {
  const visits: unknown[] = [];
  walkTexts(value, ["at"], name, (...visit: unknown[]) => visits.push(visit));
  return visits;
}

test("a text is visited with its path and the name of the member that holds it", () => {
  expect(visitsOf({ phone: "a", list: ["b", { tel: "c" }] })).toEqual([
    ["a", ["at", "phone"], "phone"],
    ["b", ["at", "list", 0], "list"],
    ["c", ["at", "list", 1, "tel"], "tel"],
  ]);
});

test("a text alone has the name that is given, or none", () => {
  expect(visitsOf("a", "phone")).toEqual([["a", ["at"], "phone"]]);
  expect(visitsOf("a")).toEqual([["a", ["at"], ""]]);
});

test("what is no text is left out", () => {
  expect(visitsOf([1, true, null, undefined])).toEqual([]);
});
