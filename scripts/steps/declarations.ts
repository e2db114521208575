import { copyFileSync, cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { binOf } from "../lib/bin.js";
import { exec } from "../lib/exec.js";
import { cacheDir, root, sources } from "../lib/paths.js";
import type { Step } from "../lib/steps.js";

/** Filled here and then moved: a build that fails leaves the last one that did not. */
const next = join(cacheDir, "declarations");

/** tsc does not carry over declarations that are input; the emitted ones import them. */
const carriedOver = ["schema", "validators", "sandbox/schema", "sandbox/validators"];

async function declare(): Promise<void> {
  rmSync(next, { recursive: true, force: true });
  const project = "scripts/compile/tsconfig.declarations.json";
  const tsc = binOf("typescript", "tsc");
  await exec(process.execPath, [tsc, "--project", project, "--outDir", next]);
  for (const name of carriedOver) {
    const target = join(next, "generated", `${name}.d.ts`);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(join(root, "generated", `${name}.d.ts`), target);
  }
  // The same declarations; the package.json beside them says that they are of CommonJS modules.
  for (const folder of ["src", "generated"]) {
    cpSync(join(next, folder), join(next, "cjs", folder), { recursive: true });
  }
  writeFileSync(join(next, "cjs/package.json"), '{ "type": "commonjs" }\n');
  const types = join(root, "dist/types");
  rmSync(types, { recursive: true, force: true });
  mkdirSync(dirname(types), { recursive: true });
  renameSync(next, types);
}

/** Writes the declarations of `src/`. The sandbox runs without them, so `npm start` waits for none. */
export const declarations: Step = {
  name: "declarations",
  module: import.meta.url,
  inputs: [...sources, "generated", "package.json", "scripts/compile", "tsconfig.json"],
  outputs: ["dist/types"],
  run: declare,
};
