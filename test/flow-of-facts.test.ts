/** Facts of the contract stand in the contract: no runtime, script or template repeats one. */
import { readFileSync, readdirSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { generatedFiles } from "../scripts/clients/places.js";
import { languages } from "../scripts/clients/languages.js";
import { contractTable, type TableParameter } from "../scripts/contract-table/table.js";
import type { Names } from "../scripts/contract-table/names.js";
import { readContract } from "../scripts/lib/contract.js";
import { generatedDir, root } from "../scripts/lib/paths.js";

const table = contractTable(readContract(join(generatedDir, "openapi.json")));

/** The forms of a name that are no ordinary words: those of several words. */
const telling = ({ wire, snake, camel, pascal, upper, kebab }: Names): string[] =>
  snake.includes("_") ? [wire, snake, camel, pascal, upper, kebab] : [];

const headers = (parameters: readonly TableParameter[]) => parameters.map(({ wire }) => wire);

const errorFields = Object.values(table.errorBody);

/** An error's code and message are ideas of every runtime; only their names on the wire are facts. */
const fieldFacts = (field: Names) => (errorFields.includes(field.wire) ? [] : telling(field));

/** What only the contract may say: names of fields, operations and headers, paths, codes. */
const facts = [
  ...new Set([
    ...table.operations.flatMap((operation) => [
      ...telling(operation),
      operation.path,
      ...headers(operation.headerParameters),
    ]),
    ...table.types.flatMap((type) => [...telling(type), ...type.fields.flatMap(fieldFacts)]),
    ...table.errorCodes.map(({ code }) => code),
    ...errorFields,
    ...(table.token === false ? [] : [table.token.wire]),
    table.requestIdHeader,
  ]),
];

function factsIn(file: string): string[] {
  const text = readFileSync(file, "utf8")
    .replaceAll(/\/\*[\s\S]*?\*\//g, "")
    .replaceAll(/(^|\s)(?:\/\/|#).*$/gm, "$1");
  return facts
    .filter((fact) => new RegExp(String.raw`(?<![\w-])${fact}(?![\w-])`).test(text))
    .map((fact) => `${relative(root, file)} says ${fact}`);
}

const source = /\.(?:py|go|java|kt|rs|c|h|cpp|hpp|ts|mustache|yaml)$/;

/** Not the runtime: what shows or tests it, and what describes the package. */
const around =
  /(?:^|\/)(?:test|tests|example|examples|doc|docs|target|build|node_modules|\.[^/]+)\/|_test\.go$|(?:^|\/)test_|(?:^|\/)Demo\w*\./;

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && source.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

describe("the runtimes know no fact of the contract", () => {
  const generated = languages.filter((language) => typeof language.generated !== "boolean");

  test.each(generated.map((language) => [language.name, language] as const))(
    "%s",
    (name, language) => {
      const home = join(root, "src/clients", name);
      const printed = new Set(generatedFiles(language).map(({ file }) => file));
      const byHand = filesBelow(home)
        .filter((file) => !printed.has(file))
        .filter((file) => !around.test(relative(home, file)));
      expect(byHand.length).toBeGreaterThan(0);
      expect(byHand.flatMap(factsIn)).toEqual([]);
    },
  );

  test("TypeScript", () => {
    const folders = ["src/client", "src/errors", "src/fetch", "src/http"];
    const present = folders.filter((folder) =>
      readdirSync(join(root, "src")).includes(basename(folder)),
    );
    expect(present.flatMap((folder) => filesBelow(join(root, folder))).flatMap(factsIn)).toEqual(
      [],
    );
  });
});

describe("the scripts and the templates know no fact of the contract", () => {
  /** Prose for people, a demonstration, and programs that use a client as another project would. */
  const prose = /^scripts\/(?:demo\.ts|docs\/|publish|clients\/toolchains\/)/;

  test.each(["scripts"])("%s", (folder) => {
    const files = filesBelow(join(root, folder)).filter(
      (file) => !prose.test(relative(root, file)),
    );
    expect(files.flatMap(factsIn)).toEqual([]);
  });
});
