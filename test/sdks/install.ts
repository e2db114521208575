/** Gets the service's own SDKs as their users do; downloads and builds are kept between runs. */
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { exec } from "../../scripts/lib/exec.js";
import { cacheDir, root } from "../../scripts/lib/paths.js";

const cache = join(cacheDir, "sdks");

/** The folder of the programs that use the SDK of a language, and of the file that pins it. */
export const sdkDir = (language: string): string => join(root, "test/sdks", language);

/** An interpreter that has the SDK for Python. */
export async function installPython(): Promise<string> {
  const venv = join(cache, "python");
  mkdirSync(cache, { recursive: true });
  if (!existsSync(venv)) await exec("python3", ["-m", "venv", venv]);
  const requirements = join(sdkDir("python"), "requirements.txt");
  await exec(join(venv, "bin/pip"), ["install", "--quiet", "--requirement", requirements]);
  return join(venv, "bin/python");
}

/** Compiles a program that uses the SDK for Go; `package_` is its folder in test/sdks/go. */
export async function buildGo(package_: string, name: string): Promise<string> {
  const program = join(cache, name);
  await exec("go", ["build", "-o", program, package_], { cwd: sdkDir("go") });
  return program;
}

/** Compiles a program that uses the SDK for Java, and returns the command that runs it. */
export async function buildJava(className: string): Promise<string[]> {
  const [jars, classes] = [join(cache, "jars"), join(cache, "classes")];
  const copy = ["dependency:copy-dependencies", `-DoutputDirectory=${jars}`];
  await exec("mvn", ["--quiet", "--batch-mode", ...copy], { cwd: sdkDir("java") });
  const source = join(sdkDir("java"), `src/main/java/${className}.java`);
  await exec("javac", ["-cp", `${jars}/*`, "-d", classes, source]);
  return ["java", "-cp", `${jars}/*:${classes}`, className];
}
