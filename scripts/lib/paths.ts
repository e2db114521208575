import { fileURLToPath } from "node:url";

/** The root of the repository, without a slash at the end. */
export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");

/** The folder of committed, generated files. */
export const generatedDir = `${root}/generated`;

/** Scratch space of the scripts: stamps and logs, ignored by git. */
export const cacheDir = `${root}/.cache`;

/** The hand-authored contracts, by the folder of `generated/` that their products go to. */
export const contracts = [
  { name: "verifycodes", source: `${root}/openapi/verifycodes.yaml`, folder: "" },
  { name: "sandbox", source: `${root}/openapi/sandbox.yaml`, folder: "sandbox/" },
] as const;
