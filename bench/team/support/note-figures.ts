import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";
import { getHeapStatistics } from "node:v8";
import { root } from "../../../scripts/lib/paths.js";
import { storeProgram } from "../../../test/team/support/team.js";
import type { Figures, Machine } from "./figures.js";

const file = join(root, "bench/team/figures.json");

const megabyte = 1024 ** 2;
const gigabyte = 1024 ** 3;

/** How busy the machine was before the bench began. */
const [loadBefore = 0] = loadavg();

function describeMachine(): Machine {
  const { stdout } = spawnSync(storeProgram, ["--version"], { encoding: "utf8" });
  return {
    date: new Date().toISOString().slice(0, 10),
    processor: cpus()[0]?.model.trim() ?? "unknown",
    cores: availableParallelism(),
    memoryGiB: Math.round(totalmem() / gigabyte),
    node: process.versions.node,
    store: `Redis ${/v=(\S+)/.exec(stdout)?.[1] ?? "unknown"}`,
    openFiles: Number(
      /^Max open files +(\d+)/m.exec(readFileSync("/proc/self/limits", "utf8"))?.[1],
    ),
    heapMB: Math.round(getHeapStatistics().heap_size_limit / megabyte),
    loadBefore: Number(loadBefore.toFixed(1)),
  };
}

/** What was measured last. */
export const readFigures = () => JSON.parse(readFileSync(file, "utf8")) as Figures;

/** Writes down what one bench measured. */
export function noteFigures<Part extends keyof Figures>(part: Part, value: Figures[Part]): void {
  const figures = { ...readFigures(), machine: describeMachine(), [part]: value };
  writeFileSync(file, `${JSON.stringify(figures, undefined, 2)}\n`);
}
