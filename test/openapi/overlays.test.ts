import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "../../scripts/lib/paths.js";

interface Action {
  target: string;
  "x-english": string;
  update: Record<string, unknown>;
}

/** The fields of a contract that are texts for people. */
const textFields = new Set(["description", "remedy", "summary", "title", "x-enumDescriptions"]);

/** What stands in a contract as it is sent or run: there is nothing to translate. */
const notTexts = new Set(["default", "value", "x-codeSamples"]);

const keyOf = (key: string) => (/^[A-Za-z_]\w*$/.test(key) ? `.${key}` : `['${key}']`);

/** The objects of a contract that have texts: their JSONPath, and those texts by field. */
function textsOf(node: unknown, path = "$"): [string, Record<string, string>][] {
  if (typeof node !== "object" || node === null) return [];
  const entries = Object.entries(node);
  const texts = entries.flatMap(([key, value]): [string, string][] => {
    if (key === "x-enumDescriptions") return [[key, Object.values(value as object).join("\n")]];
    return textFields.has(key) && typeof value === "string" ? [[key, value]] : [];
  });
  const below = entries
    .filter(([key]) => !notTexts.has(key))
    .flatMap(([key, value]) =>
      textsOf(value, path + (Array.isArray(node) ? `[${key}]` : keyOf(key))),
    );
  return texts.length > 0 ? [[path, Object.fromEntries(texts)], ...below] : below;
}

/** The name of some English texts; a table that the bundle added to one is no part of it. */
const nameOf = (texts: Record<string, string>) =>
  createHash("sha256")
    .update(
      Object.keys(texts)
        .toSorted((a, b) => a.localeCompare(b, "en"))
        .map((field) => texts[field]!.split("\n\n| ")[0]!.trim())
        .join("\n"),
    )
    .digest("hex")
    .slice(0, 12);

const english = new Map(
  textsOf(JSON.parse(readFileSync(join(root, "generated/openapi.json"), "utf8"))),
);

describe.each(readdirSync(join(root, "openapi/overlays")))("%s", (file) => {
  const { actions } = parse(readFileSync(join(root, "openapi/overlays", file), "utf8")) as {
    actions: Action[];
  };

  test("translates each text of the contract, and nothing else", () => {
    const translated = actions.map(({ target, update }) => ({
      target,
      fields: Object.keys(update).filter((field) => textFields.has(field)),
    }));
    const asked = [...english].map(([target, texts]) => ({ target, fields: Object.keys(texts) }));
    expect(new Set(translated.filter(({ fields }) => fields.length > 0))).toEqual(new Set(asked));
  });

  test("translates the texts as they are now", () => {
    const stale = actions
      .map((action) => ({ ...action, texts: english.get(action.target) ?? {} }))
      .filter((action) => nameOf(action.texts) !== action["x-english"])
      .map(({ target, texts }) => ({ target, texts, "x-english is now": nameOf(texts) }));
    expect(stale).toEqual([]);
  });
});
