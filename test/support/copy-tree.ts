import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { exec } from "../../scripts/lib/exec.js";
import { root } from "../../scripts/lib/paths.js";

/** Copies what git knows of, and what is new, with the installed packages, to edit and build there. */
export async function copyTree(): Promise<{ tree: string } & Disposable> {
  const tree = mkdtempSync(join(tmpdir(), "verifycodes-tree-"));
  const args = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"];
  const files = (await exec("git", args)).split("\0").filter((file) => file !== "");
  for (const file of files) {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    cpSync(join(root, file), join(tree, file), { verbatimSymlinks: true });
  }
  symlinkSync(join(root, "node_modules"), join(tree, "node_modules"));
  mkdirSync(join(tree, ".cache"));
  return { tree, [Symbol.dispose]: () => rmSync(tree, { recursive: true, force: true }) };
}
