import * as fs from "node:fs";
import { createRequire } from "node:module";
import { dirname, isAbsolute, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Ruleset, RulesetDefinition } from "@stoplight/spectral-core";
import { NotLinted } from "./not-linted.js";
import type { SpectralParts } from "./spectral.js";

/** The parts of Spectral that read a ruleset. */
interface Migrator {
  isBasicRuleset: (file: string) => Promise<boolean>;
  migrateRuleset: (file: string, options: object) => Promise<string>;
}
interface Bundler {
  bundleRuleset: (file: string, options: object) => Promise<string>;
}
type Plugin = (...args: unknown[]) => unknown;

/** The ruleset that a folder has, in any of the forms that Spectral takes. */
function ownRuleset(folder: string, { core }: SpectralParts): string | undefined {
  const name = fs.readdirSync(folder).find((entry) => core.Ruleset.isDefaultRulesetFile(entry));
  return name === undefined ? undefined : join(folder, name);
}

/** Bundles a ruleset to one script, as Spectral's command does. */
async function bundle(file: string, { load }: SpectralParts): Promise<string> {
  const path = "@stoplight/spectral-ruleset-bundler";
  const { isBasicRuleset, migrateRuleset } = load(
    "@stoplight/spectral-ruleset-migrator",
  ) as Migrator;
  const { bundleRuleset } = load(path) as Bundler;
  const { builtins } = load(`${path}/plugins/builtins`) as { builtins: Plugin };
  const { commonjs } = load(`${path}/plugins/commonjs`) as { commonjs: Plugin };
  const { stdin } = load(`${path}/plugins/stdin`) as { stdin: Plugin };
  const { node } = load(`${path}/presets/node`) as { node: (io: object) => unknown[] };
  const { fetch } = load("@stoplight/spectral-runtime") as { fetch: unknown };
  const plugins = [builtins(), commonjs(), ...node({ fs, fetch })];
  const options = { target: "node", format: "commonjs" };
  if (!(await isBasicRuleset(file))) return bundleRuleset(file, { ...options, plugins });
  const migrated = await migrateRuleset(file, { format: "esm", fs });
  const script = join(dirname(file), ".spectral.js");
  return bundleRuleset(script, { ...options, plugins: [stdin(migrated, script), ...plugins] });
}

/** Runs a bundled ruleset with the packages of its folder, and Spectral's. */
function evaluate(script: string, file: string, { load }: SpectralParts): RulesetDefinition {
  const require = createRequire(file);
  const module: { exports?: RulesetDefinition } = {};
  const requireAny = (name: string): unknown => {
    try {
      return require(name);
    } catch {
      return load(name);
    }
  };
  // A bundle is a CommonJS script in memory; Spectral's command evaluates it the same way.
  // oxlint-disable-next-line typescript/no-implied-eval
  new Function("module", "require", script)(module, requireAny);
  return module.exports!;
}

/** Node's word for a module that is not where it was looked for. */
const notFound = "ERR_MODULE_NOT_FOUND";

/**
 * What a ruleset says. One that is an ES module by its name is imported as it is, which takes a fraction of
 * the time; a bundle also finds Spectral's packages where the folder has none.
 */
async function definitionIn(file: string, spectral: SpectralParts): Promise<RulesetDefinition> {
  if (file.endsWith(".mjs")) {
    try {
      return ((await import(pathToFileURL(file).href)) as { default: RulesetDefinition }).default;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== notFound) throw error;
    }
  }
  return evaluate(await bundle(file, spectral), file, spectral);
}

async function read(file: string, spectral: SpectralParts): Promise<Ruleset> {
  if (!fs.existsSync(file)) throw new NotLinted(`Cannot read the ruleset ${file}: no such file.`);
  try {
    const definition = await definitionIn(file, spectral);
    return new spectral.core.Ruleset(definition, { severity: "recommended", source: file });
  } catch (error) {
    throw new NotLinted(`Cannot use the ruleset ${file}: ${reasonOf(error)}`);
  }
}

/** All that is wrong with a ruleset, each with its place in it. */
function reasonOf(error: unknown): string {
  const errors = (error as { errors?: unknown[] }).errors ?? [error];
  return errors
    .map((one) => {
      const { message: text, path = [] } = one as { message: string; path?: unknown[] };
      // Node lists below it who asked for a module.
      const message = text.replace(/\nRequire stack:.*$/s, "");
      return path.length === 0 ? message : `${path.join(".")}: ${message}`;
    })
    .join("; ");
}

const builtInUrl = (which: "recommended" | "all") =>
  new URL(`lint/${which}.js`, import.meta.resolve("verifycodes/ruleset"));

/** True for the ruleset of this package. */
export const isBuiltInRuleset = ({ source }: Ruleset): boolean =>
  (["recommended", "all"] as const).some((which) => source === fileURLToPath(builtInUrl(which)));

/** The ruleset of this package. It lies in `dist/`, beside the exported one. */
async function builtIn(all: boolean, spectral: SpectralParts): Promise<Ruleset> {
  const url = builtInUrl(all ? "all" : "recommended");
  try {
    const { default: definition } = (await import(url.href)) as { default: RulesetDefinition };
    return new spectral.core.Ruleset(definition, {
      severity: "recommended",
      source: fileURLToPath(url),
    });
  } catch (error) {
    // Where packages are kept apart, Spectral's are not there to be imported; a bundle gets them.
    if ((error as NodeJS.ErrnoException).code !== notFound) throw error;
    return read(fileURLToPath(url), spectral);
  }
}

/**
 * The ruleset of a run: the one that is named, or the one that the folder has, or this package's own.
 *
 * @throws {NotLinted} saying which could not be used, and why
 */
export function loadRuleset(
  folder: string,
  flags: { ruleset?: string; all?: boolean },
  spectral: SpectralParts,
): Promise<Ruleset> {
  if (flags.ruleset !== undefined && flags.all === true)
    throw new NotLinted("--all chooses rules of the built-in ruleset; give it or --ruleset.");
  const named = flags.ruleset ?? (flags.all === true ? undefined : ownRuleset(folder, spectral));
  if (named === undefined) return builtIn(flags.all === true, spectral);
  return read(isAbsolute(named) ? named : join(folder, named), spectral);
}
