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

const run = { command: [join(workDir("c"), "runner/runner")], cwd: root };

export const c: Language = {
  name: "c",
  title: "C",
  generated: { client: ["generated/"], runner: ["generated/"] },
  tools: [
    {
      name: "gcc",
      command: ["gcc", "-dumpfullversion"],
      // The first with all of C11 that the client uses.
      oldest: "4.9",
      install: "a C11 compiler (Debian: gcc)",
    },
    ...cmakeTools(list),
    {
      name: "cJSON",
      command: ["pkg-config", "--modversion", "libcjson"],
      oldest: "1.7.13",
      install: "cJSON, for the runner (Debian: libcjson-dev)",
    },
  ],
  build: cmakeBuild("c"),
  checks: [
    cmakeWarnings("c"),
    cmakeTests("c", join(clientDir("c"), "test")),
    doxygen("c", "include", "generated/include"),
    caFile(run),
  ],
  run,
  readme: {
    source: join(clientDir("c"), "README.md"),
    fence: "c",
    file: join(workDir("c"), "readme/program.c"),
    commands: cmakeProgram("c", join(workDir("c"), "readme/program.c")),
  },
};
