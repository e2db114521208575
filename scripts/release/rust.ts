import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exec } from "../lib/exec.js";
import { cacheDir, root } from "../lib/paths.js";
import type { Artefact } from "./artefact.js";
import { releaseVersion } from "./versions.js";

const home = join(root, "src/clients/rust");
const env = { CARGO_TARGET_DIR: join(cacheDir, "release/rust") };
const version = releaseVersion("rust");
const crate = `verifycodes-${version}`;

/** The Rust client. */
export const rust: Artefact = {
  name: "verifycodes",
  registry: "crates.io",
  version,
  async pack(out) {
    const args = ["package", "--quiet", "--locked", "--allow-dirty", "--no-verify"];
    await exec("cargo", args, { cwd: home, env });
    copyFileSync(join(env.CARGO_TARGET_DIR, `package/${crate}.crate`), join(out, `${crate}.crate`));
  },
  async install(out, folder, program) {
    await exec("tar", ["xf", join(out, `${crate}.crate`)], { cwd: folder });
    const manifest = `[package]
name = "program"
version = "0.0.0"
edition = "2021"

[dependencies]
tokio = { version = "1", features = ["macros", "rt"] }
verifycodes = { path = "${crate}" }
`;
    writeFileSync(join(folder, "Cargo.toml"), manifest);
    mkdirSync(join(folder, "src"));
    writeFileSync(join(folder, "src/main.rs"), program);
    await exec("cargo", ["build", "--quiet"], { cwd: folder, env });
    return { command: join(env.CARGO_TARGET_DIR, "debug/program"), args: [] };
  },
};
