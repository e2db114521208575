import { delimiter, join } from "node:path";
import { cacheDir, generatedDir, root } from "../lib/paths.js";

/** A command with its place; `env` is added to the environment. */
export interface Command {
  command: readonly string[];
  cwd: string;
  env?: Readonly<Record<string, string>>;
}

/** A tool that building or running needs: how to see that it is there, and how to get it. */
export interface Tool {
  command: readonly string[];
  install: string;
}

/** One row of the table of clients. */
export interface Language {
  /** The name of its folders. */
  name: string;
  /** Its name for people. */
  title: string;
  /** `planned`: not generated nor tested unless it is named on the command line. */
  status: "ready" | "planned";
  /** False for the client that is not made by OpenAPI Generator. */
  generated: boolean;
  tools: readonly Tool[];
  /** Run one after the other before the cases; they may keep what is fresh. */
  build: readonly Command[];
  /** The runner: it reads cases from stdin and answers on stdout. */
  run: Command;
  /** The README's program: where to write it, and what runs it. */
  readme: { source: string; fence: string; file: string; commands: readonly Command[] };
}

/** The folder of a language's generated client. */
export const clientDir = (name: string): string => join(generatedDir, "clients", name);

/** The folder of a language's runner. */
const runnerDir = (name: string): string => join(root, "test/conformance/runners", name);

/** Where the builds of a language go; kept between runs, ignored by git. */
const workDir = (name: string): string => join(cacheDir, "clients", name);

const python = join(workDir("python"), "venv/bin/python");

const goEnvironment = { GOFLAGS: "-mod=mod", GOWORK: "off", GOPROXY: "off" };

/** The second compiler of a short-lived JVM costs more than it saves. */
const shortLived = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"];

const mavenEnvironment = { MAVEN_OPTS: shortLived.join(" ") };

const maven = (pom: string): string[] => ["mvn", "-B", "-q", "-ntp", "-f", pom];

const mavenDependency = (goal: string) =>
  `org.apache.maven.plugins:maven-dependency-plugin:3.9.0:${goal}`;

/** Packages a client for the JVM and puts what it depends on beside it. */
const mavenPackage = (name: string, dependencies: string): Command => ({
  command: [
    ...maven(join(clientDir(name), "pom.xml")),
    "package",
    mavenDependency(dependencies),
    `-DbuildDirectory=${workDir(name)}`,
    `-DoutputDirectory=${join(workDir(name), "libraries")}`,
  ],
  cwd: root,
  env: mavenEnvironment,
});

const classPath = (name: string, ...folders: string[]) =>
  folders.map((folder) => join(workDir(name), folder)).join(delimiter);

/** Compiles a Kotlin file without Gradle; the compiler takes folders, no wildcards. */
const kotlinCompile = (file: string, folder: string): Command => ({
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

const cargo = { CARGO_TARGET_DIR: workDir("rust") };

/** Builds and installs a client, then its runner, which finds it as a user's project would. */
const cmakeBuild = (name: string): Command[] => {
  const at = (folder: string) => join(workDir(name), folder);
  const type = "-DCMAKE_BUILD_TYPE=Release";
  const prefix = `-DCMAKE_INSTALL_PREFIX=${at("prefix")}`;
  return [
    { command: ["cmake", "-S", clientDir(name), "-B", at("library"), type, prefix], cwd: root },
    { command: ["cmake", "--build", at("library"), "--target", "install"], cwd: root },
    {
      command: [
        "cmake",
        "-S",
        runnerDir(name),
        "-B",
        at("runner"),
        `-DCMAKE_PREFIX_PATH=${at("prefix")}`,
      ],
      cwd: root,
    },
    { command: ["cmake", "--build", at("runner"), "--target", "runner"], cwd: root },
  ];
};

/** Builds the README's program beside the runner, and runs it. */
const cmakeProgram = (name: string, file: string): Command[] => {
  const folder = join(workDir(name), "runner");
  return [
    { command: ["cmake", `-DPROGRAM=${file}`, folder], cwd: root },
    { command: ["cmake", "--build", folder, "--target", "readme"], cwd: root },
    { command: [join(folder, "readme")], cwd: root },
  ];
};

const curlHeaders: Tool = {
  command: ["pkg-config", "--exists", "libcurl"],
  install: "libcurl's headers and pkg-config (Debian: libcurl4-openssl-dev pkg-config)",
};

/** All rows, in the order of the table. */
export const languages: readonly Language[] = [
  {
    name: "typescript",
    title: "TypeScript",
    status: "ready",
    generated: false,
    tools: [],
    build: [{ command: ["npm", "run", "--silent", "compile"], cwd: root }],
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
  },
  {
    name: "python",
    title: "Python",
    status: "ready",
    generated: true,
    tools: [
      {
        command: ["python3", "-c", "import venv, ensurepip"],
        install: "Python 3.10 or newer with venv (Debian: apt-get install python3-venv)",
      },
    ],
    build: [
      {
        command: ["python3", join(runnerDir("python"), "install.py"), workDir("python")],
        cwd: root,
      },
    ],
    run: { command: [python, join(runnerDir("python"), "runner.py")], cwd: root },
    readme: {
      source: join(clientDir("python"), "README.md"),
      fence: "python",
      file: join(workDir("python"), "program.py"),
      commands: [{ command: [python, join(workDir("python"), "program.py")], cwd: root }],
    },
  },
  {
    name: "go",
    title: "Go",
    status: "ready",
    generated: true,
    tools: [{ command: ["go", "version"], install: "Go 1.23 or newer (https://go.dev/dl/)" }],
    build: [
      { command: ["go", "vet", "./..."], cwd: clientDir("go"), env: goEnvironment },
      {
        command: ["go", "build", "-o", join(workDir("go"), "runner"), "."],
        cwd: runnerDir("go"),
        env: goEnvironment,
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
  },
  {
    name: "java",
    title: "Java",
    status: "ready",
    generated: true,
    tools: [
      { command: ["javac", "-version"], install: "JDK 17 or newer (Debian: default-jdk-headless)" },
      { command: ["mvn", "-version"], install: "Maven 3.8 or newer (Debian: maven)" },
    ],
    build: [
      mavenPackage("java", "copy-dependencies"),
      {
        command: [
          "javac",
          "-cp",
          classPath("java", "classes", "libraries/*"),
          "-d",
          join(workDir("java"), "runner"),
          join(runnerDir("java"), "Runner.java"),
        ],
        cwd: root,
      },
    ],
    run: {
      command: ["java", "-cp", classPath("java", "classes", "libraries/*", "runner"), "Runner"],
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
            classPath("java", "classes", "libraries/*"),
            join(workDir("java"), "readme/SendCode.java"),
          ],
          cwd: root,
        },
      ],
    },
  },
  {
    name: "kotlin",
    title: "Kotlin",
    status: "ready",
    generated: true,
    tools: [
      { command: ["javac", "-version"], install: "JDK 17 or newer (Debian: default-jdk-headless)" },
      { command: ["mvn", "-version"], install: "Maven 3.8 or newer (Debian: maven)" },
    ],
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
  },
  {
    name: "rust",
    title: "Rust",
    status: "ready",
    generated: true,
    tools: [
      {
        command: ["cargo", "--version"],
        install: "Rust 1.85 or newer with cargo (https://rustup.rs/)",
      },
    ],
    build: [
      {
        command: ["cargo", "build", "--quiet", "--locked", "--bin", "runner"],
        cwd: runnerDir("rust"),
        env: cargo,
      },
    ],
    run: { command: [join(workDir("rust"), "debug/runner")], cwd: root },
    readme: {
      source: join(clientDir("rust"), "README.md"),
      fence: "rust",
      file: join(workDir("rust"), "readme/main.rs"),
      commands: [
        {
          command: ["cargo", "run", "--quiet", "--locked", "--bin", "readme"],
          cwd: runnerDir("rust"),
          env: cargo,
        },
      ],
    },
  },
  {
    name: "cpp",
    title: "C++",
    status: "ready",
    generated: true,
    tools: [
      { command: ["g++", "--version"], install: "a C++17 compiler (Debian: g++)" },
      { command: ["cmake", "--version"], install: "CMake 3.20 or newer (Debian: cmake)" },
      curlHeaders,
      {
        command: ["pkg-config", "--exists", "nlohmann_json"],
        install: "nlohmann/json 3.9 or newer (Debian: nlohmann-json3-dev)",
      },
    ],
    build: cmakeBuild("cpp"),
    run: { command: [join(workDir("cpp"), "runner/runner")], cwd: root },
    readme: {
      source: join(clientDir("cpp"), "README.md"),
      fence: "cpp",
      file: join(workDir("cpp"), "readme/program.cpp"),
      commands: cmakeProgram("cpp", join(workDir("cpp"), "readme/program.cpp")),
    },
  },
  {
    name: "c",
    title: "C",
    status: "ready",
    generated: true,
    tools: [
      { command: ["gcc", "--version"], install: "a C11 compiler (Debian: gcc)" },
      { command: ["cmake", "--version"], install: "CMake 3.20 or newer (Debian: cmake)" },
      curlHeaders,
      {
        command: ["pkg-config", "--exists", "libcjson"],
        install: "cJSON 1.7.13 or newer (Debian: libcjson-dev)",
      },
    ],
    build: cmakeBuild("c"),
    run: { command: [join(workDir("c"), "runner/runner")], cwd: root },
    readme: {
      source: join(clientDir("c"), "README.md"),
      fence: "c",
      file: join(workDir("c"), "readme/program.c"),
      commands: cmakeProgram("c", join(workDir("c"), "readme/program.c")),
    },
  },
];
