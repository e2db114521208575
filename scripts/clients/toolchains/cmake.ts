/** What C and C++ have in common. */
import { join } from "node:path";
import { root } from "../../lib/paths.js";
import { clientDir, runnerDir, workDir, type Check, type Command } from "../commands.js";
import { statedVersion, type Tool } from "../tools.js";

/** The configuration of a project whose installed client is found as a user's project would. */
export const cmakeConfigure = (name: string, source: string, build: string): Command => ({
  command: [
    "cmake",
    "-S",
    source,
    "-B",
    build,
    "-DCMAKE_BUILD_TYPE=Release",
    `-DCMAKE_PREFIX_PATH=${join(workDir(name), "prefix")}`,
  ],
  cwd: root,
});

/** Builds and installs a client, then its runner. */
export const cmakeBuild = (name: string): Command[] => {
  const at = (folder: string) => join(workDir(name), folder);
  const type = "-DCMAKE_BUILD_TYPE=Release";
  const prefix = `-DCMAKE_INSTALL_PREFIX=${at("prefix")}`;
  return [
    { command: ["cmake", "-S", clientDir(name), "-B", at("library"), type, prefix], cwd: root },
    { command: ["cmake", "--build", at("library"), "--target", "install"], cwd: root },
    cmakeConfigure(name, runnerDir(name), at("runner")),
    { command: ["cmake", "--build", at("runner"), "--target", "runner"], cwd: root },
  ];
};

/** Builds a client once more, with every warning an error. */
export const cmakeWarnings = (
  name: string,
  variable: "CMAKE_C_FLAGS" | "CMAKE_CXX_FLAGS",
): Check => {
  const folder = join(workDir(name), "warnings");
  const flags = "-Wall -Wextra -Wpedantic -Wconversion -Werror";
  return {
    name: "compiler warnings",
    commands: [
      {
        command: ["cmake", "-S", clientDir(name), "-B", folder, `-D${variable}=${flags}`],
        cwd: root,
      },
      { command: ["cmake", "--build", folder], cwd: root },
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

/** Builds the README's program beside the runner, and runs it. */
export const cmakeProgram = (name: string, file: string): Command[] => {
  const folder = join(workDir(name), "runner");
  return [
    { command: ["cmake", `-DPROGRAM=${file}`, folder], cwd: root },
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
