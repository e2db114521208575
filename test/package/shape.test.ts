import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { binOf } from "../../scripts/lib/bin.js";

const cwd = inject("installed");
const packed = inject("packed");
const tools = join(import.meta.dirname, "runtimes");

/** Runs a command on the tarball; fails with what it printed. */
function onTarball(bin: string, args: string[]): string {
  const tarball = readdirSync(cwd).find((name) => name.endsWith(".tgz"))!;
  const environment = { ...process.env, NO_COLOR: "1" };
  return execFileSync(process.execPath, [bin, join(cwd, tarball), ...args], {
    cwd,
    encoding: "utf8",
    env: environment,
  });
}

test("publint finds nothing", () => {
  expect(onTarball(binOf("publint", "publint", tools), ["--strict"])).toContain("All good!");
});

test("attw finds nothing, for import, require and the oldest resolution", () => {
  const bin = binOf("@arethetypeswrong/cli", "attw", tools);
  // The rulesets are for Spectral, which loads ES modules.
  const entries = ["--entrypoints", ".", "fetch", "sandbox", "types"];
  // Exit code 1, and so an exception, where it finds something.
  expect(onTarball(bin, ["--quiet", ...entries])).toBe("");
});

test("an importer gets openapi-fetch and nothing else", () => {
  const installed = readdirSync(join(cwd, "node_modules")).filter((name) => !name.startsWith("."));
  expect(installed.toSorted()).toEqual([
    "openapi-fetch",
    "openapi-typescript-helpers",
    "verifycodes",
  ]);
});

test("every package that a published module imports is named in package.json", () => {
  const own = join(cwd, "node_modules/verifycodes");
  const manifest = JSON.parse(readFileSync(join(own, "package.json"), "utf8")) as {
    dependencies: object;
    peerDependencies: object;
  };
  const named = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
  const modules = packed.filter(({ path }) => /^dist\/.*\.c?js$/.test(path));
  const imported = modules.flatMap(({ path }) => {
    const text = readFileSync(join(own, path), "utf8");
    return [...text.matchAll(/^(?:import|export)\b[^;]*?["']([^"'.#][^"']*)["'];$/gm)]
      .map(([, name]) => name!.match(/^(?:@[^/]+\/)?[^/]+/)![0])
      .filter((name) => name !== "verifycodes" && !isBuiltin(name));
  });
  expect(imported).toContain("@stoplight/spectral-parsers");
  expect([...new Set(imported)].filter((name) => !named.includes(name))).toEqual([]);
});

test("the tarball holds what is used, and no sources", () => {
  const folders = new Set(packed.map(({ path }) => path.split("/")[0]!));
  expect([...folders].toSorted()).toEqual([
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "dist",
    "docs",
    "generated",
    "package.json",
  ]);
  expect(packed.some(({ path }) => path === "dist/THIRD-PARTY-NOTICES.txt")).toBe(true);
});
