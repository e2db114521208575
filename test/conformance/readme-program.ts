import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import { exec } from "../../scripts/lib/exec.js";
import { root } from "../../scripts/lib/paths.js";
import type { Language } from "../../scripts/clients/language.js";
import { loadCases } from "./load-cases.js";
import { startMockServer } from "./mock-server.js";
import type { Verdict } from "./run-cases.js";

/** Some are compiled first. */
const longestProgramMs = 180_000;

/** The first fenced block of that tag in a Markdown text. */
function firstBlock(markdown: string, tag: string): string | undefined {
  const fence = "```";
  const start = markdown.indexOf(`${fence}${tag}\n`);
  if (start < 0) return undefined;
  const from = start + fence.length + tag.length + 1;
  return markdown.slice(from, markdown.indexOf(`\n${fence}`, from) + 1);
}

/** Runs the program of a client's README: it must end well and have sent one code. */
export async function runReadmeProgram({ readme }: Language): Promise<Verdict> {
  const { source, fence, file, commands } = readme;
  const id = `README/${relative(root, source)}`;
  const fail = (problem: string): Verdict => ({ id, result: "failed", problems: [problem] });
  const program = firstBlock(readFileSync(source, "utf8"), fence);
  if (program === undefined) return fail(`there is no block of ${fence}`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, program);
  const server = await startMockServer(loadCases()[0]!);
  try {
    for (const { command, cwd, env } of commands) {
      const [name, ...args] = command;
      await exec(name!, args, {
        cwd,
        timeoutMs: longestProgramMs,
        env: { ...env, VERIFYCODES_ENDPOINT: server.origin, VERIFYCODES_TOKEN: "readme-token" },
      });
    }
    const sent = server.received.length;
    return sent === 1
      ? { id, result: "passed", problems: [] }
      : fail(`it sent ${sent} requests; it should send one`);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  } finally {
    await server.close();
  }
}
