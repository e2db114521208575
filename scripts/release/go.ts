import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { exec } from "../lib/exec.js";
import { root } from "../lib/paths.js";
import type { Artefact } from "./artefact.js";
import { archive } from "./git-archive.js";
import { releaseVersion } from "./versions.js";

const place = "src/clients/go";
const home = join(root, place);
const mod = readFileSync(join(home, "go.mod"), "utf8");
const [, module = ""] = /^module (.+)$/m.exec(mod) ?? [];
const version = `v${releaseVersion("go")}`;

/** The Go module. It is published by a tag; here it stands as a module proxy serves it. */
export const go: Artefact = {
  name: module,
  registry: `a git tag: ${place}/${version}`,
  version,
  async pack(out) {
    const folder = join(out, module, "@v");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "list"), `${version}\n`);
    writeFileSync(join(folder, `${version}.info`), JSON.stringify({ Version: version }));
    writeFileSync(join(folder, `${version}.mod`), mod);
    await archive(place, join(folder, `${version}.zip`), `${module}@${version}`);
  },
  async install(out, folder, program) {
    const env = {
      GOPROXY: pathToFileURL(out).href,
      GONOSUMDB: "*",
      GOFLAGS: "-mod=mod -modcacherw",
      GOMODCACHE: join(folder, "cache"),
    };
    const run = (...args: string[]) => exec("go", args, { cwd: folder, env });
    await run("mod", "init", "program");
    await run("get", `${module}@${version}`);
    writeFileSync(join(folder, "main.go"), program);
    await run("build", "-o", "program", ".");
    return { command: join(folder, "program"), args: [] };
  },
};
