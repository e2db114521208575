import { createHash } from "node:crypto";
import {
  createReadStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { pipeline } from "node:stream/promises";
import { Failure } from "../lib/main.js";
import { root } from "../lib/paths.js";

interface Settings {
  "generator-cli": {
    version: string;
    storageDir: string;
    sha256: string;
    repository: { downloadUrl: string };
  };
}

/** The pinned generator, as openapitools.json says; the npm wrapper reads the same file. */
const generator = (JSON.parse(readFileSync(join(root, "openapitools.json"), "utf8")) as Settings)[
  "generator-cli"
];

async function sha256Of(file: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex");
}

async function download(url: string, file: string): Promise<void> {
  const tries = 3;
  for (let attempt = 1; ; attempt++) {
    try {
      const response = await fetch(url);
      if (!response.ok) throw new Error(`status ${response.status}`);
      writeFileSync(file, Buffer.from(await response.arrayBuffer()));
      return;
    } catch (error) {
      if (attempt === tries) {
        throw new Failure(`${url} cannot be downloaded: ${String(error)}. Try again later.`);
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
  const { version, storageDir, sha256, repository } = generator;
  const folder = join(root, storageDir);
  const jar = join(folder, `${version}.jar`);
  if (!existsSync(jar)) {
    mkdirSync(folder, { recursive: true });
    // Renamed when it is whole: a download that was broken off must not look like a jar.
    const partial = `${jar}.partial`;
    await download(repository.downloadUrl.replaceAll("${versionName}", version), partial);
    renameSync(partial, jar);
  }
  const actual = await sha256Of(jar);
  if (actual === sha256) return jar;
  rmSync(jar);
  throw new Failure(
    `OpenAPI Generator ${version} has the checksum ${actual}; openapitools.json pins ${sha256}. The file was removed; run the command again.`,
  );
}
