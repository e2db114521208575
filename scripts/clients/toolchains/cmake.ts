/** What C and C++ have in common. */
import { join } from "node:path";
import { root } from "../../lib/paths.js";
import { clientDir, runnerDir, workDir, type Check, type Command } from "../commands.js";
import { statedVersion, type Tool } from "../tools.js";

/** The configuration of a project whose installed client is found as a user's project would. */
export const cmakeConfigure = (
  name: string,
  source: string,
  build: string,
  prefix = "prefix",
): Command => ({
  command: [
    "cmake",
    "-S",
    source,
    "-B",
    build,
    "-DCMAKE_BUILD_TYPE=Release",
    `-DCMAKE_PREFIX_PATH=${join(workDir(name), prefix)}`,
  ],
  cwd: root,
});

/** What tells of memory and arithmetic that go wrong while a program runs. */
const sanitizers = "-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer";

/** Flags for both languages: the C++ client brings the C library along. */
const flagged = (flags: string) => [`-DCMAKE_C_FLAGS=${flags}`, `-DCMAKE_CXX_FLAGS=${flags}`];

/**
 * Builds and installs a client as a user would, and once more with sanitizers; the runner stands on that
 * one, so that every case is a test of memory too.
 */
export const cmakeBuild = (name: string): Command[] => {
  const at = (folder: string) => join(workDir(name), folder);
  const library = (folder: string, prefix: string, ...more: string[]): Command[] => [
    {
      command: [
        "cmake",
        "-S",
        clientDir(name),
        "-B",
        at(folder),
        "-DCMAKE_BUILD_TYPE=Release",
        "-DBUILD_SHARED_LIBS=ON",
        `-DCMAKE_INSTALL_PREFIX=${at(prefix)}`,
        ...more,
      ],
      cwd: root,
    },
    { command: ["cmake", "--build", at(folder), "--target", "install"], cwd: root },
  ];
  const runner = cmakeConfigure(name, runnerDir(name), at("runner"), "prefix-sanitized");
  return [
    ...library("library", "prefix"),
    ...library("library-sanitized", "prefix-sanitized", ...flagged(sanitizers)),
    { ...runner, command: [...runner.command, ...flagged(sanitizers)] },
    { command: ["cmake", "--build", at("runner"), "--target", "runner"], cwd: root },
  ];
};

/** Builds a client once more as a static library, with every warning an error. */
export const cmakeWarnings = (name: string): Check => {
  const folder = join(workDir(name), "warnings");
  const flags = "-Wall -Wextra -Wpedantic -Wconversion -Werror";
  return {
    name: "compiler warnings",
    commands: [
      { command: ["cmake", "-S", clientDir(name), "-B", folder, ...flagged(flags)], cwd: root },
      { command: ["cmake", "--build", folder], cwd: root },
    ],
  };
};

/** The library's own tests, with sanitizers and under valgrind. @param source their folder */
export const cmakeTests = (name: string, source: string): Check => {
  const run = (folder: string, ...options: string[]) => [
    { command: ["cmake", "-S", source, "-B", folder, ...options], cwd: root },
    { command: ["cmake", "--build", folder], cwd: root },
    { command: ["ctest", "--output-on-failure"], cwd: folder },
  ];
  return {
    name: "ctest: with sanitizers, under valgrind",
    tools: [
      {
        name: "valgrind",
        command: ["valgrind", "--version"],
        oldest: "3.15",
        install: "valgrind (Debian: valgrind)",
      },
    ],
    commands: [
      ...run(join(workDir(name), "tests-sanitized"), ...flagged(sanitizers)),
      ...run(join(workDir(name), "tests"), "-DCMAKE_BUILD_TYPE=Debug", "-DUNDER_VALGRIND=ON"),
    ],
  };
};

/** Looks for a doc comment on each public name. @param headers below the client's folder */
export const doxygen = (name: string, ...headers: string[]): Check => ({
  name: "doxygen: doc comments",
  tools: [
    {
      name: "Doxygen",
      command: ["doxygen", "--version"],
      oldest: "1.9",
      install: "Doxygen (Debian: doxygen)",
    },
  ],
  commands: [
    { command: ["mkdir", "-p", join(workDir(name), "doxygen")], cwd: root },
    {
      command: ["doxygen", join(root, "scripts/clients/toolchains/Doxyfile")],
      cwd: clientDir(name),
      env: {
        HEADERS: headers.join(" "),
        OUTPUT: join(workDir(name), "doxygen"),
        IS_C: name === "c" ? "YES" : "NO",
      },
    },
  ],
});

/** Builds the README's program on the client as it is installed, and runs it. */
export const cmakeProgram = (name: string, file: string): Command[] => {
  const folder = join(workDir(name), "program");
  const configure = cmakeConfigure(name, runnerDir(name), folder);
  return [
    { ...configure, command: [...configure.command, `-DPROGRAM=${file}`] },
    { command: ["cmake", "--build", folder, "--target", "readme"], cwd: root },
    { command: [join(folder, "readme")], cwd: root },
  ];
};

/** @param list states the oldest CMake */
export const cmakeTools = (list: string): Tool[] => [
  {
    name: "CMake",
    command: ["cmake", "--version"],
    oldest: statedVersion(list, /cmake_minimum_required\(VERSION ([\d.]+)/),
    install: "CMake (Debian: cmake)",
  },
  {
    name: "libcurl",
    command: ["pkg-config", "--modversion", "libcurl"],
    oldest: statedVersion(list, /CURL ([\d.]+)/),
    install: "libcurl's headers and pkg-config (Debian: libcurl4-openssl-dev pkg-config)",
  },
];
