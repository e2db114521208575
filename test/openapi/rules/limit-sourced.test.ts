import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { stringify } from "yaml";
import rule from "../../../openapi/rules/limit-sourced.mjs";
import { lintWith } from "./support/lint-with.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "limit-sourced-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const contract = {
  openapi: "3.1.1",
  paths: { "/a": { post: { responses: { "200": {} } } } },
  components: { schemas: { Name: { type: "string", maxLength: 8, default: "zh-cn" } } },
};
const name = { at: "/components/schemas/Name", states: { maxLength: 8, default: "zh-cn" } };
const statuses = { "200": { page: "p", row: "r" } };

/** Lints the contract beside a sources.yaml of the given section. */
async function lintBeside(section: unknown) {
  writeFileSync(
    join(folder, "sources.yaml"),
    stringify({ contracts: { "contract.yaml": section } }),
  );
  return lintWith(rule, contract, join(folder, "contract.yaml"));
}

test("a contract whose limits and statuses are all sourced passes", async () => {
  expect(await lintBeside({ statuses, limits: [name] })).toEqual([]);
});

test("a limit without a source fails", async () => {
  const section = { statuses, limits: [{ ...name, states: { default: "zh-cn" } }] };
  expect(await lintBeside(section)).toEqual([
    {
      message: "maxLength 8 has no source; name it in sources.yaml.",
      path: "components.schemas.Name.maxLength",
    },
  ]);
});

test("a limit that differs from its source fails", async () => {
  const section = { statuses, limits: [{ ...name, states: { maxLength: 9, default: "zh-cn" } }] };
  expect(await lintBeside(section)).toEqual([
    {
      message: "maxLength is 8, but its source states 9.",
      path: "components.schemas.Name.maxLength",
    },
  ]);
});

test("a source without a limit fails", async () => {
  const stale = { at: "/components/schemas/Gone", states: { minLength: 1 } };
  expect(await lintBeside({ statuses, limits: [name, stale] })).toEqual([
    {
      message: "sources.yaml names minLength at /components/schemas/Gone, which is not here.",
      path: "",
    },
  ]);
});

test("a status without a source, and a source without a status, fail", async () => {
  const section = { statuses: { "404": { page: "p", row: "r" } }, limits: [name] };
  expect(await lintBeside(section)).toEqual([
    { message: "sources.yaml names status 404, which is not here.", path: "" },
    {
      message: "Status 200 has no source; name it in sources.yaml.",
      path: "paths./a.post.responses.200",
    },
  ]);
});

test("a contract that sources.yaml does not know fails", async () => {
  writeFileSync(join(folder, "sources.yaml"), stringify({ contracts: {} }));
  const [finding] = await lintWith(rule, contract, join(folder, "contract.yaml"));
  expect(finding?.message).toMatch(
    /sources\.yaml has no section for this contract; add one under "contracts"\.$/,
  );
});
