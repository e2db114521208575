import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { englishOnly } from "../../scripts/docs/english-only.js";
import { adviceFor, findings, nameOf, pairs } from "../../scripts/docs/translations.js";
import { root } from "../../scripts/lib/paths.js";

test("every page has its translation, and each says what the English page says now", () => {
  expect(findings().map(adviceFor)).toEqual([]);
});

test("every translation is one of a page", () => {
  const files = readdirSync(join(root, "docs/zh-cn"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => `docs/zh-cn/${file}`);
  const known = pairs().map(({ translation }) => translation);
  expect(files.toSorted()).toEqual(known.toSorted());
});

test("each page that stays English exists, and its translation does not", () => {
  const files = Object.keys(englishOnly);
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  const translated = files.map((file) => file.replace("docs/", "docs/zh-cn/"));
  expect(translated.filter((file) => existsSync(join(root, file)))).toEqual([]);
});

test("a text has the name that git gives it, so that git can show what changed", () => {
  const file = join(root, "docs/zh-cn/guide.md");
  const named = execFileSync("git", ["hash-object", file], { encoding: "utf8" });
  expect(named.startsWith(nameOf(readFileSync(file, "utf8")))).toBe(true);
});
