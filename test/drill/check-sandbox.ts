/** Holds the built sandbox against the contract: what it says of a request, the sandbox checks. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../../scripts/lib/paths.js";
import { askableCases, problemOf, type Asked } from "../conformance/ask-sandbox.js";

interface Module {
  createSandbox: (options: object) => Asked;
}

const { createSandbox } = (await import(
  pathToFileURL(join(root, "dist/sandbox.js")).href
)) as Module;
const cases = askableCases();
const problems: string[] = [];
for (const one of cases) {
  // Each on a new one: no case is to leave a cool-down or a code to the next.
  const problem = await problemOf(createSandbox({ cooldown: false }), one);
  if (problem !== undefined) problems.push(problem);
}
for (const problem of problems) process.stdout.write(`✗ ${problem}\n`);
process.stdout.write(`sandbox: ${cases.length - problems.length} of ${cases.length} passed\n`);
process.exitCode = problems.length > 0 ? 1 : 0;
