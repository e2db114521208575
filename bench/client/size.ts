/**
 * What a program with one call weighs: bundled with all that it imports, minified, compressed. And
 * how many packages the tool brings along when it is installed.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build } from "esbuild";
import { PATHS } from "../../generated/constants.js";
import { root } from "../../scripts/lib/paths.js";
import { distFile } from "../support/dist.js";
import { benchDir, installPeers } from "../support/peers.js";
import { baseUrl } from "./senders.js";

const [base, path, url] = [baseUrl, PATHS.sendVerifyCodes, baseUrl + PATHS.sendVerifyCodes].map(
  (text) => JSON.stringify(text),
);
const headers = `{ "X-Auth-Token": TOKEN }`;
const body = `{ contact_value: "user@example.com", contact_way: 1, area_code: "" }`;

/** The one call, as each tool's own docs would write it. */
const programs: Record<string, string> = {
  "plain fetch": `
    await fetch(${url}, { method: "POST", headers: ${headers}, body: JSON.stringify(${body}) });`,
  verifycodes: `
    import { createClient, email } from "verifycodes";
    await createClient({ baseUrl: ${base}, token: TOKEN }).sendVerifyCodes(email("user@example.com"));`,
  "openapi-fetch": `
    import createClient from "openapi-fetch";
    const client = createClient({ baseUrl: ${base} });
    await client.POST(${path}, { params: { header: ${headers} }, body: ${body} });`,
  ofetch: `
    import { ofetch } from "ofetch";
    await ofetch(${url}, { method: "POST", headers: ${headers}, body: ${body} });`,
  ky: `
    import ky from "ky";
    await ky.post(${url}, { headers: ${headers}, json: ${body} }).json();`,
};

async function bundle(program: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: benchDir },
    alias: { verifycodes: distFile("index.js") },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    platform: "browser",
    legalComments: "none",
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0]!.contents;
}

/** The names of all packages that a package depends on, of all depths. */
function dependenciesOf(folder: string, found = new Set<string>()): Set<string> {
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    dependencies?: Record<string, string>;
  };
  for (const name of Object.keys(dependencies).filter((one) => !found.has(one))) {
    found.add(name);
    dependenciesOf(folderOf(name), found);
  }
  return found;
}

function folderOf(name: string): string {
  if (name === "verifycodes") return root;
  const inBench = join(benchDir, "node_modules", name);
  return existsSync(inBench) ? inBench : join(root, "node_modules", name);
}

const gzipped = (code: Uint8Array) => gzipSync(code, { level: 9 }).length;

/** Prints the table. */
export async function run(): Promise<void> {
  await installPeers();
  const bundles = new Map<string, Uint8Array>();
  for (const [name, program] of Object.entries(programs)) bundles.set(name, await bundle(program));
  const unit = gzipped(bundles.get("openapi-fetch")!);
  console.table(
    [...bundles].map(([name, code]) => ({
      client: name,
      "minified B": code.length,
      "brotli B": brotliCompressSync(code).length,
      "gzip B": gzipped(code),
      "gzip / openapi-fetch's": Number((gzipped(code) / unit).toFixed(2)),
      "packages brought along": name === "plain fetch" ? 0 : dependenciesOf(folderOf(name)).size,
    })),
  );
}
