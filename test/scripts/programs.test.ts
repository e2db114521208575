import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { binOf } from "../../scripts/lib/bin.js";
import { root } from "../../scripts/lib/paths.js";

/** Two of the programs that take no arguments; all share the same reading of them. */
const programs = ["check", "test:fuzz"];

/** Starts a script as npm does. */
function start(name: string, ...args: string[]) {
  const program = [binOf("tsx", "tsx"), `scripts/${name.replace(":", "-")}.ts`, ...args];
  return spawnSync(process.execPath, program, { cwd: root, encoding: "utf8" });
}

describe.each(programs)("npm run %s", (name) => {
  test("--help says what it does, and does nothing", () => {
    const { status, stdout } = start(name, "--help");
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: expect.stringMatching(new RegExp(`^Usage: npm run ${name}\n\n.*\\.\n$`)) as string,
    });
  });

  test("an argument that it does not have ends it with exit code 1 and its usage", () => {
    const { status, stderr } = start(name, "--fast");
    expect(status).toBe(1);
    expect(stderr).toMatch(/^There is no argument --fast\.\n\nUsage:/);
  });
});
