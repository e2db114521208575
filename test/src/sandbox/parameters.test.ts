import { expect, test } from "vitest";
import { readParameters } from "../../../src/sandbox/core/parameters.js";
import { createRouter } from "../../../src/sandbox/core/router.js";
import { readTarget } from "../../../src/sandbox/core/target.js";

const types = {
  tags: "string[]",
  sizes: "integer[]",
  ratio: "number",
  on: "boolean",
  id: "string",
};

test("a list comes as one part of the query for each item", () => {
  const { values } = readParameters(types, "tags=a&sizes=1&tags=b%2Cc&sizes=x", {});
  expect(values).toEqual({ tags: ["a", "b,c"], sizes: [1, "x"] });
});

test.each([
  ["0.5", 0.5],
  ["-1e3", -1000],
  ["1.", "1."],
  ["0x10", "0x10"],
  ["", ""],
])("the number %j is read as %j", (text, value) => {
  expect(readParameters(types, `ratio=${text}`, {}).values).toEqual({ ratio: value });
});

test("a value that comes twice, and a name that nobody knows, are told", () => {
  const sent = readParameters(types, "on=true&on=false&constructor=1&id=2", { id: "1" });
  expect(sent).toEqual({
    values: { on: true, id: "1" },
    repeated: ["on"],
    unknown: ["constructor", "id"],
  });
});

const find = createRouter([{ method: "GET", path: "/v2/things/{id}" }]);

test.each([
  ["/v2/things/a%2Fb", "a/b"],
  ["/v2/things/%C3%BC", "ü"],
  ["/v2/things/100%25", "100%"],
  ["/v2/things/%252F", "%2F"],
  ["/v2/things/%ff", "%ff"],
])("%s has a part of the path that says %j", (target, id) => {
  expect(find(readTarget(target)!)?.parameters).toEqual({ id });
});

const findFile = createRouter([
  { method: "GET", path: "/v2/files/{name}.json" },
  { method: "GET", path: "/v2/{from}-{to}/(all)" },
]);

test.each([
  ["/v2/files/a.b.json", { name: "a.b" }],
  ["/v2/files/.json", undefined],
  ["/v2/files/axjson", undefined],
  ["/v2/1-2/(all)", { from: "1", to: "2" }],
])("%s has the parameters %j", (target, parameters) => {
  expect(findFile(readTarget(target)!)?.parameters).toEqual(parameters);
});

test("a slash that is written as an escape is no part of another path", () => {
  expect(find(readTarget("/v2%2Fthings/1")!)).toBeUndefined();
  expect(readTarget("/_sandbox%2Freset")?.path).toBe("/_sandbox%2Freset");
  expect(readTarget("/%5fsandbox/faults/a%2Fb%5C")?.path).toBe("/_sandbox/faults/a%2Fb%5C");
});
