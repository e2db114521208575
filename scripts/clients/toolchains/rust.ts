import { join } from "node:path";
import { root } from "../../lib/paths.js";
import { clientDir, runnerDir, workDir, type Command } from "../commands.js";
import type { Language } from "../language.js";
import { statedVersion, type Tool } from "../tools.js";
import { caFile } from "./ca-file.js";

/** Where all that Cargo builds goes. */
export const cargoEnvironment = { CARGO_TARGET_DIR: workDir("rust") };

const oldest = statedVersion("../../src/clients/rust/Cargo.toml", /^rust-version = "(.+)"$/m);

/** Runs Cargo on the client where it stands. */
const inPackage = (...args: string[]): Command => ({
  command: ["cargo", ...args],
  cwd: clientDir("rust"),
  env: cargoEnvironment,
});

/** A part of Rust that not every installation has. */
const component = (name: string, command: string): Tool => ({
  name,
  command: ["cargo", command, "--version"],
  oldest: "0.1",
  install: `it by rustup component add ${name.toLowerCase()}`,
});

const run: Command = { command: [join(workDir("rust"), "debug/runner")], cwd: root };

export const rust: Language = {
  name: "rust",
  title: "Rust",
  generated: { client: ["src/generated/"], runner: ["src/generated/"] },
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
  checks: [
    {
      name: "cargo fmt",
      tools: [component("rustfmt", "fmt")],
      commands: [inPackage("fmt", "--check")],
    },
    {
      name: "cargo clippy",
      tools: [component("Clippy", "clippy")],
      commands: [
        inPackage("clippy", "--quiet", "--all-targets", "--all-features", "--", "-D", "warnings"),
        inPackage("clippy", "--quiet", "--no-default-features", "--", "-D", "warnings"),
      ],
    },
    {
      name: "cargo doc, and the tests and examples in the package",
      commands: [
        {
          ...inPackage("doc", "--quiet", "--no-deps", "--all-features"),
          env: { ...cargoEnvironment, RUSTDOCFLAGS: "-D warnings" },
        },
        inPackage("test", "--quiet", "--locked"),
      ],
    },
    {
      name: "its transports, proxies and certificates",
      commands: [
        {
          command: ["cargo", "test", "--quiet", "--locked", "--tests"],
          cwd: runnerDir("rust"),
          env: cargoEnvironment,
        },
      ],
    },
    {
      name: "cargo package",
      commands: [inPackage("package", "--quiet", "--locked", "--allow-dirty")],
    },
    caFile(run),
  ],
  run,
  readme: {
    source: join(clientDir("rust"), "README.md"),
    fence: "rust,no_run",
    file: join(workDir("rust"), "readme/main.rs"),
    commands: [
      {
        command: "cargo run --quiet --locked --bin readme --features readme".split(" "),
        cwd: runnerDir("rust"),
        env: cargoEnvironment,
      },
    ],
  },
};
