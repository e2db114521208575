import { join } from "node:path";
import { root } from "../../lib/paths.js";
import { clientDir, runnerDir, workDir } from "../commands.js";
import type { Language } from "../languages.js";
import { statedVersion } from "../tools.js";

/** The interpreter that the client is installed for, as a user would install it. */
export const python = join(workDir("python"), "venv/bin/python");

export const pythonRow: Language = {
  name: "python",
  title: "Python",
  status: "ready",
  generated: true,
  tools: [
    {
      name: "Python with venv",
      command: ["python3", "-c", "import venv, ensurepip, sys; print(sys.version)"],
      oldest: statedVersion("python/facade/pyproject.toml", /^requires-python = ">=(.+)"$/m),
      install: "Python and venv (Debian: python3-venv)",
    },
  ],
  build: [
    {
      command: ["python3", join(runnerDir("python"), "install.py"), workDir("python")],
      cwd: root,
    },
  ],
  checks: [],
  run: { command: [python, join(runnerDir("python"), "runner.py")], cwd: root },
  readme: {
    source: join(clientDir("python"), "README.md"),
    fence: "python",
    file: join(workDir("python"), "program.py"),
    commands: [{ command: [python, join(workDir("python"), "program.py")], cwd: root }],
  },
};
