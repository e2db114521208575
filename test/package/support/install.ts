import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { root } from "../../../scripts/lib/paths.js";

declare module "vitest" {
  interface ProvidedContext {
    /** A folder outside the repository with nothing but the tarball and its dependencies. */
    installed: string;
    /** The files in the tarball, with their sizes in bytes. */
    packed: { path: string; size: number }[];
  }
}

interface Packed {
  filename: string;
  files: { path: string; size: number }[];
}

function npm(args: string[], cwd: string): string {
  return execFileSync("npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
}

/** Packs the project and installs the tarball as an importer does, once for all tests. */
export default function setup({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "verifycodes-installed-"));
  const printed = npm(["pack", "--json", "--ignore-scripts", "--pack-destination", folder], root);
  const [packed] = Object.values(JSON.parse(printed) as Record<string, Packed>);
  if (packed === undefined) throw new Error("npm pack reported no tarball");
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  npm(["install", "--no-audit", "--no-fund", join(folder, packed.filename)], folder);
  cpSync(join(root, "test/package/programs"), folder, { recursive: true });
  provide("installed", folder);
  provide("packed", packed.files);
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}
