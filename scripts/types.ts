/** Generates `schema.d.ts` of each bundled contract with openapi-typescript. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";
import { contracts, generatedDir } from "./lib/paths.js";
import { runAsProgram } from "./lib/main.js";

const banner = (source: string) =>
  `/**\n * Generated from openapi/${source}.yaml by openapi-typescript. Do not edit: edit the contract,\n * then run \`npm run generate\`.\n */\n\n`;

/** Writes `schema.d.ts` beside each `openapi.json` below `out`. */
export async function types(out = generatedDir): Promise<void> {
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

await runAsProgram(
  import.meta.url,
  () => types(),
  "Usage: npm run types\n\nGenerates schema.d.ts beside each bundled contract.",
);
