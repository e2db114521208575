/** Generates `schema.d.ts` of each bundled contract with openapi-typescript. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundles, contracts, products } from "../lib/paths.js";
import type { Step } from "../lib/steps.js";

const banner = (source: string) =>
  `/**\n * Generated from openapi/${source}.yaml by openapi-typescript. Do not edit: edit the contract,\n * then run \`npm run build\`.\n */\n\n`;

async function writeTypes(out: string): Promise<void> {
  const { default: openapiTS, astToString } = await import("openapi-typescript");
  for (const { name, folder } of contracts) {
    const contract = pathToFileURL(join(out, folder, "openapi.json"));
    // Unions, not enums: with --enum, `contact_way: 2` would compile.
    const ast = await openapiTS(contract, {
      rootTypes: true,
      rootTypesNoSchemaPrefix: true,
      silent: true,
    });
    writeFileSync(join(out, folder, "schema.d.ts"), banner(name) + astToString(ast));
  }
}

/** Writes `schema.d.ts` beside each `openapi.json`. */
export const types: Step = {
  name: "types",
  module: import.meta.url,
  inputs: bundles,
  outputs: products("schema.d.ts"),
  run: writeTypes,
};
