import { createHash } from "node:crypto";
import { createReadStream, existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { pipeline } from "node:stream/promises";
import { binOf } from "../lib/bin.js";
import { CommandFailed, exec } from "../lib/exec.js";
import { Failure } from "../lib/main.js";
import { root } from "../lib/paths.js";

interface Settings {
  "generator-cli": {
    version: string;
    storageDir: string;
    sha256: string;
  };
}

/** The pinned generator, as openapitools.json says; the npm wrapper reads the same file. */
const settings = join(root, "scripts/clients/openapitools.json");

const { "generator-cli": generator } = JSON.parse(readFileSync(settings, "utf8")) as Settings;

async function sha256Of(file: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex");
}

/** Makes the npm wrapper fetch the jar that openapitools.json names. */
async function download(): Promise<void> {
  const wrapper = binOf("@openapitools/openapi-generator-cli", "openapi-generator-cli");
  const tries = 3;
  for (let attempt = 1; ; attempt++) {
    try {
      await exec(process.execPath, [wrapper, "--openapitools", settings, "version"]);
      return;
    } catch (error) {
      if (attempt === tries) {
        const output = error instanceof CommandFailed ? error.output : String(error);
        throw new Failure(`OpenAPI Generator cannot be downloaded; try again later.\n${output}`);
      }
      await pause(attempt * 2_000);
    }
  }
}

/**
 * The path of the generator's jar, downloaded when it is not there.
 *
 * @throws {Failure} when it cannot be had, or its checksum is not the pinned one
 */
export async function generatorJar(): Promise<string> {
  const { version, storageDir, sha256 } = generator;
  const jar = join(root, storageDir, `${version}.jar`);
  if (!existsSync(jar)) await download();
  const actual = await sha256Of(jar);
  if (actual === sha256) return jar;
  rmSync(jar);
  throw new Failure(
    `OpenAPI Generator ${version} has the checksum ${actual}; openapitools.json pins ${sha256}. The file was removed; run the command again.`,
  );
}
