/** Builds all that needs Node alone: lint, generated files, docs and `dist/`; skips what is fresh. */
import { readdirSync } from "node:fs";
import { clientReadmes } from "./lib/client-readmes.js";
import type { Step } from "./lib/steps.js";
import { runSteps } from "./lib/steps.js";
import { CommandFailed } from "./lib/exec.js";
import { Failure, runAsProgram } from "./lib/main.js";
import { root } from "./lib/paths.js";

const shared = ["scripts/lib", "openapi/verifycodes.yaml", "openapi/sandbox.yaml"];
const bundles = ["generated/openapi.json", "generated/sandbox/openapi.json"];
const codeConfigs = [".oxlintrc.json", ".oxfmtrc.json", "tsconfig.json", "vitest.config.ts"];

/** The TypeScript sources: the clients of other languages stand beside them. */
const sources = readdirSync(`${root}/src`)
  .filter((name) => name !== "clients")
  .map((name) => `src/${name}`);

/** What people read: the hand-written pages. */
const prose = [
  "CONTRIBUTING.md",
  "SECURITY.md",
  "CHANGELOG.md",
  ...readdirSync(`${root}/docs`)
    .filter((name) => !name.startsWith("site"))
    .map((name) => `docs/${name}`),
  ...clientReadmes().map(({ file }) => file),
];

/** The files of one kind that are generated for each contract. */
const products = (name: string) => [`generated/${name}`, `generated/sandbox/${name}`];

// The modules are loaded when their step runs: with nothing to do, none of their tools is.
const steps: readonly Step[] = [
  {
    name: "lint",
    needs: [],
    inputs: ["openapi", ".spectral.mjs", "redocly.yaml", "scripts/lint.ts"],
    outputs: [],
    run: async () => (await import("./lint.js")).lintContracts(),
  },
  {
    name: "bundle",
    needs: [],
    inputs: [...shared, "openapi/samples", "scripts/bundle.ts"],
    outputs: bundles,
    run: async () => (await import("./bundle.js")).bundle(),
  },
  {
    name: "types",
    needs: ["bundle"],
    inputs: [...shared, ...bundles, "scripts/types.ts"],
    outputs: products("schema.d.ts"),
    run: async () => (await import("./types.js")).types(),
  },
  {
    name: "validators",
    needs: ["bundle"],
    inputs: [...shared, ...bundles, "scripts/validators.ts"],
    outputs: [...products("validators.js"), ...products("validators.d.ts")],
    run: async () => (await import("./validators.js")).validators(),
  },
  {
    name: "constants",
    needs: ["bundle"],
    inputs: [...shared, ...bundles, "scripts/constants.ts"],
    outputs: products("constants.ts"),
    run: async () => (await import("./constants.js")).constants(),
  },
  {
    name: "operations",
    needs: ["bundle"],
    inputs: [
      ...shared,
      ...bundles,
      "openapi/sources.yaml",
      "scripts/operations.ts",
      "scripts/contract-table",
    ],
    outputs: ["generated/operations.ts", "generated/methods.ts"],
    run: async () => (await import("./operations.js")).operations(),
  },
  {
    name: "server",
    needs: ["bundle"],
    inputs: [...shared, ...bundles, "scripts/server.ts", "scripts/contract-table"],
    outputs: ["generated/server.ts"],
    run: async () => (await import("./server.js")).server(),
  },
  {
    name: "stamp",
    needs: ["bundle", "types", "validators", "constants", "operations", "server"],
    inputs: [
      ...shared,
      ...bundles,
      ...products("constants.ts"),
      "generated/operations.ts",
      "generated/methods.ts",
      "generated/server.ts",
      "scripts/stamp.ts",
    ],
    outputs: ["generated/manifest.json"],
    run: async () => (await import("./stamp.js")).stamp(),
  },
  {
    name: "lint code",
    // Types are checked too, and must not be read while they are written.
    needs: ["types", "validators", "constants", "operations", "server", "stamp"],
    inputs: ["openapi", "generated", ...sources, "scripts", "test", "bench", ...codeConfigs],
    outputs: [],
    run: async () => (await import("./lint.js")).lintCode(),
  },
  {
    name: "docs",
    needs: ["bundle", "validators", "constants", "server"],
    inputs: [
      ...shared,
      ...bundles,
      "scripts/docs.ts",
      "scripts/docs",
      "redocly.yaml",
      "openapi/overlays",
      // The form of "Try it" has a sandbox in it.
      "src/sandbox",
      "src/contract",
      "generated/constants.ts",
      "generated/server.ts",
      ...products("validators.js"),
      ...prose,
    ],
    outputs: ["docs/site"],
    run: async () => (await import("./docs.js")).docs(),
  },
  {
    name: "compile",
    needs: ["types", "validators", "constants", "operations", "server"],
    inputs: [
      ...sources,
      "generated/constants.ts",
      "generated/operations.ts",
      "generated/methods.ts",
      "generated/server.ts",
      ...products("validators.js"),
      ...products("schema.d.ts"),
      "tsconfig.json",
      "tsconfig.build.json",
      "openapi/ruleset.mjs",
      "openapi/ruleset-oas.mjs",
      "openapi/rules",
      "scripts/compile.ts",
      "scripts/compile",
      "scripts/lib",
    ],
    outputs: ["dist"],
    run: async () => (await import("./compile.js")).compile(),
  },
];

/**
 * Brings everything up to date.
 *
 * @throws {Failure} when a step failed, with what its tools printed
 */
export async function build(): Promise<void> {
  const errors = await runSteps(steps);
  if (errors.length === 0) return;
  const texts = errors.map((error) =>
    error instanceof CommandFailed || error instanceof Failure
      ? error.message
      : (error.stack ?? error.message),
  );
  throw new Failure(texts.join("\n\n"));
}

await runAsProgram(
  import.meta.url,
  build,
  "Usage: npm run build\n\nLints, generates, builds the docs and compiles; skips what is fresh.",
);
