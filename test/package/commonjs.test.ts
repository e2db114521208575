import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, inject, test } from "vitest";
import { root } from "../../scripts/lib/paths.js";

const cwd = inject("installed");
const tools = join(root, "test/package/runtimes/node_modules");

const program = `
const { createClient, email, isCooldownError } = require("verifycodes");
const { createFetchClient } = require("verifycodes/fetch");
const { createSandbox } = require("verifycodes/sandbox");

test("loads, sends, and knows its errors", async () => {
  const sandbox = createSandbox({ token: "a-token" });
  const options = { baseUrl: "https://service.example", token: "a-token" };
  const client = createClient({ ...options, fetch: sandbox.fetch });
  await client.sendVerifyCodes(email("user@example.com"));
  expect(await sandbox.waitForCode("user@example.com")).toMatch(/^\\d{6}$/);
  const again = await client.sendVerifyCodes(email("user@example.com")).catch((error) => error);
  expect(isCooldownError(again)).toBe(true);
  jest.resetModules();
  expect(require("verifycodes").isCooldownError(again)).toBe(true);
  expect(typeof createFetchClient(options).POST).toBe("function");
});
`;

test("Jest loads the package as it comes", () => {
  const folder = join(cwd, "with-jest");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), "{}");
  writeFileSync(join(folder, "client.test.js"), program);
  const jest = [join(tools, "jest/bin/jest.js"), "--rootDir", folder];
  const { status, stderr } = spawnSync(process.execPath, jest, { cwd: folder, encoding: "utf8" });
  expect(stderr).toContain("1 passed");
  expect(status).toBe(0);
});

test("client and sandbox load from a bundle that another project makes as CommonJS", async () => {
  const outfile = join(cwd, "bundle.cjs");
  await build({
    stdin: {
      contents: `
        import { createClient, email } from "verifycodes";
        import { createSandbox } from "verifycodes/sandbox";
        const sandbox = createSandbox({ token: "a-token" });
        const client = createClient({ baseUrl: "http://h.example", token: "a-token", fetch: sandbox.fetch });
        client.sendVerifyCodes(email("user@example.com")).then(({ status }) => console.log(status));`,
      resolveDir: cwd,
    },
    bundle: true,
    format: "cjs",
    platform: "node",
    outfile,
    logLevel: "silent",
  });
  expect(execFileSync(process.execPath, [outfile], { cwd, encoding: "utf8" }).trim()).toBe("200");
});

test("Node gives import and require the same classes", () => {
  const script = `
    import { createRequire } from "node:module";
    import { RateLimitedError } from "verifycodes";
    const require = createRequire(import.meta.url);
    console.log(require("verifycodes").RateLimitedError === RateLimitedError);`;
  const args = ["--input-type=module", "--no-warnings", "--eval", script];
  expect(execFileSync(process.execPath, args, { cwd, encoding: "utf8" }).trim()).toBe("true");
});
