import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";
import { contractTable } from "../../scripts/contract-table/table.js";
import { readSources } from "../../scripts/contract-table/sources.js";
import { asRead, type Contract } from "../../scripts/lib/contract.js";
import { root } from "../../scripts/lib/paths.js";
import { applyEdit, readEdits } from "./edits.js";

let tree: string;

beforeEach(() => {
  tree = mkdtempSync(join(tmpdir(), "verifycodes-edits-"));
  mkdirSync(join(tree, "openapi"));
  for (const name of ["verifycodes.yaml", "sources.yaml"]) {
    cpSync(join(root, "openapi", name), join(tree, "openapi", name));
  }
});

afterEach(() => {
  rmSync(tree, { recursive: true });
});

const read = (name: string): unknown =>
  parse(readFileSync(join(tree, "openapi", name), "utf8")) as unknown;

test.each(readEdits().map((edit) => [edit.name, edit] as const))(
  "%s can be made, and the clients can express it",
  (_name, edit) => {
    const before = JSON.stringify(read("verifycodes.yaml"));
    applyEdit(edit, tree);
    expect(JSON.stringify(read("verifycodes.yaml"))).not.toBe(before);
    const sources = readSources(join(tree, "openapi/sources.yaml"));
    const table = contractTable(asRead(read("verifycodes.yaml") as Contract), undefined, sources);
    expect(table.operations.length).toBeGreaterThan(0);
  },
);
