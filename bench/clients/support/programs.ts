/** The program of each language that sends by its client, or by the HTTP library below it. */
import { join } from "node:path";
import { workDir, type Command } from "../../../scripts/clients/commands.js";
import { cmakeConfigure } from "../../../scripts/clients/toolchains/cmake.js";
import { goEnvironment } from "../../../scripts/clients/toolchains/go.js";
import { kotlinCompile } from "../../../scripts/clients/toolchains/kotlin.js";
import { classPath } from "../../../scripts/clients/toolchains/maven.js";
import { python } from "../../../scripts/clients/toolchains/python.js";
import { cargoEnvironment } from "../../../scripts/clients/toolchains/rust.js";
import { Failure } from "../../../scripts/lib/main.js";
import { root } from "../../../scripts/lib/paths.js";

/** How to get a program, once its client is built, and how to run it. */
export interface Program {
  /** The library that the client is compared with. */
  raw: string;
  build: readonly Command[];
  run: readonly string[];
}

const sources = (name: string, file = "") => join(root, "bench/clients/programs", name, file);
const output = (name: string) => join(workDir(name), "bench");

/** Of a client that is found as an installed one. */
const cmakeProgram = (name: string): Program => ({
  raw: "libcurl",
  build: [
    cmakeConfigure(name, sources(name), output(name)),
    { command: ["cmake", "--build", output(name)], cwd: root },
  ],
  run: [join(output(name), "bench")],
});

/** By the names of `scripts/clients/languages.ts`. */
const programs: Readonly<Record<string, Program>> = {
  typescript: {
    raw: "fetch",
    build: [],
    run: [process.execPath, "--import", "tsx", sources("typescript", "program.ts")],
  },
  python: { raw: "httpx", build: [], run: [python, sources("python", "program.py")] },
  go: {
    raw: "net/http",
    build: [
      { command: ["go", "build", "-o", output("go"), "."], cwd: sources("go"), env: goEnvironment },
    ],
    run: [output("go")],
  },
  java: {
    raw: "java.net.http, sendAsync",
    build: [
      {
        command: [
          "javac",
          "-cp",
          classPath("java", "libraries/*"),
          "-d",
          output("java"),
          sources("java", "Bench.java"),
        ],
        cwd: root,
      },
    ],
    run: ["java", "-cp", classPath("java", "libraries/*", "bench"), "Bench"],
  },
  kotlin: {
    raw: "java.net.http, sendAsync",
    build: [kotlinCompile("bench", sources("kotlin", "Bench.kt"))],
    run: ["java", "-cp", classPath("kotlin", "libraries/*", "bench"), "BenchKt"],
  },
  rust: {
    raw: "hyper",
    build: [
      {
        command: ["cargo", "build", "--quiet", "--locked", "--release"],
        cwd: sources("rust"),
        env: cargoEnvironment,
      },
    ],
    run: [join(workDir("rust"), "release/bench")],
  },
  cpp: cmakeProgram("cpp"),
  c: cmakeProgram("c"),
};

/** @throws {Failure} when a language has none: its row of the bench would be missing unseen */
export function programOf(language: string): Program {
  const program = programs[language];
  if (program !== undefined) return program;
  throw new Failure(`bench/clients/support/programs.ts has no program for ${language}.`);
}
