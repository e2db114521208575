import { join } from "node:path";
import { root } from "../../lib/paths.js";
import { clientDir, runnerDir, workDir, type Command } from "../commands.js";
import type { Language } from "../language.js";
import { classPath, jvmTools, mavenPackage, mavenRelease, shortLived } from "./maven.js";

const tools = jvmTools("kotlin", "kotlin.compiler.jvmTarget");
const oldestJdk = tools[0]!.oldest;

/** Compiles Kotlin files without Gradle. */
export const kotlinCompile = (folder: string, ...files: string[]): Command => ({
  // The compiler takes no wildcards.
  command: [
    "sh",
    "-c",
    'libraries=$(printf "%s:" "$1"/*.jar) && shift && exec java "$@" -cp "$libraries"',
    "sh",
    classPath("kotlin", "libraries"),
    ...shortLived,
    "-cp",
    classPath("kotlin", "compiler/*"),
    "org.jetbrains.kotlin.cli.jvm.K2JVMCompiler",
    "-no-stdlib",
    "-no-reflect",
    "-jvm-target",
    oldestJdk,
    "-d",
    join(workDir("kotlin"), folder),
    ...files,
  ],
  cwd: root,
});

export const kotlin: Language = {
  name: "kotlin",
  title: "Kotlin",
  generated: { client: ["src/generated/kotlin/"], runner: ["generated/"] },
  tools,
  build: [
    ...mavenPackage("kotlin"),
    kotlinCompile(
      "runner",
      ...["Runner.kt", "Values.kt", "Behaviour.kt", "generated/Dispatch.kt"].map((file) =>
        join(runnerDir("kotlin"), file),
      ),
    ),
  ],
  checks: [
    // Dokka counts what the compiler adds to an enum.
    mavenRelease(
      "kotlin",
      "verifycodes-kotlin",
      /Undocumented: (?!.*\/(?:values|valueOf|getEntries)\/)/,
    ),
    {
      name: "behaviour: coroutines",
      commands: [
        {
          command: ["java", "-cp", classPath("kotlin", "libraries/*", "runner"), "BehaviourKt"],
          cwd: root,
        },
      ],
    },
  ],
  run: {
    command: ["java", "-cp", classPath("kotlin", "libraries/*", "runner"), "RunnerKt"],
    cwd: root,
  },
  readme: {
    source: join(clientDir("kotlin"), "README.md"),
    fence: "kotlin",
    file: join(workDir("kotlin"), "readme/SendCode.kt"),
    commands: [
      kotlinCompile("readme", join(workDir("kotlin"), "readme/SendCode.kt")),
      {
        command: ["java", "-cp", classPath("kotlin", "libraries/*", "readme"), "SendCodeKt"],
        cwd: root,
      },
    ],
  },
};
