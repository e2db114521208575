import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listEndpoints } from "../../../scripts/docs/pages/contract/endpoints.js";
import { readContract } from "../../../scripts/lib/contract.js";
import { generatedDir, root } from "../../../scripts/lib/paths.js";

const contract = readContract(join(generatedDir, "openapi.json"));

test.each(["docs/start.md", "docs/zh-cn/start.md"])("%s lists each server", (file) => {
  const written = readFileSync(join(root, file), "utf8");
  const shown = listEndpoints(written, contract);
  expect(contract.servers.length).toBeGreaterThan(0);
  for (const { url } of contract.servers) {
    expect(shown).toContain(` | \`${url}\` | \`${url.replace("osm", "iam")}\` |`);
  }
  expect(shown).toContain("| eu-west-101 (Dublin) |");
  expect(shown).not.toContain("<!-- endpoints");
});

test("names no IAM for a host of another kind", () => {
  const servers = [{ url: "https://api.example.com", description: "A | test." }];
  expect(listEndpoints("<!-- endpoints: A | B | C -->", { ...contract, servers })).toBe(
    "| A | B | C |\n| --- | --- | --- |\n| A \\| test. | `https://api.example.com` | – |",
  );
});
