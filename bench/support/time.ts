import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What a command cost: elapsed time, and processor time of it and its children. */
export interface Cost {
  wallSeconds: number;
  cpuSeconds: number;
  /** The most memory that a Node process of it held at one time; 0 without one. */
  peakMegabytes: number;
}

const notePeak = new URL("note-peak.mjs", import.meta.url).href;

/**
 * Runs a command to its end and measures it.
 *
 * @throws {Error} with what it printed when it fails: the time of a failed command means nothing
 */
export function timeCommand(command: string, args: readonly string[], cwd: string): Cost {
  // GNU time's figures would need a program more; `times` of the shell is everywhere.
  const folder = mkdtempSync(join(tmpdir(), "bench-peak-"));
  const peaks = join(folder, "peaks");
  const startedAt = performance.now();
  const script = '"$@" >/dev/null || exit 1; times';
  const { status, stdout, stderr } = spawnSync("bash", ["-c", script, "bash", command, ...args], {
    cwd,
    encoding: "utf8",
    env: {
      ...process.env,
      REDOCLY_TELEMETRY: "off",
      NODE_OPTIONS: `--import=${notePeak}`,
      BENCH_PEAK_FILE: peaks,
    },
  });
  const wallSeconds = (performance.now() - startedAt) / 1000;
  const kilobytes = existsSync(peaks) ? readFileSync(peaks, "utf8").trim().split("\n") : [];
  rmSync(folder, { recursive: true });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed:\n${stderr}`);
  const children = stdout.trim().split("\n").at(-1) ?? "";
  const cpuSeconds = [...children.matchAll(/(\d+)m([\d.]+)s/g)]
    .map(([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds))
    .reduce((sum, seconds) => sum + seconds, 0);
  const peakMegabytes = Math.round(Math.max(0, ...kilobytes.map(Number)) / 1024);
  return { wallSeconds, cpuSeconds, peakMegabytes };
}

/** The middle value; of an even number of values, the lower of the two in the middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}
