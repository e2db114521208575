import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, isSeq, parse, parseDocument, type Document } from "yaml";

/** An edit of the contract, as `edits/*.yaml` have it; places are JSON pointers. */
export interface Edit {
  /** The name of its file. */
  name: string;
  title: string;
  /** Whether programs of users go on working: those of the READMEs must then compile and run. */
  compatible: boolean;
  set?: Record<string, unknown>;
  /** Added to a list, or to a map. */
  append?: Record<string, unknown>;
  remove?: string[];
  /** Limits for `openapi/sources.yaml`; null states: the entry goes. */
  sources?: { at: string; states: object | null }[];
  /** Statuses for `openapi/sources.yaml`, each with its reason. */
  statuses?: Record<string, string>;
  /** False: the READMEs' programs break a changed limit. */
  programs?: false;
}

const folder = join(import.meta.dirname, "edits");

/** The edits repeat themselves with as many aliases as they need; they are no stranger's. */
const readEdit = (file: string) =>
  parse(readFileSync(join(folder, file), "utf8"), { maxAliasCount: -1 }) as Edit;

/** All edits, in the order of their names. */
export const readEdits = (): Edit[] =>
  readdirSync(folder)
    .toSorted()
    .map((file) => ({
      ...readEdit(file),
      name: file.replace(/\.yaml$/, ""),
    }));

const stepsOf = (pointer: string): string[] =>
  pointer
    .slice(1)
    .split("/")
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));

/** Each place gets a copy: a contract has no aliases. */
const nodeOf = (document: Document, value: unknown) =>
  document.createNode(value, { aliasDuplicateObjects: false });

function append(document: Document, pointer: string, value: unknown): void {
  const target = document.getIn(stepsOf(pointer), true);
  if (isSeq(target)) for (const item of [value].flat()) target.add(nodeOf(document, item));
  else if (isMap(target)) {
    for (const [key, inner] of Object.entries(value as object)) {
      target.set(document.createNode(key), nodeOf(document, inner));
    }
  } else throw new Error(`${pointer} is neither a list nor a map`);
}

function editFile(file: string, change: (document: Document) => void): void {
  const document = parseDocument(readFileSync(file, "utf8"));
  change(document);
  writeFileSync(file, document.toString({ lineWidth: 0 }));
}

/**
 * Makes an edit in a copy of the repository: `openapi/` alone.
 *
 * @throws {Error} when a place is not there
 */
export function applyEdit(edit: Edit, tree: string): void {
  editFile(join(tree, "openapi/verifycodes.yaml"), (document) => {
    for (const pointer of edit.remove ?? []) {
      if (!document.deleteIn(stepsOf(pointer))) throw new Error(`${pointer} is not there`);
    }
    for (const [pointer, value] of Object.entries(edit.set ?? {})) {
      document.setIn(stepsOf(pointer), nodeOf(document, value));
    }
    for (const [pointer, value] of Object.entries(edit.append ?? {})) {
      append(document, pointer, value);
    }
  });
  editFile(join(tree, "openapi/sources.yaml"), (document) => {
    const contract = ["contracts", "verifycodes.yaml"];
    for (const [status, decision] of Object.entries(edit.statuses ?? {})) {
      document.setIn([...contract, "statuses", status], document.createNode({ decision }));
    }
    const { limits } = document.getIn(contract, true)
      ? (document.toJS() as { contracts: Record<string, { limits: { at: string }[] }> }).contracts[
          "verifycodes.yaml"
        ]!
      : { limits: [] };
    const edited = new Set((edit.sources ?? []).map(({ at }) => at));
    const decision = "An edit of the drill.";
    const added = (edit.sources ?? []).flatMap(({ at, states }) =>
      states === null ? [] : [{ at, states, decision }],
    );
    const kept = limits.filter(({ at }) => !edited.has(at));
    document.setIn([...contract, "limits"], document.createNode([...kept, ...added]));
  });
}
