import { join } from "node:path";
import { root } from "../../lib/paths.js";
import { runnerDir, workDir } from "../commands.js";
import type { Language } from "../language.js";

export const typescript: Language = {
  name: "typescript",
  title: "TypeScript",
  generated: false,
  tools: [],
  build: [
    { command: ["npm", "run", "--silent", "build", "--", "compile", "declarations"], cwd: root },
  ],
  checks: [],
  run: {
    command: [process.execPath, "--import", "tsx", join(runnerDir("typescript"), "runner.ts")],
    cwd: root,
    // Without the root's paths: the compiled package is tested, as an importer gets it.
    env: { TSX_TSCONFIG_PATH: join(runnerDir("typescript"), "without-paths.json") },
  },
  readme: {
    source: join(root, "README.md"),
    fence: "ts",
    file: join(workDir("typescript"), "program.ts"),
    commands: [],
  },
};
