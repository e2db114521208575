import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exec } from "../../scripts/lib/exec.js";
import { cacheDir, root } from "../../scripts/lib/paths.js";
import { createSandbox } from "../../src/sandbox/index.js";

const sandbox = createSandbox();
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  env = { SANDBOX_URL: (await sandbox.listen()).url };
});

afterAll(() => sandbox.close());

test("the recipe for pytest passes", async () => {
  const venv = join(cacheDir, "sdks/pytest");
  mkdirSync(join(cacheDir, "sdks"), { recursive: true });
  if (!existsSync(venv)) await exec("python3", ["-m", "venv", venv]);
  const folder = join(root, "test/recipes/pytest");
  await exec(join(venv, "bin/pip"), ["install", "-q", "-r", join(folder, "requirements.txt")]);
  const args = ["-m", "pytest", "-q", "-p", "no:cacheprovider", "-n", "2", folder];
  const environment = { ...env, PYTHONDONTWRITEBYTECODE: "1" };
  expect(await exec(join(venv, "bin/python"), args, { env: environment })).toContain("3 passed");
});

test("the recipe for go test passes", async () => {
  const cwd = join(root, "test/recipes/go");
  const output = await exec("go", ["test", "-count=1", "-v", "."], { cwd, env });
  expect(output).toContain("--- PASS: TestAUserGetsACode");
  expect(output).toContain("--- PASS: TestAUserLogsIn");
});
