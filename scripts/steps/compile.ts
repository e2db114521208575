/**
 * Bundles `src/` to `dist/` by esbuild. The client imports nothing, its entry `fetch` openapi-fetch alone;
 * the small libraries of the sandbox and the command are bundled, with their licence notices beside them.
 * `dist/cjs` is the same for loaders that know no ES modules, such as Jest's; Node takes the ES modules
 * for `require` too.
 */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { build, type BuildOptions, type Metafile } from "esbuild";
import { root, sources } from "../lib/paths.js";
import type { Step } from "../lib/steps.js";
import { constants } from "./constants.js";
import { operations } from "./operations.js";
import { server } from "./server.js";
import { validators } from "./validators.js";

const typesOnly = "// Types only: see types/generated/schema.d.ts.\n";

/** Filled here and then renamed: a build that fails leaves the last one that did not. */
const next = `${root}/dist.next`;

const common = {
  absWorkingDir: root,
  bundle: true,
  format: "esm",
  target: "es2022",
  outdir: next,
  sourcemap: true,
  legalComments: "none",
  metafile: true,
  logLevel: "silent",
} satisfies BuildOptions;

const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  version: string;
};

/** The client runs anywhere: no Node built-in may slip in. */
const client = {
  ...common,
  entryPoints: { index: "src/index.ts", fetch: "src/fetch/index.ts" },
  platform: "neutral",
  packages: "external",
  splitting: true,
  chunkNames: "chunks/[name]-[hash]",
  define: { CLIENT_VERSION: JSON.stringify(manifest.version) },
} satisfies BuildOptions;

const commonjs = {
  format: "cjs",
  splitting: false,
  outdir: join(next, "cjs"),
} satisfies BuildOptions;

/** With openapi-fetch in it: its own build for these loaders has another default export. */
const clientCommonjs = { ...client, ...commonjs, packages: "bundle" } satisfies BuildOptions;

/** Who shares the state of sandboxes installs it. */
const optional = ["@redis/client"];

/** `import.meta.url` is where the sandbox looks for its page: beside the ES module. */
const sandboxCommonjs = {
  ...common,
  ...commonjs,
  entryPoints: { sandbox: "src/sandbox/index.ts" },
  platform: "node",
  external: optional,
  define: { "import.meta.url": "moduleUrl" },
  banner: {
    js: 'const moduleUrl = require("node:url").pathToFileURL(require("node:path").join(__dirname, "../sandbox.js")).href;',
  },
} satisfies BuildOptions;

const sandboxAndCommand = {
  ...common,
  entryPoints: { sandbox: "src/sandbox/index.ts", cli: "src/cli.ts" },
  platform: "node",
  external: optional,
  splitting: true,
  chunkNames: "chunks/[name]-[hash]",
  // A bundled CommonJS library asks for built-ins with require. There is no URL in a bundle that
  // another project makes as CommonJS, and any path does for built-ins.
  banner: {
    js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url ?? `${process.cwd()}/`);',
  },
} satisfies BuildOptions;

/** The sandbox's page, as separate files: its policy allows nothing inline. */
const page = {
  ...common,
  entryPoints: ["src/sandbox/page/page.ts"],
  outdir: join(next, "page"),
  platform: "browser",
} satisfies BuildOptions;

/** The packages whose code is in bundles, in alphabetical order. */
function packagesIn(metafiles: readonly Metafile[]): string[] {
  const names = metafiles
    .flatMap(({ inputs }) => Object.keys(inputs))
    .map((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1])
    .filter((name) => name !== undefined);
  return [...new Set(names)].toSorted();
}

function noticeOf(packageName: string): string {
  const folder = join(root, "node_modules", packageName);
  const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    version: string;
    license: string;
  };
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  if (file === undefined) throw new Error(`${packageName} is bundled, but ships no licence text`);
  return `${packageName} ${version} (${license})\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
}

function writeNotices(metafiles: readonly Metafile[]): void {
  const notices = packagesIn(metafiles).map(noticeOf);
  const head = "Code of these packages is part of the files in this folder.\n";
  writeFileSync(
    join(next, "THIRD-PARTY-NOTICES.txt"),
    [head, ...notices].join(`\n${"-".repeat(72)}\n\n`),
  );
}

function copyPage(): void {
  mkdirSync(join(next, "page"), { recursive: true });
  for (const file of ["index.html", "page.css", "icon.svg"]) {
    copyFileSync(join(root, "src/sandbox/page", file), join(next, "page", file));
  }
}

/** Replaces all of `dist/` but the declarations, which are another step's. */
function replaceDist(): void {
  const dist = `${root}/dist`;
  if (existsSync(join(dist, "types"))) renameSync(join(dist, "types"), join(next, "types"));
  rmSync(dist, { recursive: true, force: true });
  renameSync(next, dist);
}

async function compileAll(): Promise<void> {
  rmSync(next, { recursive: true, force: true });
  const { buildRuleset } = await import("../compile/ruleset.js");
  const [bundled, ruleset, clientBundled] = await Promise.all([
    build(sandboxAndCommand),
    buildRuleset(next),
    build(clientCommonjs),
    build(client),
    build(sandboxCommonjs),
    build(page),
  ]);
  copyPage();
  writeNotices([bundled.metafile, ruleset, clientBundled.metafile]);
  writeFileSync(join(next, "types.js"), `${typesOnly}export {};\n`);
  writeFileSync(join(next, "cjs/types.js"), typesOnly);
  writeFileSync(join(next, "cjs/package.json"), '{ "type": "commonjs" }\n');
  replaceDist();
}

/** All that it writes to `dist/`. */
const written = [
  "cli.js",
  "fetch.js",
  "index.js",
  "sandbox.js",
  "types.js",
  "THIRD-PARTY-NOTICES.txt",
  "ruleset.js",
  "ruleset.d.ts",
  "ruleset-oas.js",
  "ruleset-oas.d.ts",
  "chunks",
  "cjs",
  "functions",
  "lint",
  "page",
];

/** Writes `dist/`. */
export const compile: Step = {
  name: "compile",
  module: import.meta.url,
  programs: ["openapi/ruleset.mjs", "openapi/ruleset-oas.mjs"],
  inputs: [
    ...sources,
    ...[constants, operations, server, validators].flatMap(({ outputs }) => outputs),
    "package.json",
    "scripts/compile",
    "tsconfig.json",
  ],
  outputs: written.map((name) => `dist/${name}`),
  run: compileAll,
};
