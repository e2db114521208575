import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { languages } from "../../../scripts/clients/languages.js";
import { missingTools } from "../../../scripts/clients/tools.js";
import { root } from "../../../scripts/lib/paths.js";

const folder = mkdtempSync(join(tmpdir(), "verifycodes-tools-"));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A folder with tools that do nothing but print a version. */
function fakeTools(name: string, outputs: Record<string, string>): string {
  const path = join(folder, name);
  mkdirSync(path);
  for (const [tool, output] of Object.entries(outputs)) {
    const file = join(path, tool);
    writeFileSync(file, `#!/bin/sh\necho '${output}'\n`);
    chmodSync(file, 0o755);
  }
  return path;
}

const toolsOf = (name: string) => languages.find((language) => language.name === name)!.tools;

/** What Debian 12 has. */
let old: string;

beforeAll(() => {
  old = fakeTools("old", {
    go: "go version go1.19.8 linux/amd64",
    cargo: "cargo 1.65.0",
    javac: "javac 1.8.0_392",
    mvn: "\u001B[1mApache Maven 3.8.7\u001B[m",
    python3: "3.9.2 (default, Feb 28 2021)",
    cmake: "cmake version 3.18.4",
    "pkg-config": "7.68.0",
    gcc: "12.2.0",
    "g++": "7.5.0",
  });
});

test.each([
  ["go", "found Go 1.19.8, needs 1.24 or newer; install it from https://go.dev/dl/"],
  ["rust", "found Cargo 1.65.0, needs 1.85 or newer; install Rust from https://rustup.rs/"],
  ["java", "found JDK 1.8.0, needs 17 or newer; install a JDK (Debian: default-jdk-headless)"],
  ["kotlin", "found JDK 1.8.0, needs 17 or newer"],
  ["python", "found Python with venv 3.9.2, needs 3.10 or newer; install Python and venv"],
  ["cpp", "found g++ 7.5.0, needs 8 or newer; install a C++17 compiler (Debian: g++)"],
  ["c", "found CMake 3.18.4, needs 3.20 or newer; install CMake (Debian: cmake)"],
])("says what is too old for %s", async (name, line) => {
  const lines = await missingTools(toolsOf(name), { PATH: old });
  expect(lines[0]).toContain(line);
});

test("reads a version that is printed in bold", async () => {
  const [jdk, ...others] = await missingTools(toolsOf("java"), { PATH: old });
  expect(jdk).toContain("JDK");
  expect(others).toEqual([]);
});

test("says what is not there at all", async () => {
  expect(await missingTools(toolsOf("go"), { PATH: join(folder, "nothing") })).toEqual([
    expect.stringContaining("found no Go, needs 1.24 or newer; install it from https://go.dev/dl/"),
  ]);
});

test("compares versions by their parts", async () => {
  const newer = fakeTools("newer", { go: "go version go1.100 linux/amd64" });
  const exact = fakeTools("exact", { go: "go version go1.24 linux/amd64" });
  expect(await missingTools(toolsOf("go"), { PATH: newer })).toEqual([]);
  expect(await missingTools(toolsOf("go"), { PATH: exact })).toEqual([]);
});

function runTests(env: NodeJS.ProcessEnv) {
  const { CI: _, ...outer } = process.env;
  const path = fakeTools(`run-${env.CI ?? "local"}`, { cargo: "cargo 1.65.0" });
  symlinkSync(process.execPath, join(path, "node"));
  return spawnSync(
    process.execPath,
    ["--import", "tsx", "scripts/test-clients.ts", "rust", "01-channels/email"],
    { cwd: root, encoding: "utf8", env: { ...outer, ...env, PATH: path, NO_COLOR: "1" } },
  );
}

test("says that it skips a language, in place of a compiler's errors", () => {
  const { stdout, status } = runTests({});
  expect(stdout).toContain("SKIPPED Rust: found Cargo 1.65.0, needs 1.85 or newer; install Rust");
  expect(status).toBe(0);
});

test("takes a skipped language for a failure in CI", () => {
  const { stdout, stderr, status } = runTests({ CI: "true" });
  expect(stdout).toContain("SKIPPED Rust: found Cargo 1.65.0");
  expect(stderr).toContain("1 failed");
  expect(status).toBe(1);
});
