import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { describe, expect, inject, test } from "vitest";
import { runtimes } from "./support/runtimes.js";

const cwd = inject("installed");

describe.each(runtimes)("$name", ({ name, program, args }) => {
  const run = (file: string) =>
    execFileSync(program, [...args, file], { cwd, encoding: "utf8" }).trim();

  test("is installed", () => {
    expect(existsSync(program), "run `npm run test:package`, which installs the runtimes").toBe(
      true,
    );
  });

  test("sends through the client to the sandbox", () => {
    expect(run("send.mjs")).toBe("sent");
  });

  test.runIf(name.startsWith("Node"))("loads the package with require", () => {
    expect(run("require.cjs")).toBe("function 1");
  });
});
