/**
 * Builds what is stale and starts the sandbox: `npm start`, or
 * `npm start -- --port 4011 --token secret --no-cooldown`.
 */
import { pathToFileURL } from "node:url";
import { build } from "./build.js";
import { runAsProgram } from "./lib/main.js";
import { root } from "./lib/paths.js";

/** Builds, then hands over to the command `verifycodes sandbox` with this program's arguments. */
async function start(): Promise<void> {
  const [node = "", , ...flags] = process.argv;
  const asksForHelp = flags.includes("--help") || flags.includes("-h");
  if (!asksForHelp) await build();
  const cli = `${root}/dist/cli.js`;
  process.argv = [node, cli, "sandbox", ...flags];
  await import(pathToFileURL(cli).href);
}

await runAsProgram(import.meta.url, start);
