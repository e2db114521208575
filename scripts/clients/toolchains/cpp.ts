import { join } from "node:path";
import { root } from "../../lib/paths.js";
import { clientDir, workDir } from "../commands.js";
import type { Language } from "../language.js";
import { caFile } from "./ca-file.js";
import {
  cmakeBuild,
  cmakeProgram,
  cmakeTests,
  cmakeTools,
  cmakeWarnings,
  doxygen,
} from "./cmake.js";

const list = "../../src/clients/c/CMakeLists.txt";

const run = { command: [join(workDir("cpp"), "runner/runner")], cwd: root };

export const cpp: Language = {
  name: "cpp",
  title: "C++",
  generated: { client: ["include/verifycodes/generated/"], runner: ["generated/"] },
  tools: [
    {
      name: "g++",
      command: ["g++", "-dumpfullversion"],
      // The first with all of C++17 that the client uses.
      oldest: "8",
      install: "a C++17 compiler (Debian: g++)",
    },
    ...cmakeTools(list),
    {
      name: "nlohmann/json",
      command: ["pkg-config", "--modversion", "nlohmann_json"],
      oldest: "3.9",
      install: "nlohmann/json, for the runner (Debian: nlohmann-json3-dev)",
    },
  ],
  build: cmakeBuild("cpp"),
  checks: [
    cmakeWarnings("cpp"),
    cmakeTests("cpp", join(clientDir("cpp"), "test")),
    doxygen("cpp", "include"),
    caFile(run),
  ],
  run,
  readme: {
    source: join(clientDir("cpp"), "README.md"),
    fence: "cpp",
    file: join(workDir("cpp"), "readme/program.cpp"),
    commands: cmakeProgram("cpp", join(workDir("cpp"), "readme/program.cpp")),
  },
};
