import { join } from "node:path";
import { root } from "../../lib/paths.js";
import { clientDir, runnerDir, workDir } from "../commands.js";
import type { Language } from "../languages.js";
import { statedVersion } from "../tools.js";

/** Where all that Cargo builds goes. */
export const cargoEnvironment = { CARGO_TARGET_DIR: workDir("rust") };

const oldest = statedVersion("rust/facade/Cargo.toml", /^rust-version = "(.+)"$/m);

export const rust: Language = {
  name: "rust",
  title: "Rust",
  status: "ready",
  generated: true,
  tools: [
    {
      name: "Cargo",
      command: ["cargo", "--version"],
      oldest,
      install: "Rust from https://rustup.rs/ (Debian's is too old)",
    },
  ],
  build: [
    {
      command: ["cargo", "build", "--quiet", "--locked", "--bin", "runner"],
      cwd: runnerDir("rust"),
      env: cargoEnvironment,
    },
  ],
  checks: [],
  run: { command: [join(workDir("rust"), "debug/runner")], cwd: root },
  readme: {
    source: join(clientDir("rust"), "README.md"),
    fence: "rust",
    file: join(workDir("rust"), "readme/main.rs"),
    commands: [
      {
        command: ["cargo", "run", "--quiet", "--locked", "--bin", "readme"],
        cwd: runnerDir("rust"),
        env: cargoEnvironment,
      },
    ],
  },
};
