import { describe, expect, test } from "vitest";
import { Files, keysInFile } from "../../../../openapi/rules/support/files.mjs";

describe("what stands behind a node", () => {
  const document = {
    a: { b: { text: "it" } },
    list: [{ first: true }],
    chain: { $ref: "#/chain2" },
    chain2: { $ref: "#/a/b" },
    circle: { $ref: "#/circle" },
    nothing: null,
    text: "text",
  };
  const files = new Files(document, "", {});
  const behind = ($ref: unknown) => files.locate({ $ref }, ["here"]);

  test("a node without a reference is itself", () => {
    const node = {};
    expect(files.locate(node, ["here"])).toEqual({ node, path: ["here"] });
  });

  test("what is no object is nothing", () => {
    for (const node of [undefined, null, "a", ["a"]])
      expect(files.locate(node, [])).toBeUndefined();
  });

  test("a reference leads to its target, through lists and other references", () => {
    expect(behind("#/a/b")).toEqual({ node: document.a.b, path: ["a", "b"] });
    expect(behind("#/list/0")).toEqual({ node: document.list[0], path: ["list", "0"] });
    expect(behind("#/chain")).toEqual({ node: document.a.b, path: ["a", "b"] });
  });

  test.each(["#/gone", "#/gone/further", "#/nothing/a", "#/text/length", "other.yaml#/a", 5])(
    "%j leads nowhere",
    (reference) => {
      expect(behind(reference)).toBeUndefined();
    },
  );

  test("a circle ends", () => {
    expect(behind("#/circle")).toBeUndefined();
  });
});

describe("a reference to another file", () => {
  const root = { $self: "https://example.com/self", $id: "urn:root", a: { $anchor: "here" } };
  const others = {
    "/apis/root.yaml": {},
    "/apis/sub/x.yaml": { b: { it: 1 }, named: { $anchor: "there", $id: "urn:x" } },
    "/apis/my file.yaml": { c: {} },
    "https://example.com/v1/y.json": { d: { $ref: "z.json#/e" } },
    "https://example.com/v1/z.json": { e: {} },
  };
  const files = new Files(root, "/apis/root.yaml", others);
  const found = (reference: unknown, path: (string | number)[] = []) => {
    const target = files.follow(reference, path);
    return target && [files.sourceOf(target.path), keysInFile(target.path)];
  };

  test.each([
    ["sub/x.yaml#/b", "/apis/sub/x.yaml", ["b"]],
    ["./sub/../sub/x.yaml#/b/it", "/apis/sub/x.yaml", ["b", "it"]],
    ["/apis/sub/x.yaml", "/apis/sub/x.yaml", []],
    ["sub/x.yaml#", "/apis/sub/x.yaml", []],
    ["sub/x.yaml#there", "/apis/sub/x.yaml", ["named"]],
    ["my%20file.yaml#/c", "/apis/my file.yaml", ["c"]],
    ["root.yaml#/a", "/apis/root.yaml", ["a"]],
    ["https://example.com/v1/y.json#/d", "https://example.com/v1/y.json", ["d"]],
    ["https://example.com/self#/a", "/apis/root.yaml", ["a"]],
    ["#here", "/apis/root.yaml", ["a"]],
    ["urn:root", "/apis/root.yaml", []],
  ])("%s", (reference, source, keys) => {
    expect(found(reference)).toEqual([source, keys]);
  });

  test("is read from the file that it is written in", () => {
    const inside = files.follow("sub/x.yaml#/b", [])!.path;
    expect(found("../root.yaml#/a", inside)).toEqual(["/apis/root.yaml", ["a"]]);
    expect(found("#/b", inside)).toEqual(["/apis/sub/x.yaml", ["b"]]);
    const web = files.follow("https://example.com/v1/y.json#/d", [])!.path;
    expect(found("z.json#/e", web)).toEqual(["https://example.com/v1/z.json", ["e"]]);
    const target = files.locate({ $ref: "https://example.com/v1/y.json#/d" }, [])!;
    expect(files.sourceOf(target.path)).toBe("https://example.com/v1/z.json");
  });

  test.each([
    "gone.yaml",
    "sub/x.yaml#/gone",
    "sub/x.yaml#gone",
    "urn:x",
    "%E0%A4%A.yaml",
    "#gone",
  ])("%s leads nowhere", (reference) => {
    expect(found(reference)).toBeUndefined();
  });

  test("of a document that lies nowhere, no empty address is taken for it", () => {
    const alone = new Files({ a: {} }, "", { "x.yaml": { b: {} } });
    expect(alone.follow("x.yaml#/b", [])!.node).toEqual({});
    expect(alone.follow(".#/a", [])).toBeUndefined();
  });
});
