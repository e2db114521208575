import { existsSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { exec, type CommandFailed } from "../../scripts/lib/exec.js";
import { cacheDir, root } from "../../scripts/lib/paths.js";
import { createSandbox } from "../../src/sandbox/index.js";

const venv = join(cacheDir, "fuzz");

/** What a run of the fuzzer found: nothing when it is empty. */
async function findings(contract: string, url: string, more: readonly string[]): Promise<string> {
  const what = ["run", join(root, "generated", contract), "--url", url, "--checks", "all"];
  // Runs at the same time would share the database, and with it what they find.
  const args = [...what, "--generation-database", "none"];
  try {
    await exec(join(venv, "bin/schemathesis"), [...args, "--no-color", ...more], {
      // It leaves folders where it runs.
      cwd: venv,
    });
    return "";
  } catch (error) {
    return (error as CommandFailed).output;
  }
}

const token = ["--header", "X-Auth-Token: sandbox-token"];

/** A stream that never ends, and a wait of up to a minute: no fuzzer gets through; others test them. */
const withoutWaits = ["--exclude-path=/_sandbox/events", "--exclude-path=/_sandbox/messages/wait"];

beforeAll(async () => {
  if (!existsSync(venv)) await exec("python3", ["-m", "venv", venv]);
  const requirements = join(root, "test/fuzz/requirements.txt");
  await exec(join(venv, "bin/pip"), ["install", "--quiet", "--requirement", requirements]);
});

const seeds = [1, 2, 3].map(String);

test.concurrent.each(seeds)("the fuzzer finds nothing in the operation, seed %s", async (seed) => {
  await using sandbox = createSandbox({ cooldown: false });
  const { url } = await sandbox.listen();
  expect(await findings("openapi.json", url, [...token, "--seed", seed])).toBe("");
});

test.concurrent.each(seeds)(
  "the fuzzer finds nothing in the control API, seed %s",
  async (seed) => {
    await using sandbox = createSandbox();
    const { url } = await sandbox.listen();
    const some = ["--max-examples", "30", "--seed", seed];
    expect(await findings("sandbox/openapi.json", url, [...withoutWaits, ...some])).toBe("");
  },
);

test("the fuzzer catches a sandbox that is sloppy: it sends whatever the body says", async () => {
  const server = createServer((request, response) => {
    request.resume().on("end", () => {
      const known = request.headers["x-auth-token"] === "sandbox-token";
      response.writeHead(known ? 200 : 401, { "Content-Type": "application/json" });
      response.end("{}");
    });
  }).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  const found = await findings("openapi.json", `http://127.0.0.1:${port}`, [
    ...token,
    "--seed",
    "1",
    // Else it ends with the first failure of an operation, which differs from machine to machine.
    "--continue-on-failure",
  ]);
  expect(found).toContain("Schema-violating request accepted");
  expect(found).toContain("Missing required response headers");
});
