/** Generates the clients of other languages, all by one Java process; unchanged ones are skipped. */
import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { Failure, runAsProgram } from "./lib/main.js";
import { root } from "./lib/paths.js";
import { emit, hasJava } from "./clients/emit.js";
import { filesBelow } from "./lib/files-below.js";
import { generatedLanguages, isFresh, remember } from "./clients/freshness.js";
import { generatorJar } from "./clients/generator-jar.js";
import type { Language } from "./clients/language.js";
import { generatedFiles, place } from "./clients/places.js";
import { originalTemplate } from "./clients/template-overrides.js";

const generated = generatedLanguages();

const usage = `Usage: npm run generate:clients [-- LANGUAGE ...] [--check] [--force]

Writes the generated files of src/clients/LANGUAGE, and those of its runner in
test/conformance/runners/LANGUAGE (all languages, unless some are named).

  --check          writes nothing; tells whether the committed files are what would be written
  --force          generates also what is up to date
  --template PATH  prints one of the generator's own templates

Languages: ${generated.map(({ name }) => name).join(", ")}`;

async function generateClients(languages: readonly Language[], force: boolean): Promise<void> {
  const stale = force ? languages : languages.filter((language) => !isFresh(language));
  for (const language of languages) {
    if (!stale.includes(language)) process.stdout.write(`· ${language.name.padEnd(12)}fresh\n`);
  }
  if (stale.length === 0) return;
  const startedAt = performance.now();
  await emit(
    stale.map(({ name }) => name),
    (out) => {
      for (const language of stale) {
        place(language, join(out, language.name));
        remember(language);
      }
    },
  );
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  process.stdout.write(`✓ ${stale.map(({ name }) => name).join(", ")} in ${seconds} s\n`);
}

/** What differs between the committed files of a language and the generator's output. */
function differencesOf(language: Language, output: string): string[] {
  const placed = generatedFiles(language);
  const known = placed.map((one) => one.output);
  const printed = filesBelow(output);
  return [
    ...known
      .filter((file) => !printed.includes(file))
      .map((file) => `no longer generated: ${file}`),
    ...printed.filter((file) => !known.includes(file)).map((file) => `missing: ${file}`),
    ...placed
      .filter((one) => printed.includes(one.output))
      .filter((one) => !readFileSync(one.file).equals(readFileSync(join(output, one.output))))
      .map(({ file }) => `differs: ${relative(root, file)}`),
  ].map((line) => `${language.name}: ${line}`);
}

async function checkClients(languages: readonly Language[]): Promise<void> {
  const found: string[] = [];
  if (await hasJava()) {
    await emit(
      languages.map(({ name }) => name),
      (out) => {
        for (const language of languages) {
          found.push(...differencesOf(language, join(out, language.name)));
        }
      },
    );
  } else process.stdout.write("There is no Java: only checksums are compared.\n");
  const stale = languages.filter((language) => !isFresh(language));
  found.push(...stale.map(({ name }) => `${name}: made from another contract or other templates`));
  if (found.length === 0) {
    process.stdout.write("The clients are what the generator prints.\n");
    return;
  }
  throw new Failure(
    `The clients are not what the generator prints:\n${found.map((line) => `  ${line}`).join("\n")}\n\nHow to fix it: npm run generate:clients, then commit what changed. Do not edit generated files by hand.`,
  );
}

function select(names: readonly string[]): Language[] {
  const unknown = names.find((name) => !generated.some((language) => language.name === name));
  if (unknown !== undefined) throw new Failure(`No client is named "${unknown}".\n\n${usage}`);
  return generated.filter(({ name }) => names.length === 0 || names.includes(name));
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
  if (!existsSync(join(root, "generated/openapi.json"))) {
    throw new Failure("There is no generated/openapi.json; run npm run build first.");
  }
  const languages = select(args.filter((arg) => !arg.startsWith("-")));
  await (options.includes("--check")
    ? checkClients(languages)
    : generateClients(languages, options.includes("--force")));
});
