import { cpSync, existsSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { exec } from "../../scripts/lib/exec.js";
import { root } from "../../scripts/lib/paths.js";

/** MSW 3 wants Node 22; Node 20 lacks one function of it. */
const node22 = join(root, "test/recipes/support/node22.mjs");

const run = (recipe: string) =>
  exec(
    process.execPath,
    [`--import=${node22}`, "--test", "--test-reporter=tap", `test/recipes/${recipe}`],
    { cwd: root },
  );

test("the recipe for node:test passes", async () => {
  expect(await run("node/login.test.mjs")).toMatch(/# pass 1\n# fail 0/);
});

/** The folder of a recipe whose tool is installed there, apart from the project. */
const folderOf = (recipe: string) => join(root, "test/recipes", recipe);

function isInstalled(recipe: string, tool = recipe): boolean {
  const installed = existsSync(join(folderOf(recipe), "node_modules", tool));
  if (!installed) {
    console.warn(
      `SKIPPED the recipe for ${recipe}: npm ci --prefix test/recipes/${recipe} installs it`,
    );
  }
  return installed;
}

/** Puts the package beside the tool, as whoever follows the recipe has it. */
function installPackage(recipe: string): void {
  const folder = join(folderOf(recipe), "node_modules/verifycodes");
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, "package.json"), join(folder, "package.json"));
  if (!existsSync(join(folder, "dist"))) symlinkSync(join(root, "dist"), join(folder, "dist"));
}

test.runIf(isInstalled("msw"))("the recipe for MSW passes", async () => {
  installPackage("msw");
  expect(await run("msw/login.test.mjs")).toMatch(/# pass 3\n# fail 0/);
});

test.runIf(isInstalled("smtp", "nodemailer"))("the recipe for SMTP passes", async () => {
  installPackage("smtp");
  expect(await run("smtp/mailbox.test.mjs")).toMatch(/# pass 1\n# fail 0/);
});

test.runIf(isInstalled("jest"))(
  "the recipe for Jest in its default mode passes",
  async () => {
    installPackage("jest");
    const program = join(folderOf("jest"), "node_modules/jest/bin/jest.js");
    const args = [program, "--watchman=false"];
    const report = await exec(process.execPath, args, { cwd: folderOf("jest") });
    expect(report).toMatch(/Tests:\s+3 passed, 3 total/);
  },
  60_000,
);
