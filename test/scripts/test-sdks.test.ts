import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { binOf } from "../../scripts/lib/bin.js";
import { root } from "../../scripts/lib/paths.js";

/** Starts the script as npm does; nothing is downloaded before the arguments and tools are seen. */
function start(args: readonly string[], path = process.env.PATH) {
  const program = [binOf("tsx", "tsx"), "scripts/test-sdks.ts", ...args];
  const env = { ...process.env, PATH: path };
  return spawnSync(process.execPath, program, { cwd: root, encoding: "utf8", env });
}

test("--help says what it does, and does nothing", () => {
  const { status, stdout } = start(["--help"]);
  expect({ status, stdout }).toEqual({
    status: 0,
    stdout: expect.stringMatching(/^Usage: npm run test:sdks .*\n\nRuns /) as string,
  });
});

test("a language that has no SDK with the operation ends it, and the others are named", () => {
  const { status, stderr } = start(["--compare", "nodejs"]);
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: 'No SDK is for "nodejs"; there are python, go, java.\n',
  });
});

test("a missing toolchain ends it, with what is needed and how to get it", () => {
  const { status, stderr } = start(["--compare", "go"], "/nonexistent");
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /^The service's own SDKs cannot be built here:\nfound no Go, needs .+ or newer; install .+\n$/,
  );
});
