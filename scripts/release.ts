/** Packs every package of a release, tries each from what was packed, and says what it would publish. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { build } from "./build.js";
import { languages } from "./clients/languages.js";
import { readmeProgram } from "./clients/readme-program.js";
import { missingTools } from "./clients/tools.js";
import { binOf } from "./lib/bin.js";
import { exec } from "./lib/exec.js";
import { filesBelow } from "./lib/files-below.js";
import { installIn } from "./lib/install.js";
import { Failure, runAsProgram } from "./lib/main.js";
import { cacheDir, root } from "./lib/paths.js";
import { style } from "./lib/style.js";
import type { Artefact } from "./release/artefact.js";
import { c, cpp } from "./release/c.js";
import { go } from "./release/go.js";
import { java, kotlin } from "./release/maven.js";
import { npm } from "./release/npm.js";
import { python } from "./release/python.js";
import { rust } from "./release/rust.js";
import { packageNames, raiseVersions, type PackageName } from "./release/versions.js";

const artefacts: Readonly<Record<PackageName, Artefact>> = {
  npm,
  python,
  rust,
  java,
  kotlin,
  go,
  c,
  cpp,
};

const usage = `Usage: npm run release -- --dry-run [PACKAGE...]
       npm run release -- --version PACKAGE...
       npm run release -- --raise

  --dry-run  packs each package twice and compares the bytes, installs it from what was packed in an
             empty folder by the language's own tools, runs the program of its README against the
             sandbox, and prints names, versions, sizes and hashes. The files are then in
             .cache/release/out/. Nothing is uploaded: only the workflow release.yml does that, with
             the same files.
  --version  prints the versions
  --raise    takes the changesets together: raises the versions, writes the changelogs, and corrects
             every place that states a version

Packages: ${packageNames.join(", ")}`;

const tools = join(root, "scripts/tools");

const print = (line: string) => process.stdout.write(`${line}\n`);

/** Every file below a folder with its size and its hash. */
function filesOf(folder: string): { file: string; bytes: number; sha256: string }[] {
  return filesBelow(folder).map((file) => {
    const content = readFileSync(join(folder, file));
    const sha256 = createHash("sha256").update(content).digest("hex");
    return { file, bytes: content.length, sha256 };
  });
}

/** A sandbox in a process apart, as a user starts it. */
async function startSandbox(): Promise<{ url: string } & Disposable> {
  const args = ["dist/cli.js", "sandbox", "--port", "0", "--no-cooldown", "--log", "json"];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
  for await (const line of createInterface({ input: child.stdout })) {
    const [, url] = /"url":"([^"]+)"/.exec(line) ?? [];
    if (url !== undefined) return { url, [Symbol.dispose]: () => void child.kill() };
  }
  throw new Failure("The sandbox did not start.");
}

async function packTwice(artefact: Artefact, name: PackageName): Promise<string> {
  const folders = ["out", "out-again"].map((folder) => join(cacheDir, "release", folder, name));
  for (const folder of folders) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    await artefact.pack(folder);
  }
  const [first = [], second = []] = folders.map(filesOf);
  const other = first.find(({ sha256 }, place) => second[place]?.sha256 !== sha256);
  if (other !== undefined)
    throw new Failure(`${name}: ${other.file} has other bytes when it is packed again.`);
  return folders[0]!;
}

async function tryOut(
  artefact: Artefact,
  out: string,
  program: string,
  url: string,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "verifycodes-release-"));
  try {
    const { command, args } = await artefact.install(out, folder, program);
    const env = { VERIFYCODES_ENDPOINT: url, VERIFYCODES_TOKEN: "sandbox-token" };
    await exec(command, args, { cwd: folder, env, timeoutMs: 120_000 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function rehearse(name: PackageName, url: string): Promise<string[]> {
  const artefact = artefacts[name];
  const language = languages.find((one) => one.name === name);
  const missing = await missingTools(language?.tools ?? []);
  if (missing.length > 0) throw new Failure(`${name}: ${missing.join("; ")}`);
  const out = await packTwice(artefact, name);
  const files = filesOf(out);
  await tryOut(artefact, out, language ? readmeProgram(language.readme) : "", url);
  print(`${style("green", "✓")} ${artefact.name} ${artefact.version} → ${artefact.registry}`);
  for (const { file, bytes, sha256 } of files)
    print(`    ${sha256.slice(0, 16)}…  ${String(bytes).padStart(9)} B  ${file}`);
  return files.map(({ file, sha256 }) => `${sha256}  ${name}/${file}`);
}

async function release(args: readonly string[]): Promise<void> {
  if (args.includes("--help") || args.includes("-h")) {
    print(usage);
    return;
  }
  const [flag, ...wanted] = args;
  if (flag !== "--dry-run" && flag !== "--version" && flag !== "--raise")
    throw new Failure(`Only the workflow publishes; here it is --dry-run.\n\n${usage}`);
  const unknown = wanted.find((name) => !Object.hasOwn(artefacts, name));
  if (unknown !== undefined) throw new Failure(`There is no package "${unknown}".\n\n${usage}`);
  if (flag === "--raise") {
    await installIn(tools, "changesets");
    const lines = await raiseVersions(binOf("@changesets/cli", "changeset", tools));
    print(lines.length > 0 ? lines.join("\n") : "There is no changeset, so no version was raised.");
    return;
  }
  if (flag === "--version") {
    for (const name of wanted as PackageName[]) print(artefacts[name].version);
    return;
  }
  await build(["compile", "declarations", "docs"]);
  using sandbox = await startSandbox();
  const sums: string[] = [];
  const failures: string[] = [];
  for (const name of wanted.length > 0 ? (wanted as PackageName[]) : packageNames) {
    try {
      sums.push(...(await rehearse(name, sandbox.url)));
    } catch (error) {
      print(`${style("red", "✗")} ${name}`);
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  writeFileSync(join(cacheDir, "release/out/SHA256SUMS"), `${sums.join("\n")}\n`);
  if (failures.length > 0) throw new Failure(failures.join("\n\n"));
}

await runAsProgram(import.meta.url, () => release(process.argv.slice(2)));
