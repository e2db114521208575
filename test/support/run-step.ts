/** Runs one step of the build, fresh or not: `run-step.ts NAME`. */
import { generatedDir } from "../../scripts/lib/paths.js";
import { steps } from "../../scripts/steps/index.js";

await steps.find(({ name }) => name === process.argv[2])!.run(generatedDir);
