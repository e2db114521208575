import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { CONTRACT_VERSION } from "../../generated/constants.js";
import { binOf } from "../../scripts/lib/bin.js";
import { root } from "../../scripts/lib/paths.js";

/** Starts the script as npm does. */
function release(...args: string[]) {
  const program = [binOf("tsx", "tsx"), "scripts/release.ts", ...args];
  return spawnSync(process.execPath, program, { cwd: root, encoding: "utf8" });
}

test("the table of versions says what each package says of itself", () => {
  const page = readFileSync(join(root, "docs/releasing.md"), "utf8");
  const rows = [...page.matchAll(/^\| [^|]+ \| (v?\d\S+) \| (\S+) \|/gm)];
  const packages = ["npm", "python", "rust", "java", "kotlin", "go", "c"];
  const { stdout } = release("--version", ...packages);
  expect(rows.map(([, version]) => version)).toEqual(stdout.trim().split("\n"));
  expect(new Set(rows.map(([, , contract]) => contract))).toEqual(new Set([CONTRACT_VERSION]));
});

test("without --dry-run, or with an unknown package, it says what to do and packs nothing", () => {
  expect(release()).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^Only the workflow publishes.*\n\nUsage: /) as string,
  });
  expect(release("--dry-run", "perl")).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^There is no package "perl"\.\n\nUsage: /) as string,
  });
});

const repository = "https://github.com/verifycodes/verifycodes";

test.each([
  ["package.json", `${repository}/issues`],
  ["src/clients/python/pyproject.toml", `${repository}/issues`],
  ["src/clients/java/pom.xml", `${repository}/issues`],
  ["src/clients/kotlin/pom.xml", `${repository}/issues`],
  ["src/clients/rust/Cargo.toml", 'homepage = "'],
  ["src/clients/c/CMakeLists.txt", "HOMEPAGE_URL"],
  ["src/clients/cpp/CMakeLists.txt", "HOMEPAGE_URL"],
  ["src/clients/go/go.mod", "module github.com/verifycodes/"],
])("%s says where the project and its reports are", (file, place) => {
  const manifest = readFileSync(join(root, file), "utf8");
  expect(manifest).toContain(repository.replace("https://", ""));
  expect(manifest).toContain(place);
});
