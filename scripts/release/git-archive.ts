import { exec } from "../lib/exec.js";

/** Who and when: an archive of a commit bears its time, one of a folder the time of archiving. */
const fixed = Object.fromEntries(
  ["AUTHOR", "COMMITTER"].flatMap((role) => [
    [`GIT_${role}_NAME`, "verifycodes"],
    [`GIT_${role}_EMAIL`, "verifycodes"],
    [`GIT_${role}_DATE`, "315532800 +0000"],
  ]),
);

/**
 * Archives what is committed below a folder, the same bytes whenever it is done.
 *
 * @param prefix the folder inside the archive
 * @param paths below the folder; all of it without
 */
export async function archive(
  folder: string,
  file: string,
  prefix: string,
  ...paths: readonly string[]
): Promise<void> {
  const tree = ["commit-tree", `HEAD:${folder}`, "-m", "archive"];
  const commit = (await exec("git", tree, { env: fixed })).trim();
  await exec("git", ["archive", `--prefix=${prefix}/`, `--output=${file}`, commit, ...paths]);
}
