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
import { join } from "node:path";
import { parse } from "yaml";
import { contractTable, type ContractTable } from "../contract-table/table.js";
import { readContract } from "../lib/contract.js";
import { exec } from "../lib/exec.js";
import { filesBelow } from "../lib/files-below.js";
import { Failure } from "../lib/main.js";
import { generatedDir, root } from "../lib/paths.js";
import { deriveInput, modelNames } from "./derive-input.js";
import { generatorJar } from "./generator-jar.js";
import { withJavadoc } from "./javadoc.js";
import { reservedIn } from "./reserved.js";
import { checkOverrides } from "./template-overrides.js";

const scriptsDir = join(root, "scripts/clients");

interface Config {
  /** Words of the language that no name may be; ours alone, the generator does not see them. */
  reservedWords?: string[];
  /** Likewise what no type may be named: the names of the client's runtime. */
  reservedTypes?: string[];
  /** Likewise the language whose doc comments the descriptions must fit. */
  docComments?: "javadoc";
  additionalProperties?: object;
  globalProperties?: object;
  [key: string]: unknown;
}

const readYaml = (file: string) => parse(readFileSync(file, "utf8")) as Config;

/** The contract's table with the names that a language can use. */
export function tableFor(name: string): ContractTable {
  const { docComments } = readYaml(join(scriptsDir, name, "config.yaml"));
  const contract = readContract(join(generatedDir, "openapi.json"));
  const table = contractTable(contract, reservedIn(name));
  return docComments === "javadoc" ? withJavadoc(table) : table;
}

/** The generator's configuration of a language: the common one, and what differs. */
function configOf(
  name: string,
  table: ContractTable,
  inputSpec: string,
  outputDir: string,
): Config {
  const common = readYaml(join(scriptsDir, "common.yaml"));
  const {
    reservedWords: _words,
    reservedTypes: _types,
    docComments: _form,
    ...own
  } = readYaml(join(scriptsDir, name, "config.yaml"));
  return {
    ...common,
    ...own,
    inputSpec,
    outputDir,
    templateDir: join(scriptsDir, name, "templates"),
    modelNameMappings: modelNames(table),
    additionalProperties: {
      ...common.additionalProperties,
      ...own.additionalProperties,
      contract: table,
    },
    globalProperties: { ...common.globalProperties, ...own.globalProperties },
  };
}

/** Makes the folder of an output and tells the generator what not to write there. */
function prepare(name: string, outputDir: string): void {
  mkdirSync(outputDir, { recursive: true });
  const lists = [join(scriptsDir, "common.ignore"), join(scriptsDir, name, "ignore")];
  const patterns = lists.filter((file) => existsSync(file)).map((file) => readFileSync(file));
  writeFileSync(join(outputDir, ".openapi-generator-ignore"), Buffer.concat(patterns));
}

/** Trims what templates leave at the ends of lines, and ends each file with one line break. */
function tidy(folder: string): void {
  for (const name of filesBelow(folder)) {
    const file = join(folder, name);
    const text = readFileSync(file, "utf8").replaceAll(/[ \t]+$/gm, "");
    writeFileSync(file, `${text.replaceAll(/\n{3,}/g, "\n\n").trim()}\n`);
  }
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
 * Runs OpenAPI Generator for the given languages, all in one Java process, and hands the folder with
 * the output of each, `<folder>/<language>`, to `use`; the folder is gone afterwards.
 *
 * @throws {Failure} when Java is missing, an override is out of date, or the contract has what the
 *   clients cannot express
 */
export async function emit(names: readonly string[], use: (folder: string) => void): Promise<void> {
  if (!(await hasJava())) {
    throw new Failure(
      "Generating clients needs Java 11 or newer: install it (Debian: apt-get install default-jre-headless); all else works without.",
    );
  }
  const jar = await generatorJar();
  const jarContent = readFileSync(jar);
  for (const name of names) checkOverrides(join(scriptsDir, name, "templates"), jarContent);

  const scratch = mkdtempSync(join(tmpdir(), "verifycodes-clients-"));
  try {
    const out = join(scratch, "out");
    const configs = names.map((name) => {
      const table = tableFor(name);
      const input = join(scratch, `${name}.input.json`);
      writeFileSync(input, JSON.stringify(deriveInput(table)));
      prepare(name, join(out, name));
      const file = join(scratch, `${name}.config.json`);
      writeFileSync(file, JSON.stringify(configOf(name, table, input, join(out, name))));
      return file;
    });
    // The compilers of a short-lived JVM cost more than they save.
    const flags = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"];
    await exec("java", [...flags, "-jar", jar, "batch", "--fail-fast", ...configs]);
    for (const name of names) {
      rmSync(join(out, name, ".openapi-generator"), { recursive: true, force: true });
      rmSync(join(out, name, ".openapi-generator-ignore"), { force: true });
      tidy(join(out, name));
    }
    use(out);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Copies files of one folder to another. */
export function copyFiles(files: readonly string[], from: string, to: string): void {
  for (const file of files) cpSync(join(from, file), join(to, file));
}
