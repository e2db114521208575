import { join } from "node:path";
import { root } from "../../lib/paths.js";
import { clientDir, runnerDir, workDir } from "../commands.js";
import type { Language } from "../language.js";
import { statedVersion } from "../tools.js";

/** The interpreter that the client is installed for, as a user would install it. */
export const python = join(workDir("python"), "venv/bin/python");

const oldest = statedVersion(
  "../../src/clients/python/pyproject.toml",
  /^requires-python = ">=(.+)"$/m,
);

const checkTool = (name: string) => join(workDir("python"), "checks/bin", name);

const mypy = [
  checkTool("mypy"),
  "--strict",
  // The oldest that the package supports, whichever runs.
  `--python-version=${oldest}`,
  `--python-executable=${python}`,
  `--cache-dir=${join(workDir("python"), "mypy-cache")}`,
];

const usersProgram = `from verifycodes import Client, email
status: int = Client("https://service.example", "token").send_verify_codes(email("a@b.example")).status`;

const ruff = [checkTool("ruff")];
const ruffOptions = ["--no-cache", `--config=${join(runnerDir("python"), "ruff.toml")}`];

export const pythonRow: Language = {
  name: "python",
  title: "Python",
  generated: { client: ["verifycodes/_generated/"], runner: ["generated/"] },
  tools: [
    {
      name: "Python with venv",
      command: ["python3", "-c", "import venv, ensurepip, sys; print(sys.version)"],
      oldest,
      install: "Python and venv (Debian: python3-venv)",
    },
  ],
  build: [
    {
      command: ["python3", join(runnerDir("python"), "install.py"), workDir("python")],
      cwd: root,
    },
  ],
  checks: [
    {
      name: "mypy --strict",
      commands: [
        {
          command: [...mypy, "verifycodes"],
          cwd: clientDir("python"),
        },
        // As a user's program sees it, by the types of the installed package.
        { command: [...mypy, "--command", usersProgram], cwd: workDir("python") },
      ],
    },
    {
      name: "ruff: faults, docstrings, layout",
      commands: [
        { command: [...ruff, "check", "--quiet", ...ruffOptions, "."], cwd: clientDir("python") },
        { command: [...ruff, "format", "--check", ...ruffOptions, "."], cwd: clientDir("python") },
      ],
    },
    {
      name: "unit tests",
      commands: [
        {
          command: [python, "-m", "unittest", "discover", "-s", "tests"],
          cwd: clientDir("python"),
        },
      ],
    },
    {
      name: "pydoc",
      commands: [{ command: [python, "-m", "pydoc", "verifycodes"], cwd: workDir("python") }],
    },
  ],
  run: { command: [python, join(runnerDir("python"), "runner.py")], cwd: root },
  alsoRun: [
    {
      name: "asyncio",
      run: { command: [python, join(runnerDir("python"), "runner.py"), "asyncio"], cwd: root },
    },
  ],
  readme: {
    source: join(clientDir("python"), "README.md"),
    fence: "python",
    file: join(workDir("python"), "program.py"),
    commands: [{ command: [python, join(workDir("python"), "program.py")], cwd: root }],
  },
};
