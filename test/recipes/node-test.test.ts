import { cpSync, existsSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { exec } from "../../scripts/lib/exec.js";
import { root } from "../../scripts/lib/paths.js";

const run = (recipe: string) =>
  exec(process.execPath, ["--test", "--test-reporter=tap", `test/recipes/${recipe}`], {
    cwd: root,
  });

test("the recipe for node:test passes", async () => {
  expect(await run("node/login.test.mjs")).toMatch(/# pass 1\n# fail 0/);
});

const msw = join(root, "test/recipes/msw/node_modules");
const hasMsw = existsSync(join(msw, "msw"));

if (!hasMsw) {
  console.warn("SKIPPED the recipe for MSW: npm ci --prefix test/recipes/msw installs it");
}

/** Puts the package beside MSW, as whoever follows the recipe has it. */
function installPackage(): void {
  const folder = join(msw, "verifycodes");
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, "package.json"), join(folder, "package.json"));
  if (!existsSync(join(folder, "dist"))) symlinkSync(join(root, "dist"), join(folder, "dist"));
}

test.runIf(hasMsw)("the recipe for MSW passes", async () => {
  installPackage();
  expect(await run("msw/login.test.mjs")).toMatch(/# pass 3\n# fail 0/);
});
