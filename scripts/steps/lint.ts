/** Lints the contracts, which the other steps read; `npm run lint` has the code and the prose too. */
import type { Step } from "../lib/steps.js";

export const lint: Step = {
  name: "lint",
  module: import.meta.url,
  programs: [".spectral.mjs", "src/lint/main.ts"],
  inputs: ["openapi", ".spectral.mjs", "redocly.yaml"],
  outputs: [],
  run: async () => (await import("../lint/contracts.js")).lintContracts(),
};
