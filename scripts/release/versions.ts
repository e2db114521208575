import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import semver from "semver";
import { exec } from "../lib/exec.js";
import { Failure } from "../lib/main.js";
import { root } from "../lib/paths.js";

/** The folders of the packages: changesets raises the version that the package.json there states. */
const folders = {
  npm: ".",
  python: "src/clients/python",
  rust: "src/clients/rust",
  java: "src/clients/java",
  kotlin: "src/clients/kotlin",
  go: "src/clients/go",
  c: "src/clients/c",
  cpp: "src/clients/cpp",
};

export type PackageName = keyof typeof folders;

export const packageNames = Object.keys(folders) as PackageName[];

const releasing = "docs/releasing.md";

/** Where else the version of a package stands, for the tools of its language and for readers. */
const places: Readonly<Record<PackageName, ReadonlyArray<readonly [file: string, text: string]>>> =
  {
    npm: [
      ["package-lock.json", '{\n  "name": "verifycodes",\n  "version": "{version}"'],
      [
        "package-lock.json",
        '    "": {\n      "name": "verifycodes",\n      "version": "{version}"',
      ],
      ["action.yml", "default: '{major}'"],
      [".pre-commit-hooks.yaml", "--package=verifycodes@{major} "],
      ["docs/guide.md", "- uses: verifycodes/verifycodes@v{major}\n"],
      ["docs/zh-cn/guide.md", "- uses: verifycodes/verifycodes@v{major}\n"],
      ["docs/zh-cn/rules.md", "- uses: verifycodes/verifycodes@v{major}\n"],
      ["docs/zh-cn/rules.md", "rev: v{version}\n"],
      [releasing, "| npm `verifycodes` | {version} |"],
    ],
    python: [
      ["src/clients/python/verifycodes/_version.py", '__version__ = "{version}"'],
      [releasing, "| PyPI `verifycodes` | {version} |"],
    ],
    rust: [
      ["src/clients/rust/Cargo.toml", 'name = "verifycodes"\nversion = "{version}"'],
      ["src/clients/rust/Cargo.lock", 'name = "verifycodes"\nversion = "{version}"'],
      ["test/conformance/runners/rust/Cargo.lock", 'name = "verifycodes"\nversion = "{version}"'],
      [releasing, "| crates.io `verifycodes` | {version} |"],
    ],
    java: [
      ["src/clients/java/pom.xml", "\n  <version>{version}</version>"],
      ["src/clients/java/README.md", "\n  <version>{version}</version>"],
      [
        "src/clients/java/src/main/java/io/github/verifycodes/client/ClientBuilder.java",
        'VERSION = "{version}"',
      ],
      [
        "src/clients/kotlin/pom.xml",
        "<artifactId>verifycodes</artifactId>\n      <version>{version}</version>",
      ],
      [releasing, "| Maven `io.github.verifycodes:verifycodes` | {version} |"],
    ],
    kotlin: [
      ["src/clients/kotlin/pom.xml", "\n  <version>{version}</version>"],
      ["src/clients/kotlin/README.md", "\n  <version>{version}</version>"],
      ["src/clients/kotlin/README.md", "io.github.verifycodes:verifycodes-kotlin:{version}"],
      [
        "src/clients/kotlin/src/main/kotlin/io/github/verifycodes/kotlin/Caller.kt",
        '"verifycodes-kotlin/{version}"',
      ],
      [releasing, "| Maven `io.github.verifycodes:verifycodes-kotlin` | {version} |"],
    ],
    go: [
      ["src/clients/go/client.go", 'const Version = "{version}"'],
      ["src/clients/go/README.md", "`src/clients/go/v{version}`"],
      [releasing, "| Go `github.com/verifycodes/verifycodes/src/clients/go` | v{version} |"],
    ],
    c: [
      ["src/clients/c/CMakeLists.txt", "project(verifycodes VERSION {version} "],
      [releasing, "| C and C++, an archive of the sources | {version} |"],
    ],
    cpp: [["src/clients/cpp/CMakeLists.txt", "project(verifycodes-cpp VERSION {version} "]],
  };

/** The version of a package, as its package.json states it. */
export function releaseVersion(name: PackageName, project = root): string {
  const manifest = readFileSync(join(project, folders[name], "package.json"), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}

const stating = (text: string, version: string) =>
  text.replace("{version}", version).replace("{major}", String(semver.major(version)));

/** The places that do not state the version of their package, each with what should stand there. */
export const misstated = (project = root): string[] =>
  packageNames.flatMap((name) =>
    places[name].flatMap(([file, text]) => {
      const stated = stating(text, releaseVersion(name, project));
      const isThere = readFileSync(join(project, file), "utf8").includes(stated);
      return isThere ? [] : [`${file} does not have: ${stated.trim()}`];
    }),
  );

/**
 * Takes the changesets together: raises the versions, writes the changelogs, and corrects every place
 * that states a version.
 *
 * @param changeset the program
 * @returns a line for each package that was raised
 * @throws {Failure} when a place does not state the version of its package; nothing is changed then
 */
export async function raiseVersions(changeset: string, project = root): Promise<string[]> {
  const wrong = misstated(project);
  if (wrong.length > 0) throw new Failure(wrong.join("\n"));
  const before = new Map(packageNames.map((name) => [name, releaseVersion(name, project)]));
  await exec(process.execPath, [changeset, "version"], { cwd: project });
  const lines: string[] = [];
  for (const [name, old] of before) {
    const version = releaseVersion(name, project);
    if (version === old) continue;
    lines.push(`${name}: ${old} → ${version}`);
    for (const [file, text] of places[name]) {
      const content = readFileSync(join(project, file), "utf8");
      const corrected = content.replace(stating(text, old), () => stating(text, version));
      writeFileSync(join(project, file), corrected);
    }
  }
  return lines;
}
