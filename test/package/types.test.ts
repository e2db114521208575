import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { binOf } from "../../scripts/lib/bin.js";

const cwd = inject("installed");

test.each([
  ["nodenext", "nodenext"],
  ["bundler", "esnext"],
])("types.ts compiles under moduleResolution %s, strict", (moduleResolution, module) => {
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    target: "es2022",
    lib: ["es2022", "dom", "esnext.disposable"],
    types: [],
    module,
    moduleResolution,
    // The package's own declarations are checked too.
    skipLibCheck: false,
  };
  const project = join(cwd, `tsconfig.${moduleResolution}.json`);
  writeFileSync(project, JSON.stringify({ compilerOptions, files: ["types.ts"] }));
  const { stdout } = spawnSync(process.execPath, [binOf("typescript", "tsc"), "-p", project], {
    cwd,
    encoding: "utf8",
  });
  expect(stdout).toBe("");
});
