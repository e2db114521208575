/** Publishes the built site below its version on the branch `gh-pages`, as a release's workflow does. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { CommandFailed, exec } from "./lib/exec.js";
import { Failure, runAsProgram } from "./lib/main.js";
import { root } from "./lib/paths.js";
import { placeSite } from "./publish/place-site.js";
import { checkVersion } from "./publish/versions.js";

const usage = `Usage: npx tsx scripts/publish-docs.ts CHECKOUT VERSION

Puts docs/site/ below VERSION, and the newest release below latest/, on the branch gh-pages, and pushes
that. CHECKOUT is a separate checkout of this repository: what is in it is replaced.`;

const branch = "gh-pages";

const author = [
  ["-c", "user.name=github-actions[bot]"],
  ["-c", "user.email=41898282+github-actions[bot]@users.noreply.github.com"],
].flat();

/** Whether a command of git succeeds; with the exit code that says "no", or fails otherwise. */
async function asks(git: (...args: string[]) => Promise<string>, no: number, ...args: string[]) {
  try {
    await git(...args);
    return true;
  } catch (error) {
    if (error instanceof CommandFailed && error.exitCode === no) return false;
    throw error;
  }
}

/**
 * @param checkout of the repository, with a remote `origin` that may be pushed to
 * @param version of the release, such as `v1.2.3`
 * @param site the folder that was built
 * @returns what was done, in a line
 * @throws {Failure} when the version is none, or the site was not built
 */
export async function publishDocs(
  checkout: string,
  version: string,
  site = `${root}/docs/site`,
): Promise<string> {
  checkVersion(version);
  if (!existsSync(`${site}/index.html`)) throw new Failure("There is no site: npm run docs.");
  const folder = resolve(checkout);
  const git = (...args: string[]) => exec("git", args, { cwd: folder });
  if (await asks(git, 2, "ls-remote", "--exit-code", "--heads", "origin", branch)) {
    await git("fetch", "--quiet", "--depth=1", "origin", branch);
    await git("checkout", "--quiet", "--force", "-B", branch, "FETCH_HEAD");
  } else {
    await git("checkout", "--quiet", "--orphan", branch);
    await git("rm", "-r", "--quiet", "--force", "--ignore-unmatch", ".");
  }
  await git("clean", "--quiet", "--force", "-d", "-x");
  placeSite(site, folder, version);
  await git("add", "--all", "--force");
  if (await asks(git, 1, "diff", "--cached", "--quiet")) return `${version} is published already.`;
  await git(...author, "commit", "--quiet", "--message", `Docs of ${version}`);
  await git("push", "--quiet", "origin", `HEAD:${branch}`);
  return `Published ${version}.`;
}

await runAsProgram(import.meta.url, async () => {
  const [checkout, version, ...rest] = process.argv.slice(2);
  if (checkout === "--help") process.stdout.write(`${usage}\n`);
  else if (checkout === undefined || version === undefined || rest.length > 0) {
    throw new Failure(usage);
  } else process.stdout.write(`${await publishDocs(checkout, version)}\n`);
});
