import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exec } from "../lib/exec.js";
import { cacheDir, root } from "../lib/paths.js";
import type { Artefact } from "./artefact.js";
import { releaseVersion } from "./versions.js";

const home = join(root, "src/clients/python");
const builder = join(cacheDir, "release/python");

/** The Python client, as a source distribution and a wheel. */
export const python: Artefact = {
  name: "verifycodes",
  registry: "PyPI",
  version: releaseVersion("python"),
  async pack(out) {
    const interpreter = join(builder, "bin/python");
    if (!existsSync(interpreter)) await exec("python3", ["-m", "venv", builder]);
    await exec(interpreter, ["-m", "pip", "install", "--quiet", "build==1.3.0"]);
    // The time that goes into the archives.
    const env = { SOURCE_DATE_EPOCH: "315532800" };
    await exec(interpreter, ["-m", "build", "--outdir", out, home], { env });
  },
  async install(out, folder, program) {
    const wheel = readdirSync(out).find((file) => file.endsWith(".whl"))!;
    await exec("python3", ["-m", "venv", "venv"], { cwd: folder });
    const pip = ["-m", "pip", "install", "--quiet", join(out, wheel)];
    await exec(join(folder, "venv/bin/python"), pip, { cwd: folder });
    writeFileSync(join(folder, "program.py"), program);
    return { command: join(folder, "venv/bin/python"), args: ["program.py"] };
  },
};
