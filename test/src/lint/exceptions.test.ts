import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Exceptions } from "../../../src/lint/exceptions.js";
import { head, operation, Project } from "./support/project.js";

const document = `${head}paths:
  /a: { get: { ${operation("getA")}, responses: { '204': { description: No., content: { a/b: {} } } } } }
  /b: { get: { ${operation("getB")}, responses: { '204': { description: No., content: { a/b: {} } } } } }
`;
const rule = "no-content-without-body";

/** What is left of the findings with a file of exceptions. */
async function left(exceptions: string) {
  using project = new Project({ "a.yaml": document, ".lint-exceptions.yaml": exceptions });
  const { findings } = await project.run(["a.yaml"]);
  const accepted = Exceptions.from(project.folder);
  const kept = accepted.without(findings);
  return {
    kept: kept.map(({ path }) => path.join(".")),
    accepted: accepted.accepted,
    stale: accepted.stale().map(({ message, range }) => `${range.start.line + 1} ${message}`),
  };
}

test("a finding at or below the place of an exception is accepted", async () => {
  expect(await left(`- { rule: ${rule}, path: '#/paths/~1a', reason: The gateway. }\n`)).toEqual({
    kept: ["paths./b.get.responses.204.content"],
    accepted: 1,
    stale: [],
  });
});

test("an exception of another file, another rule or a longer name accepts nothing, and is stale", async () => {
  const exceptions = `# Accepted.
- { rule: ${rule}, path: '#/paths/~1a', file: other.yaml, reason: A. }

- { rule: ${rule}x, path: '#/paths', reason: B. }
- { rule: ${rule}, path: '#/path', reason: C. }
- { rule: ${rule}, path: '#/paths/~1a', file: a.yaml, reason: D. }
`;
  expect(await left(exceptions)).toEqual({
    kept: ["paths./b.get.responses.204.content"],
    accepted: 1,
    stale: [
      `2 Nothing is found by ${rule} at #/paths/~1a any more; delete this exception.`,
      `4 Nothing is found by ${rule}x at #/paths any more; delete this exception.`,
      `5 Nothing is found by ${rule} at #/path any more; delete this exception.`,
    ],
  });
});

test.each([
  [
    `- { rule: ${rule}, path: '#/paths' }`,
    /:1: an exception needs rule, path and reason; reason is missing/,
  ],
  [`- { rule: ${rule}, path: '#/paths', reason: '  ' }`, /reason is missing/],
  [`- { path: '#/paths', reason: A. }`, /rule is missing/],
  [`\n- { rule: ${rule}, path: paths, reason: A. }`, /:2: path is a pointer such as/],
  [
    `- { rule: ${rule}, path: '#', reason: A., until: 2027 }`,
    /has no until; it has rule, path, reason and file/,
  ],
  ["rule: a", /holds no list of exceptions/],
  ["- [", /Cannot read the exceptions/],
])("%j is refused, with the reason", async (exceptions, message) => {
  await expect(left(exceptions)).rejects.toThrow(message);
});

test("a file that is named has to be there, the usual one need not", () => {
  using project = new Project({ "a.yaml": document });
  expect(Exceptions.from(project.folder).stale()).toEqual([]);
  expect(() => Exceptions.from(project.folder, "gone.yaml")).toThrow(
    "Cannot read the exceptions gone.yaml: no such file.",
  );
});

test("the example of the pages is one that can be read", () => {
  const page = readFileSync("docs/rules/no-content-without-body.md", "utf8");
  const example = /```yaml\n(- rule: [^]*?)```/.exec(page)![1]!;
  using project = new Project({ ".lint-exceptions.yaml": example });
  expect(Exceptions.from(project.folder).stale()).toHaveLength(1);
});
