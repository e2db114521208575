import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { writeBase } from "../../../scripts/breaking/base.js";
import { bumpOf, hasMajorChangeset } from "../../../scripts/breaking/changesets.js";
import { effectOf } from "../../../scripts/breaking/effects.js";
import { findOasdiff } from "../../../scripts/breaking/oasdiff.js";
import { hunksOf, lineNow, placeOf } from "../../../scripts/breaking/place.js";
import {
  renderGithubActions,
  renderMarkdown,
  renderText,
  type FileChange,
} from "../../../scripts/breaking/render.js";
import { inWordsOf } from "../../../scripts/breaking/words.js";

const change: FileChange = {
  id: "response-optional-property-removed",
  text: "removed the property `error_code`",
  level: 3,
  contract: "verifycodes",
  file: "openapi/verifycodes.yaml",
  line: 12,
  column: 7,
  operation: "POST",
  path: "/send",
};
const note: FileChange = { ...change, id: "api-tag-added", text: "added a tag", level: 1 };

test("without oasdiff, the error says what to install", () => {
  expect(() => findOasdiff({ PATH: "/nowhere", GOPATH: "/nowhere" })).toThrow(
    /not installed.*\n {2}go install github\.com\/oasdiff\/oasdiff@v1\.36\.0$/,
  );
});

test("oasdiff is found where Go puts it, also outside the PATH", () => {
  const folder = mkdtempSync(join(tmpdir(), "gobin-"));
  const name = process.platform === "win32" ? "oasdiff.exe" : "oasdiff";
  try {
    writeFileSync(join(folder, name), "");
    expect(findOasdiff({ PATH: "/nowhere", GOBIN: folder })).toBe(join(folder, name));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("a ref that is not there is named, with what to do", async () => {
  await expect(writeBase("no-such-ref", "openapi/verifycodes.yaml", tmpdir())).rejects.toThrow(
    'There is no git ref "no-such-ref" here. Fetch it first (git fetch origin no-such-ref), or name another with --base.',
  );
});

test("a ref that looks like an option is refused", async () => {
  await expect(writeBase("--output=x", "openapi/verifycodes.yaml", tmpdir())).rejects.toThrow(
    '"--output=x" is no git ref.',
  );
});

test("the kind of release is read from a changeset's header", () => {
  expect(bumpOf('---\n"verifycodes": major\n---\n\nIt breaks.\n')).toBe("major");
  expect(bumpOf('---\n"verifycodes": minor\n---\n\nmajor\n')).toBe("minor");
  expect(bumpOf("---\n---\n\nNo release.\n")).toBeUndefined();
});

test("one major changeset among others is enough", () => {
  const folder = mkdtempSync(join(tmpdir(), "changesets-"));
  try {
    writeFileSync(join(folder, "README.md"), '---\n"verifycodes": major\n---\n');
    writeFileSync(join(folder, "one.md"), '---\n"verifycodes": minor\n---\n');
    expect(hasMajorChangeset(folder)).toBe(false);
    writeFileSync(join(folder, "two.md"), '---\n"verifycodes": major\n---\n');
    expect(hasMajorChangeset(folder)).toBe(true);
    expect(hasMajorChangeset(join(folder, "gone"))).toBe(false);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("as text, a change is a line with its place", () => {
  expect(renderText([change])).toBe(
    "openapi/verifycodes.yaml:12:7 break response-optional-property-removed: removed the property `error_code`\n",
  );
  expect(renderText([])).toBe("No change that a caller could see.\n");
});

test("for GitHub Actions, a change is an annotation of its line", () => {
  expect(renderGithubActions([change, { ...note, text: "50 %\nless" }])).toBe(
    "::error file=openapi/verifycodes.yaml,line=12,col=7,title=response-optional-property-removed::removed the property `error_code`\n" +
      "::notice file=openapi/verifycodes.yaml,line=12,col=7,title=api-tag-added::50 %25%0Aless\n",
  );
});

test("as Markdown, a break says where it is, what it means for whom, and what to do", () => {
  const lines = renderMarkdown([change, note], false).split("\n");
  expect(lines[2]).toBe(
    '**1 change breaks callers**, and no changeset asks for a major release: run `npm run changeset` and choose "major", or take the break back.',
  );
  expect(lines[6]).toBe(
    "| break | Removed the property `error_code` (`POST /send`). | openapi/verifycodes.yaml:12 | TypeScript, Go, Java, Kotlin, Rust, C++, C: code that reads it no longer compiles, or finds nothing. JavaScript, Python: code that reads it finds nothing. |",
  );
  expect(lines[7]).toBe(
    "| change | Added a tag (`POST /send`). | openapi/verifycodes.yaml:12 | Every client: nothing to do. |",
  );
});

test("as Markdown, a break with its changeset asks for nothing", () => {
  expect(renderMarkdown([change, change], true)).toContain(
    "**2 changes break callers**; the changeset for a major release is there.",
  );
});

test("as Markdown, what breaks nothing says so, and what may be noticed says that", () => {
  expect(renderMarkdown([note], false)).toContain("Nothing breaks: calls and code that work today");
  expect(renderMarkdown([], false)).toContain("None that a caller could see.");
  const warning: FileChange = { ...change, id: "request-property-removed", level: 2 };
  const text = renderMarkdown([warning], false);
  expect(text).toContain("Nothing breaks outright; the warnings say what callers may notice.");
  expect(text).toContain("JavaScript, Python: what calls send in it is ignored. |");
});

test("a change of the sandbox's contract concerns those who call the sandbox, not the clients", () => {
  const text = renderMarkdown([{ ...change, contract: "sandbox" }], false);
  expect(text).toContain("| Programs that call the sandbox: code that reads it finds nothing. |");
});

const meaning = (id: string, level: 1 | 2 | 3 = 3) => effectOf({ id, level, text: "" }).interpreted;

describe("what a change means", () => {
  test.each([
    ["request-parameter-default-value-changed", "gets another behaviour"],
    ["api-operation-id-removed", "the function has another name"],
    ["api-tag-removed", "named after the tag"],
    ["api-schema-removed", "the type is gone"],
    ["api-removed-without-deprecation", "404"],
    ["api-security-removed", "401"],
    ["required-response-header-removed", "the header"],
    ["response-success-status-removed", "takes it for an error"],
    ["response-non-success-status-removed", "never reached"],
    ["response-property-enum-value-added", "no branch expects"],
    ["response-property-type-changed", "code that reads it fails"],
    ["response-property-max-length-increased", "larger or other"],
    ["new-required-request-property", "calls without it fail with 400"],
    ["request-property-became-required", "calls without it fail with 400"],
    ["request-property-type-changed", "calls with the old type"],
    ["request-parameter-removed", "is ignored"],
    ["request-property-enum-value-removed", "calls with the old value"],
    ["request-property-max-length-decreased", "calls that worked fail with 400"],
  ])("%s", (id, words) => {
    expect(meaning(id)).toContain(words);
    expect(meaning(id, 1)).toBe("nothing to do");
  });

  test("a warning of an unknown kind promises neither", () => {
    expect(meaning("request-property-pattern-changed", 2)).toMatch(/^nothing, or a refusal/);
  });
});

const bare = { id: "a", text: "a", level: 3 } as const;

describe("where a line is now", () => {
  const hunks = hunksOf("@@ -3 +3,2 @@\n@@ -6,0 +8 @@\n@@ -10,3 +11,0 @@\n@@ -20,2 +19,2 @@\n");

  test.each([
    ["before all changes", 2, 2],
    ["changed", 3, 3],
    ["after a line more", 4, 5],
    ["before lines that were added", 6, 7],
    ["after them", 7, 9],
    ["gone: the line that follows", 11, 12],
    ["after what is gone", 13, 12],
    ["one of several changed", 21, 20],
    ["after all changes", 30, 29],
  ])("%s", (_name, before, now) => {
    expect(lineNow(before, hunks)).toBe(now);
  });

  test("is taken from the new file where oasdiff knows it, and is the first where it knows nothing", () => {
    const source = { file: "a", line: 5, column: 3 };
    expect(placeOf({ ...bare, revisionSource: source, baseSource: source }, hunks)).toMatchObject({
      line: 5,
      column: 3,
    });
    expect(placeOf({ ...bare, baseSource: source }, hunks)).toEqual({ line: 6, column: 1 });
    expect(placeOf(bare, hunks)).toEqual({ line: 1, column: 1 });
  });
});

describe("the words of a change", () => {
  const contract = "name: X-Time-Zone\nid:\nID:\ncontact_way: x-time\n";

  test.each([
    ["a header as the contract writes it", "the `x-time-zone` header", "the `X-Time-Zone` header"],
    ["a word that it does not have", "the `retry-after` header", "the `retry-after` header"],
    ["a word that it has in two forms", "the `id`", "the `id`"],
    ["integers", "from `0.00` to `-12.00`, not `1.50`", "from `0` to `-12`, not `1.50`"],
  ])("%s", (_name, text, words) => {
    expect(inWordsOf(contract, text)).toBe(words);
  });
});
