/** Files of the repository that the site offers as they are. */
import { copyFileSync, existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { generatedDir, root } from "../lib/paths.js";

/** The Arazzo documents of the contract, by their names. */
export const workflows = (): string[] => {
  const folder = join(root, "openapi/workflows");
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /\.ya?ml$/.test(name))
        .toSorted()
    : [];
};

/** Each file that can be downloaded: its place on the site, and what it is. */
export function downloads(): { place: string; file: string; what: string }[] {
  return [
    {
      place: "openapi.json",
      file: `${generatedDir}/openapi.json`,
      what: "the contract, OpenAPI 3.1, bundled",
    },
    {
      place: "openapi.yaml",
      file: `${root}/openapi/verifycodes.yaml`,
      what: "the contract as it is written",
    },
    {
      place: "sandbox.yaml",
      file: `${root}/openapi/sandbox.yaml`,
      what: "the contract of the sandbox's control API",
    },
    ...workflows().map((name) => ({
      place: `workflows/${name}`,
      file: join(root, "openapi/workflows", name),
      what: "the steps from a token to a checked code, as an Arazzo document",
    })),
  ];
}

/** Copies the downloads to the site. */
export function writeDownloads(out: string): void {
  if (workflows().length > 0) mkdirSync(join(out, "workflows"), { recursive: true });
  for (const { place, file } of downloads()) copyFileSync(file, join(out, place));
}
