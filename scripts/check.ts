/**
 * Tells whether `generated/` is what the scripts print: regenerates it elsewhere and compares. Clients
 * are told by checksums.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { staleClients } from "./clients/freshness.js";
import { filesBelow } from "./lib/files-below.js";
import { Failure, runAsProgram } from "./lib/main.js";
import { contracts, generatedDir } from "./lib/paths.js";
import { generators } from "./steps/index.js";

/** Hand-written, or compared by the step that generates it. */
const elsewhere = [/^README\.md$/, /^clients\//];

/** The differences between two folders, a line each; new and deleted files count. */
export function differences(
  committed: string,
  fresh: string,
  ignored: readonly RegExp[] = elsewhere,
): string[] {
  const [before, after] = [committed, fresh].map((folder) =>
    filesBelow(folder).filter((file) => !ignored.some((pattern) => pattern.test(file))),
  ) as [string[], string[]];
  return [
    ...before.filter((file) => !after.includes(file)).map((file) => `no longer generated: ${file}`),
    ...after.filter((file) => !before.includes(file)).map((file) => `missing: ${file}`),
    ...after
      .filter((file) => before.includes(file))
      .filter(
        (file) => !readFileSync(join(committed, file)).equals(readFileSync(join(fresh, file))),
      )
      .map((file) => `differs: ${file}`),
  ];
}

/** Runs every step that writes to `generated/`, in order, without asking what is fresh. */
export async function generate(out: string): Promise<void> {
  for (const { folder } of contracts) mkdirSync(join(out, folder), { recursive: true });
  for (const step of generators) await step.run(out);
}

/**
 * Compares the committed files with fresh ones.
 *
 * @throws {Failure} with the differing files and the command that fixes them
 */
export async function check(committed = generatedDir): Promise<void> {
  const fresh = mkdtempSync(join(tmpdir(), "verifycodes-check-"));
  try {
    await generate(fresh);
    const found = differences(committed, fresh);
    if (found.length === 0) return;
    const list = found.map((line) => `  ${line}`).join("\n");
    throw new Failure(
      `generated/ is not what the scripts print:\n${list}\n\nHow to fix it: npm run build, then commit generated/. Do not edit files there by hand.`,
    );
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/**
 * Tells by checksums, without Java, whether the clients were made from this contract and by these
 * templates, and were not edited since.
 *
 * @throws {Failure} with their names and the command that fixes them
 */
export function checkClients(): void {
  const stale = staleClients();
  if (stale.length === 0) return;
  throw new Failure(
    `The clients are out of date, or their generated files were edited: ${stale.join(", ")}.\n\nHow to fix it: npm run generate:clients (it needs Java), then commit what changed.`,
  );
}

await runAsProgram(
  import.meta.url,
  async () => {
    await check();
    checkClients();
    process.stdout.write("generated/ and the clients are what the contract gives.\n");
  },
  "Usage: npm run check\n\nTells whether generated/ and the clients are what the contract gives, and what to do when not.",
);
