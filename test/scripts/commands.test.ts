import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../scripts/lib/paths.js";
import manifest from "../../package.json" with { type: "json" };

test("CONTRIBUTING lists every script of package.json, and no other", () => {
  const text = readFileSync(join(root, "CONTRIBUTING.md"), "utf8");
  const rows = [...text.matchAll(/^\| `npm (?:run )?([\w:]+)(?: [^`]*)?` \|/gm)].map(
    ([, name]) => name,
  );
  expect(new Set(rows)).toEqual(new Set(Object.keys(manifest.scripts)));
});
