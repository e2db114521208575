import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../../../scripts/lib/paths.js";
import { annotations } from "../../../src/lint/annotations.js";
import { outputsOf } from "../../../src/lint/print.js";
import { head, operation, Project } from "./support/project.js";

const good = `${head}paths:
  /a: { get: { ${operation("getA")}, responses: { '204': { description: No. } } } }
`;
const bad = good.replace("No. }", "No., content: { a/b: {} } }");

let project: Project;
beforeAll(() => {
  project = new Project({
    "good.yaml": good,
    "bad.yaml": bad,
    "empty.yaml": "",
    "version.yaml": "openapi: 4.0.0\n",
    "other.yaml": "a: 1\n",
    "text.yaml": "openapi: [\n",
    "list.yaml": "- openapi\n",
    "versions.yaml": "openapi: [3.1.0]\n",
    "slip.yaml": "opneapi: 3.1.0\n",
    "utf-16.yaml": "\u00ff\u00feo\u0000",
    "deep.yaml": `openapi: 3.1.0\nx-deep: ${"[".repeat(20_000)}${"]".repeat(20_000)}\n`,
    "folder/{id}.yaml": good,
    "mine.mjs": `import own from "${join(root, "openapi/ruleset.mjs")}";
export default { extends: [[own, "off"]], rules: { "no-content-without-body": "warn" } };
`,
  });
});
afterAll(() => project[Symbol.dispose]());

/** Runs the command from its source. */
const lint = (...args: string[]) => lintIn(project, ...args);

function lintIn({ folder }: Project, ...args: string[]) {
  const program = [
    "--import",
    pathToFileURL(join(root, "node_modules/tsx/dist/esm/index.mjs")).href,
    join(root, "src/lint/main.ts"),
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program, ...args], {
    cwd: folder,
    encoding: "utf8",
    timeout: 30_000,
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" },
  });
  return { status, stdout, stderr };
}

const mine = ["--ruleset", "mine.mjs"];

describe("the exit code", { timeout: 120_000 }, () => {
  test("is 2 for whatever was not linted, and each file is named with the reason", () => {
    const { status, stderr } = lint(
      ...mine,
      "good.yaml",
      "empty.yaml",
      "version.yaml",
      "other.yaml",
      "text.yaml",
      "list.yaml",
      "versions.yaml",
      "slip.yaml",
      "utf-16.yaml",
      "deep.yaml",
    );
    expect(status).toBe(2);
    expect(stderr.trim().split("\n")).toEqual([
      "deep.yaml is nested too deeply to be linted.",
      'empty.yaml is empty. An OpenAPI document begins with "openapi: 3.1.0".',
      "list.yaml is no OpenAPI document: it holds no object.",
      'other.yaml is no OpenAPI document: it has no "openapi" at its top.',
      'slip.yaml is no OpenAPI document: it has no "openapi" at its top. "opneapi" may be meant to be it.',
      "text.yaml was not linted: there is a text in it that cannot be read.",
      "utf-16.yaml is not in UTF-8; save it in that encoding.",
      'version.yaml has the version "4.0.0", which is unknown; known are OpenAPI 3.0, 3.1 and 3.2, and Swagger "2.0".',
      'versions.yaml has the version ["3.1.0"], which is unknown; known are OpenAPI 3.0, 3.1 and 3.2, and Swagger "2.0".',
      "✖ 1 error in 1 document.",
    ]);
  });

  test.each([
    ["a wrong flag", ["--fial", "good.yaml"], "unknown option"],
    ["a wrong choice", ["--format", "pdf", "good.yaml"], "Allowed choices are stylish"],
    [
      "no file, where none has a usual name",
      [...mine],
      "No OpenAPI document was found by its name",
    ],
    ["a file that is not there", [...mine, "gone.yaml"], "No such file: gone.yaml"],
    ["a glob that matches nothing", [...mine, "gone/*.yaml"], "No such file: gone/*.yaml"],
    ["a folder", [...mine, "folder"], "folder is a folder; name the documents in it"],
    ["standard input", [...mine, "-"], "Standard input is not read; name a file."],
    [
      "an output that cannot be written",
      [...mine, "--output", "good.yaml/found.txt", "good.yaml"],
      "Cannot write good.yaml/found.txt",
    ],
    [
      "an output in a folder that cannot be made",
      [...mine, "--output", "/proc/x/y", "good.yaml"],
      "Cannot write /proc/x/y",
    ],
    [
      "two outputs of one form",
      [...mine, "-o", "one.txt", "-o", "two.txt", "good.yaml"],
      "--output names two files for stylish; one is enough",
    ],
    ["an empty name", [...mine, ""], "The name of a file is empty; name a file."],
    ["a name that is too long", [...mine, "a".repeat(5000)], "Cannot read aaa"],
    [
      "a folder as exceptions",
      [...mine, "--exceptions", ".", "good.yaml"],
      "Cannot read the exceptions",
    ],
    ["nothing but an empty file", [...mine, "empty.yaml"], "Nothing was linted."],
    ["a ruleset that is not there", ["--ruleset", "gone.yaml", "good.yaml"], "no such file"],
    ["two rulesets", [...mine, "--all", "good.yaml"], "give it or --ruleset"],
    ["an unknown rule", [...mine, "--explain", "bounds-in-oder"], "Did you mean bounds-in-order?"],
  ])("is 2 for %s", (_name, args, message) => {
    const { status, stderr } = lint(...args);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringContaining(message) as string,
    });
  });

  test("is 0 for a file whose name looks like a glob", () => {
    expect(lint(...mine, "folder/{id}.yaml").status).toBe(0);
  });

  test("is 0 below the level that fails, and 1 from it on; the project's own ruleset counts", () => {
    expect(lint(...mine, "bad.yaml").status).toBe(0);
    const { status, stdout, stderr } = lint(...mine, "--fail-severity", "warn", "bad.yaml");
    expect(status).toBe(1);
    expect(stdout).toMatch(/ 6:\d+ {2}warning {2}no-content-without-body/);
    expect(stderr).toBe("✖ 1 warning in 1 document.\n");
    project.write(".spectral.mjs", project.read("mine.mjs"));
    expect(lint("bad.yaml")).toMatchObject({ status: 0, stderr: "✖ 1 warning in 1 document.\n" });
  });
});

test("without files, those with usual names are linted", { timeout: 60_000 }, () => {
  using other = new Project({
    "mine.mjs": project.read("mine.mjs"),
    "api.yaml": bad,
    "docs/openapi.json": "[]",
    "openapi/part.yml": "type: string\n",
    "notes.yaml": "a: [",
    "node_modules/a/openapi.yaml": bad,
    "ignored/openapi.yaml": bad,
    ".gitignore": "ignored\n",
  });
  spawnSync("git", ["init", "--quiet"], { cwd: other.folder });
  const { status, stdout, stderr } = lintIn(other, ...mine);
  expect(stdout).toMatch(/^\n[^\n]*\/api\.yaml\n +6:\d+ {2}warning/);
  expect({ status, stderr }).toEqual({
    status: 0,
    stderr: "✖ 1 warning in 1 document; 2 files without an OpenAPI document left out.\n",
  });
});

test("several forms in one run", { timeout: 60_000 }, () => {
  const forms = ["--format", "github-actions", "--format", "json", "--format", "sarif"];
  const outputs = ["--output", "json=found.json", "--output", "sarif=found.sarif"];
  const { stdout } = lint(...mine, ...forms, ...outputs, "bad.yaml");
  expect(stdout).toMatch(/^::warning title=no-content-without-body,file=bad\.yaml,.*line=6,.*\n$/);
  expect(JSON.parse(project.read("found.json"))).toMatchObject([
    { code: "no-content-without-body" },
  ]);
  expect(JSON.parse(project.read("found.sarif"))).toMatchObject({
    runs: [{ results: [{ ruleId: "no-content-without-body" }] }],
  });
});

test(
  "--explain says what a rule asks, why, and when it is wrong to obey",
  { timeout: 60_000 },
  () => {
    const { status, stdout } = lint(...mine, "--explain", "no-content-without-body");
    expect(status).toBe(0);
    for (const part of [
      /^no-content-without-body \(warn\)$/m,
      /^How to fix: /m,
      /^When it is wrong/m,
    ])
      expect(stdout).toMatch(part);
  },
);

test("--fix corrects the file and lints again", { timeout: 60_000 }, () => {
  project.write(
    "fix.mjs",
    project.read("mine.mjs").replace('"warn" }', '"off", "description-full-stop": "warn" }'),
  );
  project.write("fix.yaml", good.replace("A thing.", "A thing. Or two"));
  const { status, stderr } = lint("--ruleset", "fix.mjs", "--fix", "fix.yaml");
  expect(stderr).toBe("Fixed 1 in fix.yaml.\n✔ Nothing found in 1 document.\n");
  expect(status).toBe(0);
  expect(project.read("fix.yaml")).toBe(good.replace("A thing.", "A thing. Or two."));
});

describe("an exception", { timeout: 60_000 }, () => {
  const rule = "no-content-without-body";
  const stale = `Nothing is found by ${rule} at #/paths any more; delete this exception.`;
  const exception = (file: string) =>
    `- { rule: ${rule}, ${file}path: '#/paths', reason: The gateway. }\n`;

  test.each([
    ["of a file that was not linted", "file: openapi-b.yaml, ", {}, ["openapi-a.yaml"], 0],
    [
      "of a file that has a part that cannot be read",
      "file: openapi-a.yaml, ",
      { "openapi-a.yaml": good.replace("{ get", "{ $ref: part.yaml, get") },
      ["openapi-a.yaml"],
      0,
    ],
    ["of a file that is gone", "file: gone.yaml, ", {}, ["openapi-a.yaml"], 1],
    ["of a file that was linted", "file: openapi-a.yaml, ", {}, ["openapi-a.yaml"], 1],
    ["of any file, where one was not linted", "", {}, ["openapi-a.yaml"], 0],
    ["of any file, where all were linted", "", { "openapi-b.yaml": good }, [], 1],
  ] as const)("%s", (_name, file, files, names, count) => {
    using other = new Project({
      "mine.mjs": project.read("mine.mjs"),
      "openapi-a.yaml": good,
      "openapi-b.yaml": bad,
      "openapi-c.yaml": "a: 1\n",
      "part.yaml": "a: [\n",
      ".lint-exceptions.yaml": exception(file),
      ...files,
    });
    const { stdout } = lintIn(other, ...mine, ...names);
    expect(stdout.split(stale)).toHaveLength(count + 1);
  });
});

test("--fix leaves what is accepted as it is", { timeout: 60_000 }, () => {
  const rule = "description-full-stop";
  const text = good.replaceAll(/(A|Does the) thing\./g, "$1 thing. Or two");
  using other = new Project({
    "fix.mjs": project.read("mine.mjs").replace('"warn" }', `"off", "${rule}": "warn" }`),
    "a.yaml": text,
    ".lint-exceptions.yaml": `- { rule: ${rule}, path: '#/paths', reason: As it is. }\n`,
  });
  const { stderr } = lintIn(other, "--ruleset", "fix.mjs", "--fix", "a.yaml");
  expect(stderr).toBe("Fixed 1 in a.yaml.\n✔ Nothing found in 1 document; 1 accepted.\n");
  expect(other.read("a.yaml")).toBe(text.replace("A thing. Or two", "A thing. Or two."));
});

/** As GitHub's runner reads it. */
const unescaped = (value: string) =>
  value
    .replaceAll("%2C", ",")
    .replaceAll("%3A", ":")
    .replaceAll("%0D", "\r")
    .replaceAll("%0A", "\n")
    .replaceAll("%25", "%");

test("annotations escape what ends them; what is read back is what was found", () => {
  const source = "/w/d,x/a:50%.yaml";
  const message = "A text with 100%0A,\r\nand a second line: it ends.";
  const start = { line: 1, character: 2 };
  const text = annotations(
    [{ code: "a,b:c", message, path: [], severity: 0, source, range: { start, end: start } }],
    "/w",
  );
  const [, properties, read] = /^::error ([^\n]*?)::(.*)\n$/.exec(text)!;
  expect(unescaped(read!)).toBe(message);
  const values = Object.fromEntries(
    properties!.split(",").map((part) => part.split("=").map(unescaped)),
  ) as Record<string, string>;
  expect(values).toMatchObject({ title: "a,b:c", file: "d,x/a:50%.yaml", line: "2", col: "3" });
});

test.each([
  [["json"], ["a.json"], { json: "a.json" }],
  [["json", "sarif"], ["sarif=a=b.sarif"], { json: undefined, sarif: "a=b.sarif" }],
  [["stylish"], ["sarif=a.sarif"], { stylish: undefined, sarif: "a.sarif" }],
  [["stylish"], ["x=y"], { stylish: "x=y" }],
] as const)("--format %j --output %j", (formats, outputs, files) => {
  expect(Object.fromEntries(outputsOf(formats, outputs))).toEqual(files);
});

test("a second output of a form is refused", () => {
  expect(() => outputsOf(["json", "sarif"], ["json=a", "json=b"])).toThrow(
    "--output names two files for json; one is enough",
  );
});

test("an output that does not say for which form is refused", () => {
  expect(() => outputsOf(["json", "sarif"], ["a.txt"])).toThrow(
    "--output a.txt does not say for which of json, sarif; write --output json=FILE.",
  );
});
