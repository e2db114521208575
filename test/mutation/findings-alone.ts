import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import { parse } from "yaml";
import type { Finding } from "../../scripts/rules/findings.js";

type Path = (string | number)[];

/** What a rule reports, as far as its function is concerned. */
interface Reported {
  message: string;
  path: Path;
}

interface RuleAlone {
  then: {
    function: (document: unknown, options: undefined, context: object) => Reported[];
  };
}

/** What a rule needs of Spectral's inventory of the files of a run. */
interface Inventory {
  referencedDocuments: Record<string, { data: unknown; source: string }>;
  findAssociatedItemForPath(
    path: Path,
    resolved: boolean,
  ): { path: Path; document: { source: string } };
}

/** The part of a path that is there: Spectral shows a problem at the nearest place that exists. */
function existing(document: unknown, path: Path): Path {
  let node = document;
  const found: Path = [];
  for (const key of path) {
    if (typeof node !== "object" || node === null || !(key in node)) break;
    node = (node as Record<string | number, unknown>)[key];
    found.push(key);
  }
  // Where nothing of it is there, the rule names a place that it made up.
  return found.length === 0 ? [...path] : found;
}

/** The files beside a document that a test has written. */
function filesBeside(source: string): Inventory["referencedDocuments"] {
  const folder = dirname(source);
  if (!isAbsolute(source) || !existsSync(folder)) return {};
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(ya?ml|json)$/.test(name))
      .map((name) => join(folder, name))
      .map((file) => [file, { source: file, data: parse(readFileSync(file, "utf8")) as unknown }]),
  );
}

/**
 * What one rule reports about a document, without Spectral: the same as `findingsOf` of
 * `scripts/rules/findings.ts`, in a fraction of its time, for mutation testing, which runs the tests
 * of the rules some thousand times.
 */
export function findingsOf(rule: unknown, yaml: string, source = "openapi.yaml"): Finding[] {
  const document: unknown = parse(yaml);
  const inventory: Inventory = {
    referencedDocuments: filesBeside(source),
    findAssociatedItemForPath: (path) => ({
      path: existing(document, path),
      document: { source },
    }),
  };
  const context = { document: { source }, documentInventory: inventory };
  const reported = (rule as RuleAlone).then.function(document, undefined, context);
  return reported.map(({ message, path }) => {
    const found = inventory.findAssociatedItemForPath(path, false);
    return {
      message,
      path: found.path.join("."),
      ...(found.document.source !== source && {
        file: found.document.source.slice(dirname(source).length + 1),
      }),
    };
  });
}
