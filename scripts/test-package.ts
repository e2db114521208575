/** Tests the packed tarball in an empty folder, on every runtime that it promises to work on. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { build } from "./build.js";
import { binOf } from "./lib/bin.js";
import { installIn } from "./lib/install.js";
import { Failure, runAsProgram } from "./lib/main.js";
import { root } from "./lib/paths.js";

const runtimes = join(root, "test/package/runtimes");

await runAsProgram(import.meta.url, async () => {
  await build();
  await installIn(runtimes, "Node 20, 22 and 24, Bun and Deno to test on (some 700 MB)");
  const vitest = [binOf("vitest", "vitest"), "run", "--project", "package"];
  const { status } = spawnSync(process.execPath, [...vitest, ...process.argv.slice(2)], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) throw new Failure("The package tests failed; see above.");
});
