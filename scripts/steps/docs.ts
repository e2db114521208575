import { existsSync, readdirSync } from "node:fs";
import { clientReadmes } from "../lib/client-readmes.js";
import { bundles, root } from "../lib/paths.js";
import type { Step } from "../lib/steps.js";

/** The hand-written pages. */
const prose = [
  "CHANGELOG.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  "src/clients/README.md",
  ...readdirSync(`${root}/docs`)
    .filter((name) => !name.startsWith("site"))
    .map((name) => `docs/${name}`),
  ...clientReadmes().map(({ file }) => file),
];

/** The names that a language keeps for itself, which the samples avoid. */
const reserved = readdirSync(`${root}/scripts/clients`, { withFileTypes: true })
  .map((entry) => `scripts/clients/${entry.name}/config.yaml`)
  .filter((file) => existsSync(`${root}/${file}`));

/** Builds the site of the docs. */
export const docs: Step = {
  name: "docs",
  module: import.meta.url,
  // The form of "Try it" has a sandbox in it.
  programs: readdirSync(`${root}/src/sandbox/try-it`)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `src/sandbox/try-it/${name}`),
  inputs: [
    ...bundles,
    ".changeset",
    "openapi",
    "package.json",
    "redocly.yaml",
    "scripts/docs",
    "src/sandbox",
    "test/recipes",
    ...prose,
    ...reserved,
  ],
  outputs: ["docs/site"],
  run: async () => (await import("../docs.js")).docs(),
};
