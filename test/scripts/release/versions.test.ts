import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import semver, { type ReleaseType } from "semver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { binOf } from "../../../scripts/lib/bin.js";
import { filesBelow } from "../../../scripts/lib/files-below.js";
import { root } from "../../../scripts/lib/paths.js";
import {
  misstated,
  packageNames,
  raiseVersions,
  releaseVersion,
  type PackageName,
} from "../../../scripts/release/versions.js";

test("every place states the version of its package", () => {
  expect(misstated()).toEqual([]);
});

const tools = join(root, "scripts/tools");
const isInstalled = existsSync(join(tools, "node_modules"));
if (!isInstalled)
  console.warn(
    "SKIPPED the raising of versions: npm ci --prefix scripts/tools installs changesets",
  );

describe.skipIf(!isInstalled)("changesets", () => {
  let project = "";
  const read = (file: string) => readFileSync(join(project, file), "utf8");
  const change = (name: string, packages: Record<string, string>, text: string) => {
    const header = Object.entries(packages).map(([one, bump]) => `"${one}": ${bump}\n`);
    writeFileSync(
      join(project, `.changeset/${name}.md`),
      `---\n${header.join("")}---\n\n${text}\n`,
    );
  };
  /** What is printed of a package when its version is raised. */
  const raised = (name: PackageName, bump: ReleaseType) => {
    const version = releaseVersion(name, project);
    return `${name}: ${version} → ${semver.inc(version, bump)}`;
  };
  const raise = () => raiseVersions(binOf("@changesets/cli", "changeset", tools), project);

  beforeAll(() => {
    project = mkdtempSync(join(tmpdir(), "versions-"));
    const files = ["package.json", "package-lock.json", "pnpm-workspace.yaml", "CHANGELOG.md"];
    files.push("action.yml", ".pre-commit-hooks.yaml", "docs/guide.md", "docs/releasing.md");
    files.push("docs/zh-cn/guide.md", "docs/zh-cn/rules.md", "src/clients");
    files.push(".changeset/config.json", "test/conformance/runners/rust/Cargo.lock");
    for (const file of files) cpSync(join(root, file), join(project, file), { recursive: true });
  });
  afterAll(() => rmSync(project, { recursive: true }));

  test("of one client raise that client alone, in every place that states its version", async () => {
    const before = new Map(packageNames.map((name) => [name, releaseVersion(name, project)]));
    const old = before.get("rust")!;
    change("fix", { "verifycodes-rust": "patch" }, "A fix of the Rust client.");
    const expected = raised("rust", "patch");
    expect(await raise()).toEqual([expected]);
    const version = releaseVersion("rust", project);
    for (const name of packageNames.filter((one) => one !== "rust"))
      expect(releaseVersion(name, project)).toBe(before.get(name));
    expect(misstated(project)).toEqual([]);
    expect(read("src/clients/rust/Cargo.toml")).toContain(`\nversion = "${version}"\n`);
    expect(read("src/clients/rust/CHANGELOG.md")).toContain(
      `\n\n## ${version}\n\n### Patch Changes\n\n- A fix of the Rust client.\n\n## ${old}\n`,
    );
    const left = filesBelow(join(project, "src/clients/rust")).filter(
      (file) => file !== "CHANGELOG.md" && read(`src/clients/rust/${file}`).includes(old),
    );
    expect(left).toEqual([]);
  });

  test("of Java raise Kotlin too, which stands on it, and those of C raise C++", async () => {
    change("java", { "verifycodes-java": "minor" }, "More of Java.");
    change("c", { "verifycodes-c": "minor" }, "More of C.");
    const expected = [
      raised("java", "minor"),
      raised("kotlin", "patch"),
      raised("c", "minor"),
      raised("cpp", "minor"),
    ];
    expect(await raise()).toEqual(expected);
    expect(misstated(project)).toEqual([]);
    expect(read("src/clients/kotlin/pom.xml")).toContain(
      `      <version>${releaseVersion("java", project)}</version>`,
    );
  });

  test("of the npm package raise what other repositories name", async () => {
    change("npm", { verifycodes: "major" }, "A break.");
    const expected = raised("npm", "major");
    expect(await raise()).toEqual([expected]);
    expect(misstated(project)).toEqual([]);
    const major = semver.major(releaseVersion("npm", project));
    expect(read("action.yml")).toContain(`default: '${major}'`);
  });

  test("are left as they are when a place states something else, and it is named", async () => {
    change("go", { "verifycodes-go": "patch" }, "A fix of Go.");
    const file = "src/clients/go/client.go";
    writeFileSync(join(project, file), read(file).replace('Version = "', 'Version = "9.'));
    const version = releaseVersion("go", project);
    await expect(raise()).rejects.toThrow(`${file} does not have: const Version = "${version}"`);
    expect(existsSync(join(project, ".changeset/go.md"))).toBe(true);
    expect(releaseVersion("go", project)).toBe(version);
  });
});

test("every changeset names packages that there are", () => {
  const names = new Set(
    packageNames.map((name) => (name === "npm" ? "verifycodes" : `verifycodes-${name}`)),
  );
  const folder = join(root, ".changeset");
  for (const file of filesBelow(folder).filter((one) => /^(?!README).*\.md$/.test(one))) {
    const [, header = ""] = readFileSync(join(folder, file), "utf8").split("---\n");
    for (const [, name] of header.matchAll(/^"(.+)":/gm)) expect([...names]).toContain(name);
  }
});
