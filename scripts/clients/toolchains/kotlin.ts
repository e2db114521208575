import { join } from "node:path";
import { root } from "../../lib/paths.js";
import { clientDir, runnerDir, workDir, type Command } from "../commands.js";
import type { Language } from "../languages.js";
import {
  classPath,
  jvmTools,
  maven,
  mavenDependency,
  mavenEnvironment,
  mavenPackage,
  shortLived,
} from "./maven.js";

/** Compiles a Kotlin file without Gradle; the compiler takes folders, no wildcards. */
export const kotlinCompile = (file: string, folder: string): Command => ({
  command: [
    "java",
    ...shortLived,
    "-cp",
    classPath("kotlin", "compiler/*"),
    "org.jetbrains.kotlin.cli.jvm.K2JVMCompiler",
    "-no-stdlib",
    "-no-reflect",
    "-jvm-target",
    "17",
    "-cp",
    classPath("kotlin", "classes", "libraries"),
    "-d",
    join(workDir("kotlin"), folder),
    file,
  ],
  cwd: root,
});

export const kotlin: Language = {
  name: "kotlin",
  title: "Kotlin",
  status: "ready",
  generated: true,
  tools: jvmTools("kotlin/facade/pom.xml", "kotlin.compiler.jvmTarget"),
  build: [
    mavenPackage("kotlin", "unpack-dependencies"),
    {
      command: [
        ...maven(join(runnerDir("kotlin"), "pom.xml")),
        mavenDependency("copy-dependencies"),
        `-DoutputDirectory=${join(workDir("kotlin"), "compiler")}`,
      ],
      cwd: root,
      env: mavenEnvironment,
    },
    kotlinCompile(join(runnerDir("kotlin"), "Runner.kt"), "runner"),
  ],
  checks: [],
  run: {
    command: ["java", "-cp", classPath("kotlin", "classes", "libraries", "runner"), "RunnerKt"],
    cwd: root,
  },
  readme: {
    source: join(clientDir("kotlin"), "README.md"),
    fence: "kotlin",
    file: join(workDir("kotlin"), "readme/SendCode.kt"),
    commands: [
      kotlinCompile(join(workDir("kotlin"), "readme/SendCode.kt"), "readme"),
      {
        command: [
          "java",
          "-cp",
          classPath("kotlin", "classes", "libraries", "readme"),
          "SendCodeKt",
        ],
        cwd: root,
      },
    ],
  },
};
