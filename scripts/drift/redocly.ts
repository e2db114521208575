/** Asks Redocly whether requests and bodies of a recording are as the contract says. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { binOf } from "../lib/bin.js";
import { exec } from "../lib/exec.js";
import { Failure } from "../lib/main.js";
import type { Difference } from "./contract-checks.js";

interface Problem {
  exchangeIndex: number;
  ruleId: string;
  message: string;
  target: "request" | "response";
  dataPath?: string;
  details?: {
    keyword?: string;
    actual?: string;
    ajvMessage?: string;
    params?: Record<string, unknown>;
  };
}

const sides = { request: "request", response: "reply" } as const;

/** The number of characters of a value that is quoted as JSON; undefined when it was cut. */
function lengthOf(actual = ""): number | undefined {
  try {
    const value: unknown = JSON.parse(actual);
    return typeof value === "string" ? Array.from(value).length : undefined;
  } catch {
    return undefined;
  }
}

/** A problem in words. */
function inWords({ message, target, dataPath = "", details = {} }: Problem): string {
  const { keyword = "", params = {}, actual, ajvMessage } = details;
  const field = dataPath === "" ? "the body" : dataPath.slice(1).replaceAll("/", ".");
  const place = `${field} of the ${sides[target]}`;
  const length = lengthOf(actual);
  const has = length === undefined ? "has another length" : `has ${length} characters`;
  switch (keyword) {
    case "maxLength":
      return `${place} ${has}; the contract allows at most ${String(params.limit)}`;
    case "minLength":
      return `${place} ${has}; the contract asks for at least ${String(params.limit)}`;
    case "type":
      return `${place} has another type; the contract says ${String(params.type)}`;
    case "required":
      return `${place} lacks ${String(params.missingProperty)}, which the contract requires`;
    case "":
      return message.replace(/^[A-Z]/, (letter) => letter.toLowerCase());
    default:
      return `${place} ${ajvMessage ?? message}`;
  }
}

/** The differences that Redocly finds in a recording; `server` is where the traffic was recorded. */
export async function redoclyDifferences(
  har: string,
  contract: string,
  server: string | undefined,
  folder: string,
): Promise<Difference[]> {
  const report = join(folder, "report.json");
  const cli = binOf("@redocly/cli", "redocly");
  const where = server === undefined ? [] : [`--server=${server}`];
  await exec(process.execPath, [
    cli,
    "drift",
    har,
    `--api=${contract}`,
    `--output=${report}`,
    "--traffic-format=har",
    "--format=json",
    "--ignore-cookies",
    ...where,
  ]).catch(() => undefined);
  let problems: Problem[];
  try {
    ({ problems } = JSON.parse(readFileSync(report, "utf8")) as { problems: Problem[] });
  } catch {
    throw new Failure("Redocly gave no report about the recording.");
  }
  return problems.map((problem) => ({
    exchange: problem.exchangeIndex + 1,
    text: inWords(problem),
  }));
}
