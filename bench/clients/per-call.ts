/**
 * What each language's client adds to a call over the HTTP library that it stands on: both send the
 * same request to one local server, in one program a language, and all take turns.
 */
import type { Language } from "../../scripts/clients/language.js";
import { languages } from "../../scripts/clients/languages.js";
import { missingTools } from "../../scripts/clients/tools.js";
import { exec } from "../../scripts/lib/exec.js";
import { style } from "../../scripts/lib/style.js";
import { median } from "../support/time.js";
import { ProgramProcess, type Round } from "./support/program-process.js";
import { programOf } from "./support/programs.js";
import { startServer } from "./support/server.js";

const rounds = Number(process.env.BENCH_ROUNDS ?? 20);
const calls = 250;

/** Virtual machines compile in these. */
const warmUps = 20;

/** Builds a client and its program; false, with a message, when its tools are missing. */
async function build({ name, title, tools, build: clientBuild }: Language): Promise<boolean> {
  const missing = await missingTools(tools);
  if (missing.length > 0) {
    process.stdout.write(style("yellow", `SKIPPED ${title}: ${missing.join("; ")}\n`));
    return false;
  }
  process.stdout.write(`Building for ${title} ...\n`);
  for (const { command, cwd, env } of [...clientBuild, ...programOf(name).build]) {
    const [program, ...args] = command;
    await exec(program!, args, { cwd, ...(env && { env }) });
  }
  return true;
}

interface Measured {
  language: Language;
  process: ProgramProcess;
  client: Round[];
  raw: Round[];
}

async function measure(all: readonly Measured[]): Promise<void> {
  for (let round = -warmUps; round < rounds; round++) {
    for (const one of all) {
      // Whoever comes second finds warmer caches: they swap.
      for (const what of round % 2 === 0
        ? (["raw", "client"] as const)
        : (["client", "raw"] as const)) {
        const cost = await one.process.measure(what, calls);
        if (round >= 0) one[what].push(cost);
      }
    }
  }
}

function summary(measured: readonly Round[]) {
  const times = measured.flatMap(({ nanoseconds }) => nanoseconds).toSorted((a, b) => a - b);
  return {
    median: median(times) / 1000,
    p99: times[Math.floor(times.length * 0.99)]! / 1000,
    cpu: median(measured.map(({ cpuMicroseconds }) => cpuMicroseconds / calls)),
  };
}

const ratio = (value: number, base: number) => Number((value / base).toFixed(2));

function row({ language, client, raw }: Measured) {
  const [own, base] = [summary(client), summary(raw)];
  return {
    client: language.title,
    over: programOf(language.name).raw,
    "median us": Math.round(own.median),
    "median / raw": ratio(own.median, base.median),
    "p99 us": Math.round(own.p99),
    "p99 / raw": ratio(own.p99, base.p99),
    "CPU us": Math.round(own.cpu),
    "CPU / raw": ratio(own.cpu, base.cpu),
  };
}

/** Prints the table. */
export async function run(): Promise<void> {
  const built: Language[] = [];
  for (const language of languages) if (await build(language)) built.push(language);
  const server = await startServer();
  const all = built.map((language): Measured => ({
    language,
    process: new ProgramProcess(programOf(language.name).run, server.endpoint),
    client: [],
    raw: [],
  }));
  try {
    await measure(all);
    console.table(all.map(row));
  } finally {
    for (const one of all) one.process.stop();
    server.close();
  }
}
