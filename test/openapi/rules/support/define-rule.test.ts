import { expect, test } from "vitest";
import { defineRule } from "../../../../openapi/rules/support/define-rule.mjs";

const about = {
  question: "Is it?",
  why: "Because.",
  fix: "Do.",
  unless: "Never.",
  severity: "warn",
  bad: "a: 1",
  good: "a: 2",
} as const;
const documentInventory = { referencedDocuments: {}, findAssociatedItemForPath: () => null };

/** A rule whose check reports what it was given. */
const given = (options?: object) =>
  defineRule("its-name", {
    ...about,
    ...(options && { options }),
    check: (index, report, context) => {
      const { document } = index as { document: object };
      report(["at"], JSON.stringify([document, context]));
    },
  });

const run = (rule: ReturnType<typeof given>, document: unknown, options?: object, source?: null) =>
  rule.then.function(document, options, {
    document: { source: source === undefined ? "a.yaml" : source },
    documentInventory: { ...documentInventory },
  });

test("a rule is Spectral's, with a link to its page", () => {
  expect(given()).toMatchObject({
    description: "Is it?",
    message: "{{error}}",
    documentationUrl: "https://github.com/verifycodes/verifycodes/blob/main/docs/rules/its-name.md",
    severity: "warn",
    recommended: true,
    resolved: false,
    given: "$",
    extensions: { why: "Because.", fix: "Do.", unless: "Never.", bad: "a: 1", good: "a: 2" },
  });
  expect(given().extensions).not.toHaveProperty("options");
});

test("its check gets the index, its options over their defaults, and the name of the file", () => {
  const document = { openapi: "3.1.1" };
  expect(run(given({ a: 1, b: 2 }), document, { b: 3 })).toEqual([
    {
      path: ["at"],
      message: JSON.stringify([document, { options: { a: 1, b: 3 }, source: "a.yaml" }]),
    },
  ]);
  expect(given({ a: 1 }).extensions.options).toEqual({ a: 1 });
});

test.each([
  [{ a: 1, b: 2 }, { c: 1 }, "The rule its-name has no option c; its options: a, b."],
  [undefined, { c: 1 }, "The rule its-name has no option c; its options: none."],
])("an option that a rule does not have is refused", (options, set, message) => {
  const { validator } = given(options).then.function;
  expect(() => validator(set)).toThrow(new Error(message));
});

test("options that a rule has, and none, are taken", () => {
  const { validator } = given({ a: 1, b: 2 }).then.function;
  for (const set of [{ a: 3 }, { a: 3, b: 4 }, {}, null, undefined])
    expect(() => validator(set)).not.toThrow();
});

test("a document without a file has an empty name", () => {
  const document = { openapi: "3.1.1" };
  expect(run(given(), document, undefined, null)).toEqual([
    { path: ["at"], message: JSON.stringify([document, { options: {}, source: "" }]) },
  ]);
});

test.each([
  ["is no YAML is left alone: what is missing was lost in reading it", 0, "Bad indentation", 0],
  ["has a key twice is looked at", 0, "Duplicate key: a", 1],
  ["the parser only warns of is looked at", 1, "Bad indentation", 1],
])("a text that %s", (_name, severity, message, reports) => {
  const document = { openapi: "3.1.1" };
  const diagnostics = [
    { severity: 2, message: "" },
    { severity, message },
  ];
  const found = given().then.function(document, undefined, {
    document: { source: "a.yaml", diagnostics },
    documentInventory: { ...documentInventory },
  });
  expect(found).toHaveLength(reports);
});

test.each([null, [], "3.1.1", {}, { openapi: "2.0" }, { openapi: "13.1" }, { swagger: "2.0" }])(
  "%j is no document of OpenAPI 3, and is left alone",
  (document) => {
    expect(run(given(), document)).toEqual([]);
  },
);
