import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The package whose command does the linting, and what gets it. */
const spectral = "@stoplight/spectral-cli";
export const installSpectral = `verifycodes lint needs Spectral: npm install --save-dev ${spectral}@6`;

/**
 * The program of Spectral that the project in a folder has, or else the one beside this package;
 * undefined when there is neither.
 */
export function findSpectral(folder: string): string | undefined {
  for (const from of [join(folder, "package.json"), import.meta.url]) {
    try {
      const require = createRequire(from);
      const manifest = require.resolve(`${spectral}/package.json`);
      const { bin } = require(manifest) as { bin: { spectral: string } };
      return join(dirname(manifest), bin.spectral);
    } catch {
      // Not from here; the next place may have it.
    }
  }
  return undefined;
}
