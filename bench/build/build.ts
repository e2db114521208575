/**
 * The build beside the bare tools that it calls, for the contract's operation once, 100 and 1,000
 * times: all stale, and with nothing to do.
 */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { binOf } from "../../scripts/lib/bin.js";
import { root } from "../../scripts/lib/paths.js";
import { repeatOperation } from "../support/repeat-operation.js";
import { median, timeCommand } from "../support/time.js";

const rounds = Number(process.env.BENCH_ROUNDS ?? 3);

const copied = [
  "openapi",
  "scripts",
  "src",
  "test",
  "bench",
  "generated",
  "docs",
  "package.json",
  "package-lock.json",
  "README.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  "CHANGELOG.md",
  "LICENSE",
  ".changeset",
  "tsconfig.json",
  "vitest.config.ts",
  "redocly.yaml",
  ".spectral.mjs",
];

/** A copy of the project whose contract has the operation `count` times. */
function workspace(count: number): string {
  const folder = mkdtempSync(join(tmpdir(), `verifycodes-bench-${count}-`));
  for (const name of copied) {
    cpSync(join(root, name), join(folder, name), {
      recursive: true,
      // Of the clients, the docs show the READMEs.
      filter: (source) =>
        !/node_modules|docs\/site|generated\/clients\/\w+\/(?!README\.md$)/.test(source),
    });
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  const contract = join(folder, "openapi/verifycodes.yaml");
  writeFileSync(contract, repeatOperation(readFileSync(contract, "utf8"), count));
  return folder;
}

/** For openapi-typescript, which would take the APIs of redocly.yaml in place of its argument. */
const emptyConfig = "dist/bare/redocly.yaml";

/** The bare tools, each as its own command line runs it on the same files. */
function bareTools(): string[][] {
  const node = process.execPath;
  const files = ["openapi/verifycodes.yaml", "openapi/sandbox.yaml"];
  const bundle = "dist/bare/verifycodes.json";
  const redocly = binOf("@redocly/cli", "redocly");
  const spectral = binOf("@stoplight/spectral-cli", "spectral");
  const overlay = "openapi/overlays/zh-cn.yaml";
  const eleventy = binOf("@11ty/eleventy", "eleventy");
  const types = binOf("openapi-typescript", "openapi-typescript");
  const esbuild = [
    binOf("esbuild", "esbuild"),
    "--bundle",
    "--format=esm",
    "--sourcemap",
    "--outdir=dist/bare/dist",
  ];
  return [
    [node, spectral, "lint", ...files],
    [node, redocly, "lint", ...files],
    [node, redocly, "bundle", ...files, "--output", "dist/bare", "--ext", "json"],
    [node, redocly, "build-docs", bundle, "--inlineBundle", "-o", "dist/bare/docs.html"],
    [node, redocly, "bundle", bundle, "--overlay", overlay, "-o", "dist/bare/zh-cn.json"],
    [
      node,
      redocly,
      "build-docs",
      "dist/bare/zh-cn.json",
      "--inlineBundle",
      "-o",
      "dist/bare/zh-cn.html",
    ],
    [node, eleventy, "--input=docs", "--output=dist/bare/site", "--quiet"],
    [...esbuild, "scripts/docs/pages/page.ts"],
    [node, types, bundle, "-o", "dist/bare/schema.d.ts", "--redocly", emptyConfig],
    [
      node,
      binOf("typescript", "tsc"),
      "--project",
      "scripts/compile/tsconfig.declarations.json",
      "--outDir",
      "dist/bare/types",
    ],
    [...esbuild, "src/index.ts", "--packages=external"],
    [...esbuild, "src/sandbox/index.ts", "src/cli.ts", "--platform=node", "--splitting"],
  ];
}

const rounded = (value: number) => Number(value.toFixed(2));

function measure(count: number) {
  const folder = workspace(count);
  try {
    const build = () =>
      timeCommand(process.execPath, [binOf("tsx", "tsx"), "scripts/build.ts"], folder);
    const makeStale = () => {
      for (const name of [".cache", "dist", "docs/site"])
        rmSync(join(folder, name), { recursive: true, force: true });
    };
    const colds = [];
    const warms = [];
    const sums = [];
    // In turn, so that a change of the machine's speed meets all alike.
    for (let round = 0; round < rounds; round++) {
      makeStale();
      colds.push(build());
      warms.push(build().wallSeconds);
      // Bare Eleventy would take the built site for pages to build.
      for (const name of ["dist/bare", "docs/site"]) {
        rmSync(join(folder, name), { recursive: true, force: true });
      }
      mkdirSync(join(folder, "dist/bare"), { recursive: true });
      writeFileSync(join(folder, emptyConfig), "{}\n");
      const costs = bareTools().map(([command, ...args]) => timeCommand(command!, args, folder));
      sums.push({
        wall: costs.reduce((sum, cost) => sum + cost.wallSeconds, 0),
        cpu: costs.reduce((sum, cost) => sum + cost.cpuSeconds, 0),
      });
    }
    const stale = median(colds.map((cost) => cost.wallSeconds));
    const staleCpu = median(colds.map((cost) => cost.cpuSeconds));
    const bare = median(sums.map(({ wall }) => wall));
    const bareCpu = median(sums.map(({ cpu }) => cpu));
    return {
      operations: count,
      "stale s": rounded(stale),
      "fresh s": rounded(median(warms)),
      "bare tools s": rounded(bare),
      "time ratio": rounded(stale / bare),
      "stale CPU s": rounded(staleCpu),
      "bare CPU s": rounded(bareCpu),
      "CPU ratio": rounded(staleCpu / bareCpu),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Prints the table. */
export function run(): void {
  console.table([1, 100, 1000].map(measure));
}
