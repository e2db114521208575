import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";
import { parse } from "yaml";
import { exec } from "../lib/exec.js";
import { Failure } from "../lib/main.js";
import { cacheDir, generatedDir, root } from "../lib/paths.js";
import { readContract } from "../lib/contract.js";
import { deriveInput } from "./derive-input.js";
import { generatorJar } from "./generator-jar.js";
import { fillPlaceholders, placeholdersOf } from "./placeholders.js";
import { checkOverrides } from "./template-overrides.js";

const scriptsDir = join(root, "scripts/clients");
const contractFile = join(generatedDir, "openapi.json");

type Config = Record<string, unknown>;

/** The text of a file with its placeholders filled. */
const filled = (file: string) =>
  fillPlaceholders(
    readFileSync(file, "utf8"),
    placeholdersOf(readContract(contractFile)),
    relative(root, file),
  );

const readYaml = (file: string) => parse(filled(file)) as Config;

/** The generator's configuration of a language: the common one, and what differs. */
function configOf(name: string, inputSpec: string, outputDir: string): Config {
  const common = readYaml(join(scriptsDir, "common.yaml"));
  const own = readYaml(join(scriptsDir, name, "config.yaml"));
  const merged: Config = { ...common, ...own, inputSpec, outputDir };
  for (const key of ["additionalProperties", "globalProperties"]) {
    merged[key] = { ...(common[key] as object), ...(own[key] as object | undefined) };
  }
  const templateDir = join(scriptsDir, name, "templates");
  return existsSync(templateDir) ? { ...merged, templateDir } : merged;
}

/** Empties the folder of an output and tells the generator what not to write there. */
function prepare(name: string, outputDir: string): void {
  rmSync(outputDir, { recursive: true, force: true });
  mkdirSync(outputDir, { recursive: true });
  const lists = [join(scriptsDir, "common.ignore"), join(scriptsDir, name, "ignore")];
  const patterns = lists.filter((file) => existsSync(file)).map((file) => readFileSync(file));
  writeFileSync(join(outputDir, ".openapi-generator-ignore"), Buffer.concat(patterns));
}

/** Trims what templates leave at the ends of lines, and ends each file with one line break. */
function tidy(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const text = readFileSync(file, "utf8");
    writeFileSync(file, `${text.replaceAll(/[ \t]+$/gm, "").trimEnd()}\n`);
  }
}

/** Adds the hand-written files of a language. */
function addFacade(name: string, outputDir: string): void {
  const facade = join(scriptsDir, name, "facade");
  for (const entry of readdirSync(facade, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const target = join(outputDir, relative(facade, file));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, filled(file));
  }
  cpSync(join(root, "LICENSE"), join(outputDir, "LICENSE"));
}

/** Tells whether there is a Java to run the generator with. */
export async function hasJava(): Promise<boolean> {
  try {
    await exec("java", ["-version"]);
    return true;
  } catch {
    return false;
  }
}

/**
 * Generates the clients of the given languages into `out/<language>`, all by one Java process.
 *
 * @throws {Failure} when Java is missing, or an override is out of date
 */
export async function emit(names: readonly string[], out: string): Promise<void> {
  if (!(await hasJava())) {
    throw new Failure(
      "Generating clients needs Java 11 or newer: install it (Debian: apt-get install default-jre-headless); all else works without.",
    );
  }
  const jar = await generatorJar();
  const jarContent = readFileSync(jar);
  for (const name of names) checkOverrides(join(scriptsDir, name, "templates"), jarContent);

  const scratch = join(cacheDir, "clients");
  mkdirSync(scratch, { recursive: true });
  const input = join(scratch, "openapi.json");
  writeFileSync(input, JSON.stringify(deriveInput(readContract(contractFile)), null, 2));
  const configs = names.map((name) => {
    const outputDir = join(out, name);
    prepare(name, outputDir);
    const file = join(scratch, `${name}.config.json`);
    writeFileSync(file, JSON.stringify(configOf(name, input, outputDir), null, 2));
    return file;
  });
  // The compilers of a short-lived JVM cost more than they save.
  const flags = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"];
  await exec("java", [...flags, "-jar", jar, "batch", "--fail-fast", ...configs]);

  for (const name of names) {
    const outputDir = join(out, name);
    rmSync(join(outputDir, ".openapi-generator"), { recursive: true, force: true });
    rmSync(join(outputDir, ".openapi-generator-ignore"), { force: true });
    tidy(outputDir);
    addFacade(name, outputDir);
  }
}
