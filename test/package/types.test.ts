import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { binOf } from "../../scripts/lib/bin.js";
import { root } from "../../scripts/lib/paths.js";

const cwd = inject("installed");

/** The compiler of this project, and the oldest one that the docs promise. */
const compilers = {
  "of this project": binOf("typescript", "tsc"),
  "5.4": join(root, "test/package/runtimes/node_modules/typescript54/bin/tsc"),
};

const cases = Object.entries(compilers).flatMap(([version, tsc]) => [
  { version, tsc, moduleResolution: "nodenext", module: "nodenext", file: "types.ts" },
  { version, tsc, moduleResolution: "bundler", module: "esnext", file: "types.ts" },
  { version, tsc, moduleResolution: "nodenext", module: "nodenext", file: "types.cts" },
  { version, tsc, moduleResolution: "node10", module: "commonjs", file: "types.cts" },
]);

test.each(cases)(
  "$file compiles with TypeScript $version under moduleResolution $moduleResolution, strict",
  ({ tsc, moduleResolution, module, file, version }) => {
    const compilerOptions = {
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      target: "es2022",
      lib: ["es2022", "dom", "dom.iterable", "esnext.disposable"],
      types: [],
      module,
      moduleResolution,
      // The package's own declarations are checked too; older resolutions do not find those of
      // openapi-fetch.
      skipLibCheck: moduleResolution === "node10",
    };
    const project = join(
      cwd,
      `tsconfig.${moduleResolution}.${version.replaceAll(/\W/g, "-")}.json`,
    );
    writeFileSync(project, JSON.stringify({ compilerOptions, files: [file] }));
    const { stdout } = spawnSync(process.execPath, [tsc, "-p", project], { cwd, encoding: "utf8" });
    expect(stdout).toBe("");
  },
);
