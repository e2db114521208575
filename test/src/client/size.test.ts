import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";
import manifest from "../../../package.json" with { type: "json" };
import { root } from "../../../scripts/lib/paths.js";

const program = `
  import { createClient, email } from "./src/index.ts";
  await createClient({ baseUrl: "https://service.example", token: TOKEN })
    .sendVerifyCodes(email("user@example.com"));`;

test("a program with one call stays small in a bundle, and brings no package", async () => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: root },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    platform: "browser",
    write: false,
    // As in the package.
    define: { CLIENT_VERSION: JSON.stringify(manifest.version) },
    metafile: true,
  });
  // Compressors differ by some bytes: the bench prints what this one makes of the built package.
  expect(gzipSync(outputFiles[0]!.contents, { level: 9 }).length).toBeLessThanOrEqual(6 * 1024);
  const packages = Object.keys(metafile.inputs).filter((file) => file.includes("node_modules"));
  expect(packages).toEqual([]);
});
