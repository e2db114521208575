import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type * as Core from "@stoplight/spectral-core";
import type * as Formatters from "@stoplight/spectral-formatters";
import type * as Parsers from "@stoplight/spectral-parsers";

/** The package that brings Spectral's parts, and what gets it. */
const spectral = "@stoplight/spectral-cli";
export const installSpectral = `verifycodes lint needs Spectral: npm install --save-dev ${spectral}@6`;

/** A place in a text, counted from 0. */
export interface Position {
  line: number;
  character: number;
}

/** What is found in a document, in the form that Spectral has; `severity` is 0 for an error to 3 for a hint. */
export interface Finding {
  code: string | number;
  message: string;
  path: (string | number)[];
  severity: number;
  source?: string;
  range: { start: Position; end: Position };
  documentationUrl?: string;
}

/** The parts of the Spectral that a project has. */
export interface SpectralParts {
  core: typeof Core;
  parsers: typeof Parsers;
  version: string;
  /** Loads another package of it, only when it is needed. */
  load: (name: string) => unknown;
}

/** Spectral's forms of output. */
export const formattersOf = ({ load }: SpectralParts): typeof Formatters =>
  load("@stoplight/spectral-formatters") as typeof Formatters;

/**
 * The Spectral that the project in a folder has, or else the one beside this package; undefined when
 * there is neither.
 */
export function findSpectral(folder: string): SpectralParts | undefined {
  for (const from of [join(folder, "package.json"), import.meta.url]) {
    try {
      const manifest = createRequire(from).resolve(`${spectral}/package.json`);
      const load = createRequire(join(dirname(manifest), "package.json"));
      return {
        core: load("@stoplight/spectral-core") as typeof Core,
        parsers: load("@stoplight/spectral-parsers") as typeof Parsers,
        version: (load(manifest) as { version: string }).version,
        load,
      };
    } catch {
      // Not from here; the next place may have it.
    }
  }
  return undefined;
}
