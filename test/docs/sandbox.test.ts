import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/paths.js";
import { FAULT_FIELDS, FAULT_KINDS } from "../../generated/sandbox/constants.js";
import { createSandbox, magicContacts } from "../../src/sandbox/index.js";

/** The page in each language. */
const pages = ["docs/sandbox.md", "docs/zh-cn/sandbox.md"].map((file) => ({
  file,
  page: readFileSync(join(root, file), "utf8"),
}));

const contract = JSON.parse(readFileSync(`${root}/generated/sandbox/openapi.json`, "utf8")) as {
  paths: Record<string, unknown>;
};

describe.each(pages)("$file", ({ page }) => {
  test("lists the magic contacts, and no others", () => {
    const rows = [...page.matchAll(/^\| `([\w-]+\.example)` \| (\d+) \|/gm)];
    expect(rows.map(([, domain, number]) => ({ domain, number }))).toEqual(
      magicContacts.map(({ domain, number }) => ({ domain, number })),
    );
  });

  test("explains each fault, and no others", () => {
    const rows = /(?:^\|.*\n)*^\| `latency` .*\n(?:^\|.*\n)*/m.exec(page)![0].split("\n");
    const named = rows.flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`(\w+)`/g)]);
    expect(new Set(named.map(([, kind]) => kind))).toEqual(new Set(FAULT_KINDS));
  });

  test.each(Object.keys(contract.paths))("names the route %s", (path) => {
    expect(page).toContain(path.replace("{fault_id}", "ID").replace("{session}", "NAME"));
  });
});

const linesOf = (text: string) => text.split("\n").map((line) => line.trim());

test.each([
  "test/recipes/browser/login.test.ts",
  "test/recipes/msw/login.test.mjs",
  "test/recipes/smtp/mailbox.test.mjs",
])("the page shows lines of %s", (file) => {
  const block = new RegExp(`skip="lines of ${file}[^\\n]*\\n([^]*?)\\n\`\`\``).exec(pages[0]!.page);
  const recipe = new Set(linesOf(readFileSync(`${root}/${file}`, "utf8")));
  expect(linesOf(block![1]!).filter((line) => !recipe.has(line))).toEqual([]);
});

test("the page explains each field of a fault, and no others", () => {
  const tables = [...pages[0]!.page.matchAll(/^\| Field \|.*\n\|[-|]+\|\n((?:\|.*\n)+)/gm)];
  const named = tables.flatMap(([, rows = ""]) => [...rows.matchAll(/^\| `(\w+)` \|/gm)]);
  const fields = Object.keys(FAULT_FIELDS).filter((name) => name !== "kind");
  expect(named.map(([, name]) => name)).toEqual(fields);
});

test.each(pages)("$file names each metric, and no others", async ({ page }) => {
  const sandbox = createSandbox();
  const text = await (await sandbox.fetch("http://sandbox/_sandbox/metrics")).text();
  const given = [...text.matchAll(/^# TYPE (\S+) (\S+)$/gm)].map(([, name, type]) => [name, type]);
  const rows = [...page.matchAll(/^\| `([a-z_]+)(?:\{.*\})?` \| (counter|gauge|histogram) \|/gm)];
  expect(rows.map(([, name, type]) => [name, type])).toEqual(given);
});
