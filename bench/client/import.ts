/** How long `import` of each client takes in a new process, beside a module with nothing in it. */
import { execFileSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import { distFile } from "../support/dist.js";
import { benchDir, installPeers } from "../support/peers.js";
import { median } from "../support/time.js";

const rounds = Number(process.env.BENCH_ROUNDS ?? 15);

const specifiers = () => ({
  // The build's own module without code: types only.
  "an empty module": pathToFileURL(distFile("types.js")).href,
  verifycodes: pathToFileURL(distFile("index.js")).href,
  "openapi-fetch": "openapi-fetch",
  ofetch: "ofetch",
  ky: "ky",
});

/** Milliseconds of one import in a new process, without the start of the process. */
function importTime(specifier: string): number {
  const program = `
    const startedAt = performance.now();
    await import(${JSON.stringify(specifier)});
    console.log(performance.now() - startedAt);`;
  const args = ["--input-type=module", "--eval", program];
  return Number(execFileSync(process.execPath, args, { cwd: benchDir, encoding: "utf8" }));
}

/** Prints the table. */
export async function run(): Promise<void> {
  await installPeers();
  const entries = Object.entries(specifiers());
  const samples = new Map(entries.map(([name]) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, specifier] of entries) samples.get(name)?.push(importTime(specifier));
  }
  const unit = median(samples.get("openapi-fetch") ?? []);
  console.table(
    entries.map(([name]) => {
      const time = median(samples.get(name) ?? []);
      return {
        client: name,
        "import ms": Number(time.toFixed(1)),
        "ms over openapi-fetch": Number((time - unit).toFixed(1)),
        "time / openapi-fetch's": Number((time / unit).toFixed(2)),
      };
    }),
  );
}
