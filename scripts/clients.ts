/** Generates the clients of other languages, all by one Java process; unchanged ones are skipped. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { differences } from "./check.js";
import { fingerprint } from "./lib/fingerprint.js";
import { Failure, runAsProgram } from "./lib/main.js";
import { generatedDir } from "./lib/paths.js";
import { clientDir } from "./clients/commands.js";
import { emit, hasJava } from "./clients/emit.js";
import { generatorJar } from "./clients/generator-jar.js";
import { languages } from "./clients/languages.js";
import { originalTemplate } from "./clients/template-overrides.js";

const usage = `Usage: npm run generate:clients [-- LANGUAGE ...] [--check] [--force]

Writes generated/clients/LANGUAGE (all that are ready, unless some are named).

  --check          writes nothing; tells whether the committed clients are what would be written
  --force          generates also what is up to date
  --template PATH  prints one of the generator's own templates

Languages: ${languages.map(({ name }) => name).join(", ")}`;

/** What a committed client was made from, and what it was: by these, unchanged ones are known. */
interface Manifest {
  inputs: string;
  outputs: string;
}

const manifestFile = (name: string) => join(generatedDir, "clients/manifest", `${name}.json`);

const readManifest = (name: string): Manifest | undefined =>
  existsSync(manifestFile(name))
    ? (JSON.parse(readFileSync(manifestFile(name), "utf8")) as Manifest)
    : undefined;

/** What every client is made from. */
const shared = [
  "generated/openapi.json",
  "openapitools.json",
  "LICENSE",
  "scripts/clients/common.yaml",
  "scripts/clients/common.ignore",
  "scripts/clients/derive-input.ts",
  "scripts/clients/emit.ts",
  "scripts/clients/placeholders.ts",
];

const stateOf = (name: string): Manifest => ({
  inputs: fingerprint([...shared, `scripts/clients/${name}`]),
  outputs: fingerprint([`generated/clients/${name}`]),
});

function isFresh(name: string): boolean {
  const known = readManifest(name);
  const state = stateOf(name);
  return known?.inputs === state.inputs && known.outputs === state.outputs;
}

async function generateClients(names: readonly string[], force: boolean): Promise<void> {
  const stale = force ? names : names.filter((name) => !isFresh(name));
  for (const name of names) {
    if (!stale.includes(name)) process.stdout.write(`· ${name.padEnd(12)}fresh\n`);
  }
  if (stale.length === 0) return;
  const startedAt = performance.now();
  const out = mkdtempSync(join(tmpdir(), "verifycodes-clients-"));
  try {
    await emit(stale, out);
    for (const name of stale) {
      rmSync(clientDir(name), { recursive: true, force: true });
      cpSync(join(out, name), clientDir(name), { recursive: true });
      mkdirSync(dirname(manifestFile(name)), { recursive: true });
      writeFileSync(manifestFile(name), `${JSON.stringify(stateOf(name), null, 2)}\n`);
    }
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  process.stdout.write(`✓ ${stale.join(", ")} in ${seconds} s\n`);
}

async function checkClients(names: readonly string[]): Promise<void> {
  const found: string[] = [];
  if (await hasJava()) {
    const out = mkdtempSync(join(tmpdir(), "verifycodes-clients-"));
    try {
      await emit(names, out);
      for (const name of names) {
        const lines = existsSync(clientDir(name))
          ? differences(clientDir(name), join(out, name), [])
          : ["missing"];
        found.push(...lines.map((line) => `${name}: ${line}`));
      }
    } finally {
      rmSync(out, { recursive: true, force: true });
    }
  } else {
    process.stdout.write("There is no Java: only checksums are compared.\n");
    found.push(...names.filter((name) => !isFresh(name)).map((name) => `${name}: stale`));
  }
  if (found.length === 0) {
    process.stdout.write("generated/clients/ is what the generator prints.\n");
    return;
  }
  throw new Failure(
    `generated/clients/ is not what the generator prints:\n${found.map((line) => `  ${line}`).join("\n")}\n\nTo mend it: npm run generate:clients, then commit generated/clients/. Do not edit files there by hand.`,
  );
}

function namesFrom(args: readonly string[]): string[] {
  const generated = languages.filter((language) => language.generated);
  const unknown = args.find((name) => !generated.some((language) => language.name === name));
  if (unknown !== undefined) throw new Failure(`No client is named "${unknown}".\n\n${usage}`);
  return args.length > 0 ? [...args] : generated.map(({ name }) => name);
}

await runAsProgram(import.meta.url, async () => {
  const args = process.argv.slice(2);
  if (args.includes("--help") || args.includes("-h")) {
    process.stdout.write(`${usage}\n`);
    return;
  }
  const template = args.indexOf("--template");
  if (template >= 0) {
    const jar = readFileSync(await generatorJar());
    process.stdout.write(originalTemplate(jar, args[template + 1] ?? ""));
    return;
  }
  const options = args.filter((arg) => arg.startsWith("-"));
  const unknown = options.find((option) => option !== "--check" && option !== "--force");
  if (unknown !== undefined) throw new Failure(`There is no option ${unknown}.\n\n${usage}`);
  const names = namesFrom(args.filter((arg) => !arg.startsWith("-")));
  await (options.includes("--check")
    ? checkClients(names)
    : generateClients(names, options.includes("--force")));
});
