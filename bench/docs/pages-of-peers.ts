import { copyFileSync, cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { binOf } from "../../scripts/lib/bin.js";
import { exec } from "../../scripts/lib/exec.js";
import { stemOf } from "../../scripts/docs/pages/contract/operation-page.js";
import { root } from "../../scripts/lib/paths.js";
import { benchDir } from "../support/peers.js";

/** It names the operations, and leads to the page of each. */
export const startPage = "our start page, the operation's path alone";

const contract = join(root, "generated/openapi.json");

const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>API</title>${head}</head><body>${body}</body></html>`;

const packages = join(benchDir, "node_modules");

async function writeStockRedoc(out: string): Promise<void> {
  const cli = binOf("@redocly/cli", "redocly");
  const output = join(out, "index.html");
  await exec(process.execPath, [cli, "build-docs", contract, "--inlineBundle", "-o", output]);
}

function writeSwaggerUi(out: string): void {
  for (const file of ["swagger-ui.css", "swagger-ui-bundle.js"]) {
    copyFileSync(join(packages, "swagger-ui-dist", file), join(out, file));
  }
  copyFileSync(contract, join(out, "openapi.json"));
  writeFileSync(
    join(out, "start.js"),
    'SwaggerUIBundle({ url: "openapi.json", dom_id: "#api", docExpansion: "full" });',
  );
  writeFileSync(
    join(out, "index.html"),
    page(
      '<link rel="stylesheet" href="swagger-ui.css">',
      '<div id="api"></div><script src="swagger-ui-bundle.js"></script><script src="start.js"></script>',
    ),
  );
}

function writeScalar(out: string): void {
  const script = "@scalar/api-reference/dist/browser/standalone.js";
  copyFileSync(join(packages, script), join(out, "standalone.js"));
  copyFileSync(contract, join(out, "openapi.json"));
  writeFileSync(
    join(out, "start.js"),
    'Scalar.createApiReference("#api", { url: "openapi.json", withDefaultFonts: false, telemetry: false });',
  );
  writeFileSync(
    join(out, "index.html"),
    page(
      "",
      '<div id="api"></div><script src="standalone.js"></script><script src="start.js"></script>',
    ),
  );
}

/**
 * Writes a page of the contract by each tool, in its own folder below `out`.
 *
 * @returns the addresses of the pages by the tools' names, below the folder
 */
export async function writePages(out: string): Promise<Record<string, string>> {
  for (const name of ["redoc", "swagger-ui", "scalar"]) mkdirSync(join(out, name));
  cpSync(join(root, "docs/site"), join(out, "site"), { recursive: true });
  await writeStockRedoc(join(out, "redoc"));
  writeSwaggerUi(join(out, "swagger-ui"));
  writeScalar(join(out, "scalar"));
  return {
    "stock Redoc": "redoc/",
    [startPage]: "site/",
    "our page of the operation": `site/${stemOf("sendVerifyCodes")}.html`,
    "our reference (Redoc)": "site/reference/",
    "Swagger UI": "swagger-ui/",
    Scalar: "scalar/",
  };
}
