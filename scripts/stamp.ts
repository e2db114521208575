/** Writes `manifest.json`: which contract and which tools the generated files come from. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { versionOf } from "./lib/bin.js";
import { readContract } from "./lib/contract.js";
import { runAsProgram } from "./lib/main.js";
import { contracts, generatedDir } from "./lib/paths.js";

const tools = ["@redocly/cli", "openapi-typescript", "ajv", "typescript"];

const products = [
  "openapi.json",
  "schema.d.ts",
  "validators.js",
  "validators.d.ts",
  "constants.ts",
  "operations.ts",
  "methods.ts",
  "server.ts",
];

const sha256 = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");

/** Writes `manifest.json` below `out`, after all other files are there. */
export async function stamp(out = generatedDir): Promise<void> {
  const files = contracts.flatMap(({ folder }) =>
    products
      .filter((file) => existsSync(join(out, folder, file)))
      .map((file) => [folder + file, sha256(join(out, folder, file))]),
  );
  const manifest = {
    contractVersion: readContract(join(out, "openapi.json")).info.version,
    contracts: Object.fromEntries(
      contracts.map(({ name, source }) => [`openapi/${name}.yaml`, sha256(source)]),
    ),
    tools: Object.fromEntries(tools.map((name) => [name, versionOf(name)])),
    files: Object.fromEntries(files),
  };
  writeFileSync(join(out, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
}

await runAsProgram(
  import.meta.url,
  () => stamp(),
  "Usage: npm run stamp\n\nWrites generated/manifest.json, after all other files are there.",
);
