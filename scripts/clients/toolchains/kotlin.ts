import { join } from "node:path";
import { root } from "../../lib/paths.js";
import { clientDir, runnerDir, workDir, type Command } from "../commands.js";
import type { Language } from "../language.js";
import { classPath, jvmTools, mavenPackage, mavenRelease, shortLived } from "./maven.js";

const tools = jvmTools("kotlin/facade/pom.xml", "kotlin.compiler.jvmTarget");
const oldestJdk = tools[0]!.oldest;

/** Compiles a Kotlin file without Gradle. */
export const kotlinCompile = (file: string, folder: string): Command => ({
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
    file,
  ],
  cwd: root,
});

export const kotlin: Language = {
  name: "kotlin",
  title: "Kotlin",
  generated: true,
  tools,
  build: [
    ...mavenPackage("kotlin"),
    kotlinCompile(join(runnerDir("kotlin"), "Runner.kt"), "runner"),
  ],
  checks: [
    // Dokka counts what the compiler adds to an enum.
    mavenRelease(
      "kotlin",
      "verifycodes-kotlin",
      /Undocumented: (?!.*\/(?:values|valueOf|getEntries)\/)/,
    ),
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
      kotlinCompile(join(workDir("kotlin"), "readme/SendCode.kt"), "readme"),
      {
        command: ["java", "-cp", classPath("kotlin", "libraries/*", "readme"), "SendCodeKt"],
        cwd: root,
      },
    ],
  },
};
