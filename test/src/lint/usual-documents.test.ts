import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { usualDocuments } from "../../../src/lint/usual-documents.js";

test("the usual places of a contract, and no other YAML or JSON", () => {
  const taken = [
    "openapi.yaml",
    "openapi.json",
    "openapi/verifycodes.yaml",
    "docs/openapi/paths/x.json",
    "api.yml",
    "apis/api.yaml",
    "api-v1.yml",
    "orders.openapi.json",
    "swagger.json",
    "openapi3.yaml",
  ];
  const left = [
    "package.json",
    "apiary.json",
    "config/rapid.yaml",
    "api/config.yaml",
    "myopenapi/x.yaml",
    "openapi/readme.md",
    ".github/workflows/openapi-check/ci.txt",
  ];
  expect([...taken, ...left].filter((file) => usualDocuments.test(file))).toEqual(taken);
});

test("the hook of pre-commit takes the same", () => {
  const [{ files }] = parse(readFileSync(".pre-commit-hooks.yaml", "utf8")) as [{ files: string }];
  expect(files).toBe(usualDocuments.source.replaceAll(String.raw`\/`, "/"));
});
