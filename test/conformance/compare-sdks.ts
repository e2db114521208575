/** Takes the service's own SDKs through the cases, for comparison; see scripts/test-sdks.ts. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { CommandFailed } from "../../scripts/lib/exec.js";
import { Failure, runAsProgram } from "../../scripts/lib/main.js";
import { root } from "../../scripts/lib/paths.js";
import { checkSdkTools } from "../../scripts/sdks/tools.js";
import { writtenCases } from "./load-cases.js";
import { runCases, type Verdict } from "./run-cases.js";
import { forSdks, reasonIndex } from "./sdk-cases.js";
import { numbersOf } from "./sdk-findings.js";
import { comparisonPage, type Comparison } from "./sdk-page.js";
import { sdks, type Sdk } from "./sdks.js";

const print = (line: string) => process.stdout.write(`${line}\n`);

async function prepare({ title, prepare: install }: Sdk): Promise<string[]> {
  try {
    return await install();
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    throw new Failure(
      `The SDK for ${title} could not be downloaded or built, in the version that test/sdks pins.\n${error.message}`,
    );
  }
}

function report({ name }: Sdk, { id, result, problems }: Verdict): void {
  if (result !== "failed") return;
  const numbers = numbersOf(name, id);
  const finding = numbers.length === 0 ? "NO FINDING: add one" : `finding ${numbers.join()}`;
  print(`✗ ${name} ${id} (${finding})`);
  for (const problem of problems) print(`    ${problem}`);
}

async function compare(sdk: Sdk, filter: string): Promise<Comparison> {
  const command = await prepare(sdk);
  const cases = writtenCases().filter((one) => one.id.startsWith(filter) && reasonIndex(one) < 0);
  const verdicts = await runCases({ command, cwd: root }, cases.map(forSdks), (verdict) => {
    report(sdk, verdict);
  });
  return { sdk, verdicts };
}

function select(names: readonly string[]): readonly Sdk[] {
  const known = sdks.map(({ name }): string => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new Failure(`No SDK is for "${unknown}"; there are ${known.join(", ")}.`);
  }
  return sdks.filter(({ name }) => names.length === 0 || names.includes(name));
}

const isFilter = (arg: string) => /^\d\d/.test(arg);

await runAsProgram(import.meta.url, async () => {
  const args = process.argv.slice(2);
  const selected = select(args.filter((arg) => !isFilter(arg)));
  await checkSdkTools(selected.map(({ name }) => name));
  const comparisons: Comparison[] = [];
  for (const sdk of selected) comparisons.push(await compare(sdk, args.find(isFilter) ?? ""));
  print("");
  for (const { sdk, verdicts } of comparisons) {
    const passed = verdicts.filter(({ result }) => result !== "failed").length;
    print(`${sdk.title.padEnd(8)}${passed} of the ${verdicts.length} cases that apply`);
    if (passed === 0)
      throw new Failure(`Not one case passed: the runner for ${sdk.title} is broken.`);
  }
  if (args.length > 0) return;
  const page = comparisonPage(writtenCases(), comparisons, new Date());
  writeFileSync(join(root, "docs/conformance-sdks.md"), page);
});
