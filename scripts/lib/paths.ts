import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The root of the repository, without a slash at the end. */
export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");

/** The folder of committed, generated files. */
export const generatedDir = `${root}/generated`;

/** Scratch space of the scripts: stamps and logs, ignored by git. */
export const cacheDir = `${root}/.cache`;

/** The hand-authored contracts, by the folder of `generated/` that their products go to. */
export const contracts = [
  { name: "verifycodes", source: "openapi/verifycodes.yaml", folder: "" },
  { name: "sandbox", source: "openapi/sandbox.yaml", folder: "sandbox/" },
] as const;

/** The files of one kind that are generated for each contract, relative to the root. */
export const products = (name: string) =>
  contracts.map(({ folder }) => `generated/${folder}${name}`);

/** The bundled contracts. */
export const bundles = products("openapi.json");

/** The TypeScript sources: the clients of other languages stand beside them. */
export const sources = readdirSync(`${root}/src`)
  .filter((name) => name !== "clients")
  .map((name) => `src/${name}`);
