import { expect, test } from "vitest";
import { oncePerObject } from "../../../../openapi/rules/support/once-per-object.mjs";

/** A rule that counts its visits, and the visits of its wrapped form. */
function counted() {
  const visits: unknown[] = [];
  const rule = {
    given: "$..*",
    severity: "warn",
    then: {
      functionOptions: { strict: true },
      function: (value: unknown, options: unknown) => {
        visits.push(value);
        return [{ message: JSON.stringify(options) }];
      },
    },
  };
  return { visits, rule, wrapped: oncePerObject(rule) };
}

const run = () => ({ documentInventory: {} });

test("an object is looked at once in a run", () => {
  const { visits, wrapped } = counted();
  const context = run();
  const [one, other] = [{}, {}];
  const found = [one, other, one].map((value) => wrapped.then.function(value, { a: 1 }, context));
  expect(found).toEqual([[{ message: '{"a":1}' }], [{ message: '{"a":1}' }], []]);
  expect(visits).toEqual([one, other]);
});

test("another run looks again: two documents can refer to the same object of a third file", () => {
  const { visits, wrapped } = counted();
  const shared = {};
  for (const context of [run(), run()]) wrapped.then.function(shared, {}, context);
  expect(visits).toHaveLength(2);
});

test("what is no object is looked at each time", () => {
  const { visits, wrapped } = counted();
  const context = run();
  for (const value of ["a", "a", null, null, 1, 1]) wrapped.then.function(value, {}, context);
  expect(visits).toEqual(["a", "a", null, null, 1, 1]);
});

test("all else of the rule stays as it is", () => {
  const { rule, wrapped } = counted();
  expect(wrapped).toMatchObject({ given: rule.given, severity: rule.severity });
  expect(wrapped.then.functionOptions).toBe(rule.then.functionOptions);
});
