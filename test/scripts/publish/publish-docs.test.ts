import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "../../../scripts/lib/paths.js";
import { publishDocs } from "../../../scripts/publish-docs.js";

let folder: string;
let remote: string;

const git = (cwd: string, ...args: string[]) =>
  execFileSync(
    "git",
    [
      "-c",
      "user.name=Test",
      "-c",
      "user.email=test@example.com",
      "-c",
      "commit.gpgsign=false",
      ...args,
    ],
    { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] },
  ).trim();

/** A clone of the repository, as the workflow checks it out for each release. */
function checkout(): string {
  const clone = mkdtempSync(join(folder, "checkout-"));
  git(folder, "clone", "--quiet", remote, clone);
  return clone;
}

/** A site whose first page names its version. */
function siteOf(version: string): string {
  const site = mkdtempSync(join(folder, "site-"));
  writeFileSync(join(site, "index.html"), version);
  mkdirSync(join(site, "rules"));
  writeFileSync(join(site, "rules/_one.html"), "a rule");
  return site;
}

const publish = (version: string) => publishDocs(checkout(), version, siteOf(version));

const published = (path: string) => git(remote, "show", `gh-pages:${path}`);

const commits = () => git(remote, "rev-list", "--count", "gh-pages");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "verifycodes-pages-"));
  remote = join(folder, "remote.git");
  git(folder, "init", "--quiet", "--bare", "--initial-branch=main", remote);
  const first = join(folder, "first");
  git(folder, "clone", "--quiet", remote, first);
  writeFileSync(join(first, "README.md"), "the code");
  writeFileSync(join(first, ".gitignore"), "rules\n");
  git(first, "add", "--all");
  git(first, "commit", "--quiet", "--message", "Begin");
  git(first, "push", "--quiet", "origin", "HEAD:main");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("the first release begins the branch, which holds the sites and nothing of the code", async () => {
  expect(await publish("v1.0.0")).toBe("Published v1.0.0.");
  expect(git(remote, "ls-tree", "--name-only", "gh-pages").split("\n")).toEqual([
    ".nojekyll",
    "index.html",
    "latest",
    "v1.0.0",
  ]);
  expect(published("v1.0.0/rules/_one.html")).toBe("a rule");
  expect(git(remote, "show", "main:README.md")).toBe("the code");
});

test("each release keeps its place, and the newest is latest", async () => {
  for (const version of ["v1.9.0", "v1.10.0", "v1.9.1", "v2.0.0-rc.1"]) await publish(version);
  expect(published("latest/index.html")).toBe("v1.10.0");
  expect(published("v1.9.0/index.html")).toBe("v1.9.0");
  const names = ["v2.0.0-rc.1", "v1.10.0", "v1.9.1", "v1.9.0"];
  const list = names.map((name) => ({ name, path: `../${name}/` }));
  for (const name of [...names, "latest"])
    expect(JSON.parse(published(`${name}/versions.json`))).toEqual(list);
  expect(published("v2.0.0-rc.1/index.html")).toBe("v2.0.0-rc.1");
  const listed = [...published("index.html").matchAll(/href="([^/]+)\//g)].map(([, name]) => name);
  expect(listed).toEqual(["latest", "v2.0.0-rc.1", "v1.10.0", "v1.9.1", "v1.9.0"]);
});

test("a release that is published again replaces its site, and changes nothing when it is the same", async () => {
  await publish("v1.0.0");
  expect(await publish("v1.0.0")).toBe("v1.0.0 is published already.");
  expect(commits()).toBe("1");
  const site = siteOf("fixed");
  await publishDocs(checkout(), "v1.0.0", site);
  expect(published("latest/index.html")).toBe("fixed");
});

test.each(["latest", "../main", "v1", "", "v1.0.0 x"])(
  'refuses the version "%s"',
  async (version) => {
    await expect(publish(version)).rejects.toThrow(`"${version}" is no version`);
  },
);

test("fails, and says why, when the remote cannot be reached", async () => {
  const clone = checkout();
  git(clone, "remote", "set-url", "origin", join(folder, "elsewhere.git"));
  await expect(publishDocs(clone, "v1.0.0", siteOf("v1.0.0"))).rejects.toThrow("elsewhere.git");
});

test("the workflow's own step publishes the site that was built", () => {
  const { jobs } = parse(readFileSync(join(root, ".github/workflows/pages.yml"), "utf8")) as {
    jobs: { publish: { steps: { run?: string; env?: Record<string, string> }[] } };
  };
  const step = jobs.publish.steps.at(-1)!;
  expect(Object.keys(step.env ?? {})).toEqual(["CHECKOUT", "VERSION"]);
  execFileSync("bash", ["-euo", "pipefail", "-c", step.run ?? ""], {
    cwd: root,
    env: { ...process.env, CHECKOUT: checkout(), VERSION: "v1.0.0" },
    stdio: "pipe",
  });
  expect(published("latest/llms.txt")).toContain("# Verification Code API");
  expect(published("latest/zh-cn/index.html")).toContain('lang="zh-cn"');
});
