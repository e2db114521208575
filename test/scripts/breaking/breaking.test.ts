import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeBase } from "../../../scripts/breaking/base.js";
import { bumpOf, hasMajorChangeset } from "../../../scripts/breaking/changesets.js";
import { findOasdiff } from "../../../scripts/breaking/oasdiff.js";
import {
  renderGithubActions,
  renderMarkdown,
  renderText,
  type FileChange,
} from "../../../scripts/breaking/render.js";

const change: FileChange = {
  id: "response-optional-property-removed",
  text: "removed the property `error_code`",
  level: 3,
  file: "openapi/verifycodes.yaml",
  revisionSource: { file: "/elsewhere/verifycodes.yaml", line: 12, column: 7 },
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
  const { revisionSource: _, ...gone } = { ...note, text: "50 %\nless" };
  expect(renderGithubActions([change, gone])).toBe(
    "::error file=openapi/verifycodes.yaml,line=12,col=7,title=response-optional-property-removed::removed the property `error_code`\n" +
      "::notice file=openapi/verifycodes.yaml,line=1,col=1,title=api-tag-added::50 %25%0Aless\n",
  );
});

test("as Markdown, a break says what it means for each client and whether the changeset is there", () => {
  const text = renderMarkdown([change, note], false);
  expect(text).toContain("**1 of 2 break callers**; the major changeset is **missing**.");
  expect(text).toMatch(/Effect in typescript.* \| Effect in javascript/);
  expect(text).toContain("| code that reads it no longer compiles, or finds nothing |");
  expect(text).toContain("| change | added a tag (openapi/verifycodes.yaml:12) | nothing to do |");
  expect(renderMarkdown([change], true)).toContain("the major changeset is there.");
});

test("as Markdown, what breaks nothing says so", () => {
  expect(renderMarkdown([note], false)).toContain("Nothing breaks");
  expect(renderMarkdown([], false)).toContain("None that a caller could see.");
});
