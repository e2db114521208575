import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { STATUSES } from "../../generated/constants.js";
import { root } from "../../scripts/lib/paths.js";
import { casesDir, loadCases } from "./load-cases.js";

const folder = join(root, "test/conformance");
const readJson = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));

const schema = readJson(join(folder, "case.schema.json")) as object;
const ajv = new Ajv2020({
  allErrors: true,
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
});
const isCaseFile = ajv.compile({ ...schema, $id: "case" });

const cases = loadCases();

test.each(readdirSync(casesDir))("%s follows the schema and the naming", (file) => {
  expect(file).toMatch(/^\d\d-[a-z-]+\.json$/);
  isCaseFile(readJson(join(casesDir, file)));
  expect(isCaseFile.errors ?? []).toEqual([]);
});

test("the defaults follow the schema", () => {
  const isDefaults = ajv.compile({ $ref: "case#/$defs/defaults" });
  isDefaults(readJson(join(folder, "defaults.json")));
  expect(isDefaults.errors ?? []).toEqual([]);
});

test("no two cases have the same name", () => {
  const ids = cases.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("each case has an outcome a call", () => {
  const uneven = cases.filter(({ calls, outcomes }) => calls.length !== outcomes.length);
  expect(uneven.map(({ id }) => id)).toEqual([]);
});

test("every requirement has a case, and every case a requirement", () => {
  const document = readFileSync(join(root, "docs/conformance.md"), "utf8");
  const listed = [...document.matchAll(/^- \*\*(\d+\.\d+)\*\*/gm)].map(([, number]) => number!);
  const shown = new Set(cases.flatMap(({ requirements }) => requirements));
  expect(listed.filter((number) => !shown.has(number))).toEqual([]);
  expect([...shown].filter((number) => !listed.includes(number))).toEqual([]);
});

test("every documented status has a case", () => {
  const replied = new Set(cases.flatMap(({ replies }) => replies.map(({ status }) => `${status}`)));
  expect(Object.keys(STATUSES).filter((status) => !replied.has(status))).toEqual([]);
});
