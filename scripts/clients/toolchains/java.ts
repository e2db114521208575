import { join } from "node:path";
import { root } from "../../lib/paths.js";
import { clientDir, runnerDir, workDir } from "../commands.js";
import type { Language } from "../language.js";
import { classPath, jvmTools, mavenPackage, mavenRelease } from "./maven.js";

export const java: Language = {
  name: "java",
  title: "Java",
  generated: { client: ["src/generated/java/"], runner: ["generated/"] },
  tools: jvmTools("java", "maven.compiler.release"),
  build: [
    ...mavenPackage("java"),
    {
      command: [
        "javac",
        "-cp",
        classPath("java", "libraries/*"),
        "-d",
        join(workDir("java"), "runner"),
        ...["Runner.java", "Values.java", "Behaviour.java", "generated/Dispatch.java"].map((file) =>
          join(runnerDir("java"), file),
        ),
      ],
      cwd: root,
    },
  ],
  checks: [
    mavenRelease("java", "verifycodes"),
    {
      name: "behaviour: threads, executors, causes, cancelling",
      commands: [
        {
          command: [
            "java",
            "-ea",
            // Whoever needs the common pool waits.
            "-Djava.util.concurrent.ForkJoinPool.common.parallelism=1",
            "-cp",
            classPath("java", "libraries/*", "runner"),
            "Behaviour",
          ],
          cwd: root,
        },
      ],
    },
  ],
  run: {
    command: ["java", "-cp", classPath("java", "libraries/*", "runner"), "Runner"],
    cwd: root,
  },
  readme: {
    source: join(clientDir("java"), "README.md"),
    fence: "java",
    file: join(workDir("java"), "readme/SendCode.java"),
    commands: [
      {
        command: [
          "java",
          "-cp",
          classPath("java", "libraries/*"),
          join(workDir("java"), "readme/SendCode.java"),
        ],
        cwd: root,
      },
    ],
  },
};
