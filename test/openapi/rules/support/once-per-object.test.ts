import { expect, test } from "vitest";
import { oncePerObject } from "../../../../openapi/rules/support/once-per-object.mjs";

type Path = (string | number)[];

/** A rule that counts its visits, and the visits of its wrapped form. */
function counted() {
  const visits: unknown[] = [];
  const rule = {
    given: "$..*",
    severity: "warn",
    then: {
      functionOptions: { strict: true },
      function: (value: unknown, options: unknown, { path }: { path: Path }) => {
        visits.push(value);
        if (value === undefined) return undefined;
        return [{ message: JSON.stringify(options), path: [...path, "example"] }];
      },
    },
  };
  return { visits, rule, wrapped: oncePerObject(rule) };
}

const run = {};
const at = (path: string, documentInventory = run) => ({
  documentInventory,
  path: path.split(" "),
});

test("an object is looked at once, and what is found is reported at each place", () => {
  const { visits, wrapped } = counted();
  const [one, other] = [{}, {}];
  const found = [
    wrapped.then.function(one, { a: 1 }, at("paths /a get responses 200 content")),
    wrapped.then.function(other, { a: 1 }, at("paths /a get responses 201 content")),
    wrapped.then.function(one, { a: 1 }, at("paths /b put responses 400 content json")),
  ];
  expect(found).toEqual([
    [{ message: '{"a":1}', path: "paths /a get responses 200 content example".split(" ") }],
    [{ message: '{"a":1}', path: "paths /a get responses 201 content example".split(" ") }],
    [{ message: '{"a":1}', path: "paths /b put responses 400 content json example".split(" ") }],
  ]);
  expect(visits).toEqual([one, other]);
});

test.each([
  ["a request and a reply", "paths /a get requestBody content", "paths /a get responses content"],
  [
    "a request and a callback",
    "paths /a get requestBody x",
    "paths /a get callbacks x requestBody",
  ],
  ["two kinds of components", "components requestBodies A", "components responses A"],
  ["a path and a webhook", "paths /a get requestBody", "webhooks /a get requestBody"],
  ["a path and a component", "paths /a get responses", "components responses get responses"],
])("at %s, an object is looked at again", (_name, first, second) => {
  const { visits, wrapped } = counted();
  const shared = {};
  for (const path of [first, second, first]) wrapped.then.function(shared, {}, at(path));
  expect(visits).toHaveLength(2);
});

test("another run looks again: two documents can refer to the same object of a third file", () => {
  const { visits, wrapped } = counted();
  const shared = {};
  for (const context of [at("a", {}), at("a", {})]) wrapped.then.function(shared, {}, context);
  expect(visits).toHaveLength(2);
});

test("a rule that finds nothing, and says so by no list, finds nothing", () => {
  const silent = { then: { function: () => undefined, functionOptions: {} } };
  expect(oncePerObject(silent).then.function({}, {}, at("a"))).toEqual([]);
});

test("what is no object is looked at each time", () => {
  const { visits, wrapped } = counted();
  for (const value of ["a", "a", null, null, 1, 1]) wrapped.then.function(value, {}, at("a"));
  expect(visits).toEqual(["a", "a", null, null, 1, 1]);
});

test("all else of the rule stays as it is", () => {
  const { rule, wrapped } = counted();
  expect(wrapped).toMatchObject({ given: rule.given, severity: rule.severity });
  expect(wrapped.then.functionOptions).toBe(rule.then.functionOptions);
});
