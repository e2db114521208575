import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { root } from "../../scripts/lib/paths.js";
import { magicContacts } from "../../src/sandbox/index.js";

const page = readFileSync(`${root}/docs/sandbox.md`, "utf8");

const contract = JSON.parse(readFileSync(`${root}/generated/sandbox/openapi.json`, "utf8")) as {
  paths: Record<string, unknown>;
  components: { schemas: { FaultKind: { enum: string[] } } };
};

test("the page lists the magic contacts, and no others", () => {
  const rows = [...page.matchAll(/^\| `([\w-]+\.example)` \| (\d+) \|/gm)];
  expect(rows.map(([, domain, number]) => ({ domain, number }))).toEqual(
    magicContacts.map(({ domain, number }) => ({ domain, number })),
  );
});

test.each(contract.components.schemas.FaultKind.enum)("the page explains the fault %s", (kind) => {
  expect(page).toContain(`\`${kind}\``);
});

test.each(Object.keys(contract.paths))("the page names the route %s", (path) => {
  expect(page).toContain(path.replace("{fault_id}", "ID"));
});
