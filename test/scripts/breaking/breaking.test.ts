import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { writeBase } from "../../../scripts/breaking/base.js";
import { bumpOf, hasMajorChangeset } from "../../../scripts/breaking/changesets.js";
import { grouped } from "../../../scripts/breaking/grouped.js";
import { effectOf } from "../../../scripts/breaking/effects.js";
import { findOasdiff } from "../../../scripts/breaking/oasdiff.js";
import { hunksOf, placeOf } from "../../../scripts/breaking/place.js";
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

describe("a major changeset counts", () => {
  const major = '---\n"verifycodes": major\n---\n';
  const minor = '---\n"verifycodes": minor\n---\n';

  test.each<[string, Record<string, string>, Record<string, string>, boolean]>([
    ["when it was added", { "two.md": major, "one.md": minor }, { "one.md": minor }, true],
    ["when it was raised", { "one.md": major }, { "one.md": minor }, true],
    ["not when the base has it", { "one.md": major }, { "one.md": major }, false],
    [
      "not when a minor one was added beside it",
      { "one.md": major, "two.md": minor },
      { "one.md": major },
      false,
    ],
    ["not as the page about changesets", { "README.md": major }, {}, false],
  ])("%s", async (_name, files, base, counts) => {
    const folder = mkdtempSync(join(tmpdir(), "changesets-"));
    try {
      for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
      const atBase = async (name: string) => base[name];
      expect(await hasMajorChangeset("main", folder, atBase)).toBe(counts);
      expect(await hasMajorChangeset("main", join(folder, "gone"), atBase)).toBe(false);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

test("as text, a change is a line with its place", () => {
  expect(renderText([change])).toBe(
    "openapi/verifycodes.yaml:12:7 break response-optional-property-removed: removed the property `error_code`\n",
  );
  expect(renderText([])).toBe("No change that a caller could see.\n");
});

test("for GitHub Actions, a change is an annotation of its line", () => {
  const odd = { ...note, text: "50 %\nless", file: "a,b/c:d%.yaml" };
  expect(renderGithubActions([change, odd])).toBe(
    "::error file=openapi/verifycodes.yaml,line=12,col=7,title=response-optional-property-removed::removed the property `error_code`\n" +
      "::notice file=a%2Cb/c%3Ad%25.yaml,line=12,col=7,title=api-tag-added::50 %25%0Aless\n",
  );
});

test("as Markdown, a break says where it is, what it means for whom, and what to do", () => {
  const lines = renderMarkdown([change, note], false).split("\n");
  expect(lines[2]).toBe(
    '**1 change breaks callers**, and no changeset of this branch asks for a major release: run `npm run --prefix scripts/tools changeset` and choose "major", or take the break back.',
  );
  expect(lines[6]).toBe(
    "| break | Removed the property `error_code` (`POST /send`). | openapi/verifycodes.yaml:12 | TypeScript, Go, Java, Kotlin, Rust, C++, C: code that reads it no longer compiles, or finds nothing: stop reading it. JavaScript, Python: code that reads it finds nothing: stop reading it. |",
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
  expect(text).toContain(
    "JavaScript, Python: what calls send in it is ignored: stop sending it. |",
  );
});

test("a change of the sandbox's contract concerns those who call the sandbox, not the clients", () => {
  const text = renderMarkdown([{ ...change, contract: "sandbox" }], false);
  expect(text).toContain(
    "| Programs that call the sandbox: code that reads it finds nothing: stop reading it. |",
  );
});

const meaning = (id: string, level: 1 | 2 | 3 = 3) => effectOf({ id, level, text: "" }).interpreted;

describe("what a change means", () => {
  test.each([
    ["request-parameter-default-value-changed", "get another behaviour"],
    ["api-operation-id-removed", "the function has another name"],
    ["api-tag-removed", "named after the tag"],
    ["type-name-removed", "the type is gone"],
    ["type-name-changed", "import the new one"],
    ["header-name-moved", "write the new one"],
    ["component-name-removed", "use the new name"],
    ["enum-name-removed", "use another one"],
    ["error-code-removed", "use another one"],
    ["shortcut-removed", "use another one"],
    ["server-removed", "change the endpoint"],
    ["request-closed", "leave them out"],
    ["request-one-of-set", "match no alternative"],
    ["response-media-type-name-specialized", "the old media type"],
    ["response-header-became-optional", "must expect that"],
    ["response-header-max-increased", "can have other values"],
    ["response-property-became-optional", "must check"],
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
    ["request-property-max-length-decreased", "calls that worked can fail with 400"],
  ])("%s", (id, words) => {
    expect(meaning(id)).toContain(words);
    expect(meaning(id, 1)).toBe("nothing to do");
  });

  test("a warning of an unknown kind promises neither", () => {
    expect(meaning("request-body-wrapped-in-one-of-original-preserved", 2)).toMatch(
      /^nothing, or a refusal/,
    );
  });
});

const bare = { id: "a", text: "a", level: 3 } as const;

const source = (line: number) => ({ file: "a", line, column: 3 });

describe("where to look at a change", () => {
  const hunks = hunksOf(
    "diff --git a b\n--- a\n+++ b\n@@ -3 +3,2 @@\n-x\n+y\n+z\n@@ -10,3 +11,0 @@\n-        '429':\n-  a\n-  b\n@@ -20,2 +18,2 @@\n-c\n-d\n+`area_code`\n+e\n",
  );
  test.each([
    ["a line that was changed", { revisionSource: source(4) }, { line: 4, column: 3 }],
    [
      "a line that is gone: the one that follows",
      { baseSource: source(11) },
      { line: 12, column: 1 },
    ],
    ["one of several that were changed", { baseSource: source(21) }, { line: 19, column: 1 }],
    [
      "not a component that did not change: the hunk that has the name",
      { revisionSource: source(514), text: "removed the status `429`" },
      { line: 12, column: 1 },
    ],
    [
      "nothing is known: the hunk that has the name",
      { text: "`area_code` became nullable" },
      { line: 18, column: 1 },
    ],
    [
      "no name fits: the nearest hunk",
      { revisionSource: source(6), text: "a" },
      { line: 3, column: 1 },
    ],
  ])("%s", (_name, given, place) => {
    expect(placeOf({ ...bare, ...given }, hunks)).toEqual(place);
  });

  test("without any difference in the text it is the line that was named, or the first", () => {
    expect(placeOf({ ...bare, revisionSource: source(5) }, [])).toEqual({ line: 5, column: 3 });
    expect(placeOf(bare, [])).toEqual({ line: 1, column: 1 });
  });
});

const optional = (status: string, path = "/send"): FileChange => ({
  ...change,
  id: "response-property-became-optional",
  text: `the response property \`error_msg\` became optional for the status \`${status}\``,
  path,
});

describe("one change is one row", () => {
  test("with the statuses that it concerns", () => {
    const rows = grouped([optional("400"), optional("401"), note]);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({
      text: "the response property `error_msg` became optional (2 statuses: 400, 401)",
      path: "/send",
    });
  });

  test.each([
    "removed the optional property `id` from the response with the `400` status",
    "the response's property `id` became optional for the response status `400`",
    "removed the media type `a/b` for the response with the status `400`",
    "removed the media type `a/b` for status `400`",
  ])("however the status is named: %s", (text) => {
    const rows = grouped(
      ["400", "401"].map((code) => ({ ...change, text: text.replace("400", code) })),
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]!.text).toMatch(/`(id|a\/b)`( became optional)? \(2 statuses: 400, 401\)$/);
  });

  test("and how many operations", () => {
    const [row] = grouped([optional("400"), optional("400", "/check")]);
    expect(row!.text).toMatch(/\(2 operations\)$/);
    expect(row!.path).toBeUndefined();
  });

  test("but changes at other places stay apart", () => {
    expect(grouped([optional("400"), { ...optional("401"), line: 99 }])).toHaveLength(2);
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
