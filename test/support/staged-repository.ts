import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { root } from "../../scripts/lib/paths.js";

/** What the hooks read, and a file of each kind that they look at. */
const files = [
  "lefthook.yml",
  ".markdownlint-cli2.jsonc",
  ".oxfmtrc.json",
  ".oxlintrc.json",
  ".spectral.mjs",
  "README.md",
  "openapi",
  "package.json",
  "scripts/lint.ts",
  "src/lint",
  "tsconfig.json",
];

/** A git repository with the project's hooks, to stage edits in. */
export interface StagedRepository extends Disposable {
  /** Edits a file and stages it; only what is staged last counts. */
  stage: (path: string, edit: (text: string) => string) => void;
  /** Takes back all edits. */
  reset: () => void;
  /** Runs what runs before a commit. */
  runHooks: () => { status: number | null; output: string };
}

/** Makes one from the files of the working tree. */
export function createStagedRepository(): StagedRepository {
  const folder = mkdtempSync(join(tmpdir(), "hooks-"));
  const run = (command: string, ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(command, args, {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1" },
    });
    return { status, output: stdout + stderr };
  };
  const git = (...args: string[]) => {
    const author = ["-c", "user.name=Author", "-c", "user.email=author@example.com"];
    const { status, output } = run("git", ...author, ...args);
    if (status !== 0) throw new Error(`git ${args.join(" ")} failed:\n${output}`);
  };
  for (const path of files) {
    cpSync(join(root, path), join(folder, path), { recursive: true });
  }
  for (const packages of ["node_modules", "scripts/tools/node_modules"]) {
    mkdirSync(join(folder, dirname(packages)), { recursive: true });
    symlinkSync(join(root, packages), join(folder, packages));
  }
  writeFileSync(join(folder, ".gitignore"), "node_modules\n");
  git("init", "--quiet");
  git("add", "--all");
  git("commit", "--quiet", "--message", "Base");
  return {
    stage(path, edit) {
      const file = join(folder, path);
      writeFileSync(file, edit(readFileSync(file, "utf8")));
      git("add", path);
    },
    reset: () => git("reset", "--quiet", "--hard"),
    runHooks: () =>
      run(join(root, "scripts/tools/node_modules/.bin/lefthook"), "run", "pre-commit"),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}
