/**
 * Bundles the contracts to JSON and inserts what they are published with: samples, the table of error
 * codes, and the enum descriptions in the form Redoc reads.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { binOf } from "../lib/bin.js";
import {
  operationsOf,
  readContract,
  type Contract,
  type ErrorCodeEntry,
  type Schema,
} from "../lib/contract.js";
import { exec } from "../lib/exec.js";
import { bundles, contracts } from "../lib/paths.js";
import type { Step } from "../lib/steps.js";
import { sampleLanguages, samplesIn } from "../samples/samples.js";

/** The languages of the samples in the contract, for other renderers; our pages have all of them. */
const published = sampleLanguages.filter(({ title }) => title === "TypeScript" || title === "curl");

/** Gives each operation the samples of one example: the first that a program writes in few words. */
function insertSamples(contract: Contract): void {
  const samples = samplesIn(published, contract);
  for (const { operation } of operationsOf(contract)) {
    const own = samples.filter(({ operationId }) => operationId === operation.operationId);
    const chosen = own.find(({ isShort }) => isShort) ?? own[0];
    if (chosen === undefined) continue;
    operation["x-codeSamples"] = own
      .filter(({ example }) => example === chosen.example)
      .map(({ language, code }) => ({ lang: language.title, source: code }));
  }
}

/** The head of the table of error codes, in the language of the contract's texts. */
type TableHead = readonly [string, string, string, string, string];

const englishHead: TableHead = ["Code", "Status", "The service's text", "Given by", "What to do"];

function errorCodeTable(entries: readonly ErrorCodeEntry[], head: TableHead): string {
  const rows = entries.map(
    ({ code, message, statuses, operations, remedy }) =>
      `| \`${code}\` | ${statuses.join(", ")} | ${message} | ${operations.join(", ") || "–"} | ${remedy} |`,
  );
  return [`| ${head.join(" | ")} |`, "|---|---|---|---|---|", ...rows].join("\n");
}

/** Adds the table of the known error codes to the tag that is about them. */
export function insertErrorCodes(contract: Contract, head = englishHead): void {
  const tag = contract.tags.find(({ name }) => name === "Error codes");
  if (tag === undefined) throw new Error('the contract has no tag "Error codes"');
  const table = errorCodeTable(contract["x-error-codes"] ?? [], head);
  tag.description = `${tag.description ?? ""}\n${table}\n`;
}

function describeEnums(contract: Contract): void {
  for (const schema of Object.values(contract.components.schemas)) describeEnum(schema);
}

function describeEnum(schema: Schema): void {
  const names = schema["x-enum-varnames"];
  const descriptions = schema["x-enum-descriptions"];
  if (schema.enum !== undefined && names !== undefined && descriptions !== undefined) {
    schema["x-enumDescriptions"] = Object.fromEntries(
      schema.enum.map((value, index) => [String(value), `${names[index]}: ${descriptions[index]}`]),
    );
  }
}

async function bundleAll(out: string): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), "verifycodes-bundle-"));
  try {
    const sources = contracts.map(({ source }) => source);
    const cli = binOf("@redocly/cli", "redocly");
    await exec(process.execPath, [cli, "bundle", ...sources, "--output", scratch, "--ext", "json"]);
    for (const { name, folder } of contracts) {
      const contract = readContract(join(scratch, `${name}.json`));
      if (name === "verifycodes") {
        insertSamples(contract);
        insertErrorCodes(contract);
      }
      describeEnums(contract);
      mkdirSync(join(out, folder), { recursive: true });
      writeFileSync(join(out, folder, "openapi.json"), `${JSON.stringify(contract, null, 2)}\n`);
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Writes `openapi.json` of each contract. */
export const bundle: Step = {
  name: "bundle",
  module: import.meta.url,
  inputs: [...contracts.map(({ source }) => source), "openapi/sources.yaml", "redocly.yaml"],
  outputs: bundles,
  run: bundleAll,
};
