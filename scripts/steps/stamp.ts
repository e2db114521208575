/** Writes `manifest.json`: which contract and which tools the generated files come from. */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { versionOf } from "../lib/bin.js";
import { readContract } from "../lib/contract.js";
import { contracts, root } from "../lib/paths.js";
import type { Step } from "../lib/steps.js";

const tools = ["@redocly/cli", "openapi-typescript", "ajv", "typescript"];

const sha256 = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");

/** Stamps what other steps generate, after all of it is there. */
export function stampOf(generators: readonly Step[]): Step {
  const generated = generators.flatMap(({ outputs }) => outputs);
  return {
    name: "stamp",
    module: import.meta.url,
    inputs: [...contracts.map(({ source }) => source), ...generated],
    outputs: ["generated/manifest.json"],
    run(out) {
      const files = generated.map((file) => relative("generated", file)).toSorted();
      const manifest = {
        contractVersion: readContract(join(out, "openapi.json")).info.version,
        contracts: Object.fromEntries(
          contracts.map(({ source }) => [source, sha256(join(root, source))]),
        ),
        tools: Object.fromEntries(tools.map((name) => [name, versionOf(name)])),
        files: Object.fromEntries(files.map((file) => [file, sha256(join(out, file))])),
      };
      writeFileSync(join(out, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
    },
  };
}
