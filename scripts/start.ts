/**
 * Builds what the sandbox needs and starts it, then builds the docs that it serves: `npm start`, or
 * `npm start -- --port 4011 --token secret --no-cooldown`.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { build } from "./build.js";
import { runAsProgram } from "./lib/main.js";
import { root } from "./lib/paths.js";

/** In a process apart, so that the sandbox answers meanwhile; it ends with this one. */
function buildDocs(): void {
  const args = ["--import", "tsx", "scripts/build.ts", "docs"];
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
  process.once("exit", () => child.kill());
  child.unref();
}

/** Builds, then hands over to the command `verifycodes sandbox` with this program's arguments. */
async function start(): Promise<void> {
  const [node = "", , ...flags] = process.argv;
  const asksForHelp = flags.includes("--help") || flags.includes("-h");
  const cli = `${root}/dist/cli.js`;
  if (!asksForHelp || !existsSync(cli)) await build(["compile"]);
  process.argv = [node, cli, "sandbox", ...flags];
  await import(pathToFileURL(cli).href);
  if (!asksForHelp) buildDocs();
}

await runAsProgram(import.meta.url, start);
