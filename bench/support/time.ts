import { spawnSync } from "node:child_process";

/** What a command cost: elapsed time, and processor time of it and its children. */
export interface Cost {
  wallSeconds: number;
  cpuSeconds: number;
}

/**
 * Runs a command to its end and measures it.
 *
 * @throws {Error} with what it printed when it fails: the time of a failed command means nothing
 */
export function timeCommand(command: string, args: readonly string[], cwd: string): Cost {
  // GNU time's figures would need a program more; `times` of the shell is everywhere.
  const startedAt = performance.now();
  const script = '"$@" >/dev/null || exit 1; times';
  const { status, stdout, stderr } = spawnSync("bash", ["-c", script, "bash", command, ...args], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, REDOCLY_TELEMETRY: "off" },
  });
  const wallSeconds = (performance.now() - startedAt) / 1000;
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed:\n${stderr}`);
  const children = stdout.trim().split("\n").at(-1) ?? "";
  const cpuSeconds = [...children.matchAll(/(\d+)m([\d.]+)s/g)]
    .map(([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds))
    .reduce((sum, seconds) => sum + seconds, 0);
  return { wallSeconds, cpuSeconds };
}

/** The middle value; of an even number of values, the lower of the two in the middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}
