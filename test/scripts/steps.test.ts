import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { cacheDir, root } from "../../scripts/lib/paths.js";
import { plan, runSteps, withNeeds, type PlannedStep } from "../../scripts/lib/steps.js";
import { steps as realSteps } from "../../scripts/steps/index.js";

let folder: string;
let lines: string[];
let ran: string[];

beforeEach(() => {
  mkdirSync(cacheDir, { recursive: true });
  folder = relative(root, mkdtempSync(`${cacheDir}/steps-test-`));
  lines = [];
  ran = [];
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    lines.push(String(text).trimEnd());
    return true;
  });
  writeFileSync(`${root}/${folder}/in`, "1");
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(`${root}/${folder}`, { recursive: true });
});

const run = (steps: PlannedStep[]) => runSteps(steps, `${root}/${folder}/stamps`);

/** A step that writes `out` of the test's folder. */
function step(name: string, rest: Partial<PlannedStep> = {}): PlannedStep {
  return {
    name,
    module: import.meta.url,
    needs: [],
    inputs: [`${folder}/in`],
    outputs: [`${folder}/out-${name}`],
    run: () => {
      ran.push(name);
      writeFileSync(`${root}/${folder}/out-${name}`, name);
      return Promise.resolve();
    },
    ...rest,
  };
}

test("a step whose inputs and outputs are as it left them is skipped", async () => {
  await run([step("a")]);
  await run([step("a")]);
  expect(ran).toEqual(["a"]);
  expect(lines[0]).toMatch(/^✓ a\s*\d+\.\d\d s$/);
  expect(lines[1]).toMatch(/^· a\s*fresh$/);
});

test("a changed input, a changed output and a deleted output each run it again", async () => {
  await run([step("a")]);
  writeFileSync(`${root}/${folder}/in`, "2");
  await run([step("a")]);
  writeFileSync(`${root}/${folder}/out-a`, "edited by hand");
  await run([step("a")]);
  rmSync(`${root}/${folder}/out-a`);
  await run([step("a")]);
  expect(ran).toEqual(["a", "a", "a", "a"]);
});

test("packages installed below an input do not make a step stale", async () => {
  const inputs = [`${folder}/project`];
  mkdirSync(`${root}/${folder}/project/node_modules`, { recursive: true });
  await run([step("a", { inputs })]);
  writeFileSync(`${root}/${folder}/project/node_modules/installed.js`, "1");
  await run([step("a", { inputs })]);
  expect(ran).toEqual(["a"]);
});

test("a step waits for those that it needs", async () => {
  const slow = step("a", {
    run: async () => {
      await new Promise(setImmediate);
      ran.push("a");
    },
  });
  await run([slow, step("b", { needs: ["a"] })]);
  expect(ran).toEqual(["a", "b"]);
});

test("a failure is returned, steps that need it are left out, others still run", async () => {
  const broken = step("a", { run: () => Promise.reject(new Error("broken")) });
  const errors = await run([broken, step("b", { needs: ["a"] }), step("c")]);
  expect(errors.map(({ message }) => message)).toEqual(["broken"]);
  expect(ran).toEqual(["c"]);
  expect(lines.join("\n")).toMatch(/- b\s*left out/);
});

test("a step that failed runs again", async () => {
  const broken = step("a", { run: () => Promise.reject(new Error("broken")) });
  await run([broken]);
  await run([step("a")]);
  expect(ran).toEqual(["a"]);
});

test("the modules that a step imports, however deep, are its inputs", async () => {
  const planned = await plan(realSteps);
  const inputsOf = (name: string) => planned.find((one) => one.name === name)!.inputs;
  expect(inputsOf("types")).toContain("scripts/steps/types.ts");
  expect(inputsOf("operations")).toContain("scripts/contract-table/prose.ts");
  expect(inputsOf("rules")).toContain("openapi/rules/string-bounded.mjs");
  expect(inputsOf("docs")).toContain("generated/validators.js");
  const missing = planned.flatMap(({ inputs }) =>
    inputs.filter((file) => !existsSync(`${root}/${file}`)),
  );
  expect(missing).toEqual([]);
});

test("a step needs those that write what it reads, and is run after them", async () => {
  const planned = await plan(realSteps);
  const needsOf = (name: string) => planned.find((one) => one.name === name)!.needs;
  expect(needsOf("bundle")).toEqual([]);
  expect(needsOf("types")).toEqual(["bundle"]);
  expect(needsOf("stamp")).toEqual([
    "bundle",
    "types",
    "validators",
    "constants",
    "operations",
    "server",
  ]);
  expect(withNeeds(planned, ["types"]).map(({ name }) => name)).toEqual(["bundle", "types"]);
});
