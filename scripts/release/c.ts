import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { exec } from "../lib/exec.js";
import type { Artefact } from "./artefact.js";
import { archive } from "./git-archive.js";
import { releaseVersion } from "./versions.js";

const version = releaseVersion("c");
const folderName = `verifycodes-c-${version}`;

/** One of both languages, installed from the archive of their sources by CMake. */
const client = (language: "c" | "cpp", name: string, target: string): Artefact => ({
  name,
  registry: "an archive of the sources",
  version,
  async pack(out) {
    // C++ stands on the C library, so both are in it.
    await archive("src/clients", join(out, `${folderName}.tar.gz`), folderName, "c", "cpp");
  },
  async install(out, folder, program) {
    const run = (command: string, ...args: string[]) => exec(command, args, { cwd: folder });
    await run("tar", "xf", join(out, `${folderName}.tar.gz`));
    const prefix = `-DCMAKE_INSTALL_PREFIX=${join(folder, "prefix")}`;
    await run("cmake", "-S", join(folderName, language), "-B", "library", prefix);
    await run("cmake", "--build", "library", "--target", "install");
    writeFileSync(join(folder, `program.${language}`), program);
    const list = `cmake_minimum_required(VERSION 3.20)
project(program LANGUAGES C CXX)
find_package(${name} REQUIRED)
add_executable(program program.${language})
target_link_libraries(program PRIVATE ${target})
`;
    writeFileSync(join(folder, "CMakeLists.txt"), list);
    const found = `-DCMAKE_PREFIX_PATH=${join(folder, "prefix")}`;
    await run("cmake", "-S", ".", "-B", "program-build", found);
    await run("cmake", "--build", "program-build");
    return { command: join(folder, "program-build/program"), args: [] };
  },
});

export const c = client("c", "verifycodes", "verifycodes::verifycodes");
export const cpp = client("cpp", "verifycodes-cpp", "verifycodes::cpp");
