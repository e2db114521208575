import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readContract } from "../lib/contract.js";
import { exec } from "../lib/exec.js";
import { generatedDir } from "../lib/paths.js";
import { samplesOf } from "../samples/samples.js";
import type { Artefact } from "./artefact.js";
import { releaseVersion } from "./versions.js";

const name = "verifycodes";
const version = releaseVersion("npm");

/** The first sample of the reference, sent to where the environment says. */
function program(): string {
  const samples = samplesOf(readContract(join(generatedDir, "openapi.json")));
  const { code } = samples.find(({ language }) => language.name === "typescript")!;
  return code.replace(/"https:[^"]+"/, "process.env.VERIFYCODES_ENDPOINT");
}

/** The npm package: contract, typings, client, lint, docs and sandbox. */
export const npm: Artefact = {
  name,
  registry: "npm",
  version,
  async pack(out) {
    await exec("npm", ["pack", "--ignore-scripts", "--pack-destination", out]);
    const sbom = ["sbom", "--sbom-format", "cyclonedx", "--sbom-type", "library", "--omit", "dev"];
    const bill = JSON.parse(await exec("npm", sbom)) as {
      serialNumber?: string;
      metadata: { timestamp?: string };
    };
    // The only parts that differ from run to run.
    delete bill.serialNumber;
    delete bill.metadata.timestamp;
    writeFileSync(join(out, `${name}-${version}.cdx.json`), `${JSON.stringify(bill, null, 2)}\n`);
  },
  async install(out, folder) {
    const tarball = readdirSync(out).find((file) => file.endsWith(".tgz"))!;
    writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
    await exec("npm", ["install", "--no-audit", "--no-fund", join(out, tarball)], { cwd: folder });
    writeFileSync(join(folder, "program.js"), program());
    return { command: process.execPath, args: ["program.js"] };
  },
};
