import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { binOf } from "../../scripts/lib/bin.js";
import { CommandFailed, exec } from "../../scripts/lib/exec.js";
import { root } from "../../scripts/lib/paths.js";
import { createSandbox, type Sandbox } from "../../src/sandbox/index.js";

const address = "user@example.com";

/** Runs a workflow against a sandbox; what Redocly says of it, without colours. */
async function respect(file: string, sandbox: Sandbox): Promise<string> {
  const { url } = await sandbox.listen({ port: 0 });
  const servers = ["verifycodes", "sandbox"].map((source) => `--server=${source}=${url}`);
  const input = `--input=${JSON.stringify({ address })}`;
  const cli = binOf("@redocly/cli", "redocly");
  const workflow = join(root, "openapi/workflows", file);
  return exec(process.execPath, [cli, "respect", workflow, input, ...servers], {
    env: { NO_COLOR: "1" },
  }).catch((error: unknown) => {
    if (error instanceof CommandFailed) return error.output;
    throw error;
  });
}

test.each(readdirSync(join(root, "openapi/workflows")))(
  "%s passes at the sandbox",
  async (file) => {
    await using sandbox = createSandbox();
    expect(await respect(file, sandbox)).toMatch(/Workflows: 1 passed, 1 total/);
  },
);

test("a login whose right code is refused with status 200 fails", async () => {
  await using sandbox = createSandbox();
  sandbox.faults.add({ kind: "ok_error", error_code: "OSM.01010014", nth: 3 });
  const said = await respect("login.arazzo.yaml", sandbox);
  expect(said).toContain("Workflows: 1 failed, 1 total");
});
