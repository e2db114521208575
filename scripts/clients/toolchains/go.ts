import { join } from "node:path";
import { root } from "../../lib/paths.js";
import { clientDir, runnerDir, workDir } from "../commands.js";
import type { Language } from "../language.js";
import { statedVersion } from "../tools.js";

/** Nothing is downloaded: the client has no dependency. */
export const goEnvironment = { GOFLAGS: "-mod=mod", GOWORK: "off", GOPROXY: "off" };

export const go: Language = {
  name: "go",
  title: "Go",
  generated: { client: ["_generated.go"], runner: ["_generated.go"] },
  tools: [
    {
      name: "Go",
      command: ["go", "version"],
      oldest: statedVersion("../../src/clients/go/go.mod", /^go (\S+)$/m),
      install: "it from https://go.dev/dl/ (Debian's is too old)",
    },
  ],
  build: [
    {
      command: ["go", "build", "-o", join(workDir("go"), "runner"), "."],
      cwd: runnerDir("go"),
      env: goEnvironment,
    },
  ],
  checks: [
    {
      name: "gofmt",
      commands: [{ command: ["gofmt", "-l", "."], cwd: clientDir("go"), complaint: /\S/ }],
    },
    {
      name: "doc comments",
      commands: [
        {
          command: ["go", "run", join(runnerDir("go"), "undocumented"), clientDir("go")],
          cwd: runnerDir("go"),
          env: goEnvironment,
          complaint: /\S/,
        },
      ],
    },
    {
      name: "go test: the examples of its documentation",
      commands: [{ command: ["go", "test", "./..."], cwd: clientDir("go"), env: goEnvironment }],
    },
    {
      name: "go vet",
      commands: [{ command: ["go", "vet", "./..."], cwd: clientDir("go"), env: goEnvironment }],
    },
  ],
  run: { command: [join(workDir("go"), "runner")], cwd: root },
  readme: {
    source: join(clientDir("go"), "README.md"),
    fence: "go",
    file: join(workDir("go"), "readme/main.go"),
    commands: [
      {
        command: ["go", "run", join(workDir("go"), "readme/main.go")],
        cwd: runnerDir("go"),
        env: goEnvironment,
      },
    ],
  },
};
