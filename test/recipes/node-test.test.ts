import { expect, test } from "vitest";
import { exec } from "../../scripts/lib/exec.js";

test("the recipe for node:test passes", async () => {
  const output = await exec(process.execPath, ["--test", "test/recipes/node/login.test.mjs"]);
  expect(output).toMatch(/# pass 1\n# fail 0/);
});
