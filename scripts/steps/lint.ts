/** Lints what the other steps read, the contracts and the code; `npm run lint` has the prose too. */
import { sources } from "../lib/paths.js";
import type { Step } from "../lib/steps.js";

export const lintContracts: Step = {
  name: "lint",
  module: import.meta.url,
  programs: [".spectral.mjs", "src/lint/main.ts"],
  inputs: ["openapi", ".spectral.mjs", "redocly.yaml"],
  outputs: [],
  run: async () => (await import("../lint.js")).lintContracts(),
};

export const lintCode: Step = {
  name: "lint-code",
  module: import.meta.url,
  inputs: [
    "openapi",
    "generated",
    ...sources,
    "scripts",
    "test",
    "bench",
    ".oxlintrc.json",
    ".oxfmtrc.json",
    "tsconfig.json",
    "vitest.config.ts",
  ],
  outputs: [],
  run: async () => (await import("../lint.js")).lintCode(),
};
