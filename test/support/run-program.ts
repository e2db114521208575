import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { transform } from "esbuild";
import { cacheDir, root } from "../../scripts/lib/paths.js";
import { createSandbox, type Sandbox, type SandboxOptions } from "../../src/sandbox/index.js";
import { isInstalled } from "./is-installed.js";

const run = promisify(execFile);

/** The service's hosts, and where the docs say that a sandbox listens. */
const addresses = /https:\/\/(?:osm|iam)\.[a-z0-9.-]+|http:\/\/127\.0\.0\.1:4010/g;

/** Inside the package, so that programs import it by its own name: they get what was built. */
const folder = join(cacheDir, "programs");

const hasCurl = isInstalled("curl");

/** Whether a program needs curl, which is not there. */
export const lacksCurl = (language: string, code: string): boolean =>
  language === "sh" && /^ *curl /m.test(code) && !hasCurl;

async function commandOf(language: string, code: string, name: string): Promise<[string, string]> {
  if (language === "sh") {
    const script = code.replaceAll("npx verifycodes", `"${process.execPath}" dist/cli.js`);
    const file = join(folder, `${name}.sh`);
    writeFileSync(file, `set -euo pipefail\n${script}`);
    return ["bash", file];
  }
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, (await transform(code, { loader: "ts", format: "esm" })).code);
  return [process.execPath, file];
}

/**
 * Runs a program of the docs in its own process, against a new sandbox in place of the service.
 *
 * @param name of the file that it is written to, without its extension
 * @param setUp options of the sandbox, and what to do with it before the program starts
 * @returns what it printed
 * @throws {Error} with all that it printed when its exit code is not 0
 */
export async function runProgram(
  language: "ts" | "sh",
  code: string,
  name: string,
  setUp: { options?: SandboxOptions; prepare?: (sandbox: Sandbox) => Promise<void> } = {},
): Promise<string> {
  mkdirSync(folder, { recursive: true });
  await using sandbox = createSandbox(setUp.options);
  await setUp.prepare?.(sandbox);
  const { url } = await sandbox.listen();
  const [command, file] = await commandOf(language, code.replaceAll(addresses, url), name);
  const env = { ...process.env, VERIFYCODES_TOKEN: "sandbox-token" };
  const { stdout } = await run(command, [file], { cwd: root, env, timeout: 10_000 });
  return stdout;
}
