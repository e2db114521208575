/** Runs the benches and prints their tables: `npm run bench`, or `npm run bench -- client build`. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Failure, runAsProgram } from "../scripts/lib/main.js";
import { root } from "../scripts/lib/paths.js";
import { style } from "../scripts/lib/style.js";

const benchDir = join(root, "bench");

/** The topics: folders of `bench/` with modules that export `run`. */
const topics = readdirSync(benchDir, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !["support", "node_modules"].includes(entry.name))
  .map(({ name }) => name);

const usage = `Usage: npm run bench [-- TOPIC|TOPIC/BENCH ...]

Prints the figures that the docs quote, beside those of other tools, all measured in one run on this
machine. Read the ratios: the times are this machine's own.

Topics: ${topics.join(", ")}. BENCH_FULL=1 makes "team" send a million messages and answer all waits.
`;

/** The modules that a name means, as paths below `bench/` without their ends: a topic, or one bench of it. */
function modulesOf(name: string): string[] {
  const [topic = ""] = name.split("/", 1);
  if (!topics.includes(topic)) return [];
  return readdirSync(join(benchDir, topic))
    .filter((file) => file.endsWith(".ts"))
    .map((file) => `${topic}/${file.replace(/\.ts$/, "")}`)
    .filter((module) => name === topic || name === module);
}

async function bench(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const module = (await import(pathToFileURL(join(benchDir, `${path}.ts`)).href)) as {
      run?: () => Promise<void> | void;
    };
    if (module.run === undefined) continue;
    process.stdout.write(`\n${style("bold", path)}\n`);
    await module.run();
  }
}

await runAsProgram(import.meta.url, async () => {
  const names = process.argv.slice(2);
  if (names.includes("--help") || names.includes("-h")) {
    process.stdout.write(usage);
    return;
  }
  const unknown = names.find((name) => modulesOf(name).length === 0);
  if (unknown !== undefined) throw new Failure(`There is no bench "${unknown}".\n\n${usage}`);
  await bench((names.length > 0 ? names : topics).flatMap(modulesOf));
});
