import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/paths.js";
import { magicContacts } from "../../src/sandbox/index.js";

/** The page in each language. */
const pages = ["docs/sandbox.md", "docs/zh-cn/sandbox.md"].map((file) => ({
  file,
  page: readFileSync(join(root, file), "utf8"),
}));

const contract = JSON.parse(readFileSync(`${root}/generated/sandbox/openapi.json`, "utf8")) as {
  paths: Record<string, unknown>;
  components: { schemas: { FaultKind: { enum: string[] } } };
};

describe.each(pages)("$file", ({ page }) => {
  test("lists the magic contacts, and no others", () => {
    const rows = [...page.matchAll(/^\| `([\w-]+\.example)` \| (\d+) \|/gm)];
    expect(rows.map(([, domain, number]) => ({ domain, number }))).toEqual(
      magicContacts.map(({ domain, number }) => ({ domain, number })),
    );
  });

  test.each(contract.components.schemas.FaultKind.enum)("explains the fault %s", (kind) => {
    expect(page).toContain(`\`${kind}\``);
  });

  test.each(Object.keys(contract.paths))("names the route %s", (path) => {
    expect(page).toContain(path.replace("{fault_id}", "ID"));
  });
});
