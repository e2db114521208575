/** Runs the programs that people copy: that of a client's README, and the samples of the reference. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Language } from "../../scripts/clients/language.js";
import { checkProgram, readmeProgram } from "../../scripts/clients/readme-program.js";
import { CommandFailed, exec } from "../../scripts/lib/exec.js";
import { readContract } from "../../scripts/lib/contract.js";
import { generatedDir, root } from "../../scripts/lib/paths.js";
import { samplesOf, type Sample } from "../../scripts/samples/samples.js";
import type { Case, ReceivedRequest } from "./case-types.js";
import { loadCases } from "./load-cases.js";
import { startMockServer } from "./mock-server.js";
import type { Verdict } from "./run-cases.js";

/** Some are compiled first. */
const longestProgramMs = 180_000;

/** Runs a program against a server, without a case one that accepts all; returns its one request. */
async function requestOf(
  { readme: { file, commands } }: Language,
  programFor: (origin: string) => string,
  served: Case = loadCases()[0]!,
): Promise<ReceivedRequest> {
  const server = await startMockServer(served);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, programFor(server.origin));
    for (const { command, cwd, env } of commands) {
      const [name, ...args] = command;
      await exec(name!, args, {
        cwd,
        timeoutMs: longestProgramMs,
        env: { ...env, VERIFYCODES_ENDPOINT: server.origin, VERIFYCODES_TOKEN: "readme-token" },
      });
    }
    const [request, ...more] = server.received;
    if (request === undefined || more.length > 0) {
      throw new Error(`it sent ${server.received.length} requests; it should send one`);
    }
    return request;
  } finally {
    await server.close();
  }
}

async function verdictOf(id: string, run: () => Promise<unknown>): Promise<Verdict> {
  try {
    await run();
    return { id, result: "passed", problems: [] };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return { id, result: "failed", problems: [problem] };
  }
}

function runReadme(language: Language): Promise<Verdict> {
  return verdictOf(`README/${relative(root, language.readme.source)}`, async () => {
    const program = readmeProgram(language.readme);
    return requestOf(language, () => program);
  });
}

/** Takes a program that checks a code through a code that is right, and one that is refused. */
function runCheck(language: Language): Promise<Verdict> {
  return verdictOf(`README/${relative(root, language.readme.source)}/check`, async () => {
    const program = checkProgram(language.readme);
    const wrong = loadCases().find(({ id }) => id === "24-checking/wrong")!;
    const { path } = await requestOf(language, () => program);
    if (path !== wrong.requests[0]!.path) throw new Error(`it called ${path}`);
    const output = await requestOf(language, () => program, wrong).then(
      () => "nothing: it ended as if the code were right",
      (error: unknown) => {
        if (error instanceof CommandFailed) return error.output;
        throw error;
      },
    );
    if (!output.includes("The code is not right")) {
      throw new Error(`it said of a wrong code: ${output}`);
    }
  });
}

function runSample(
  language: Language,
  { operationId, example, code, body }: Sample,
): Promise<Verdict> {
  return verdictOf(`sample/${operationId}/${example}`, async () => {
    const request = await requestOf(language, (origin) =>
      code.replace(/https:\/\/[\w.-]+/, origin),
    );
    const sent: unknown = request.body === "" ? undefined : JSON.parse(request.body);
    if (!isDeepStrictEqual(sent, body)) {
      throw new Error(`it sent ${request.body}; the example is ${JSON.stringify(body)}`);
    }
  });
}

/** Runs the README's programs of a client, and all samples in its language, one after the other. */
export async function runPrograms(
  language: Language,
  keep: (verdict: Verdict) => void,
): Promise<void> {
  keep(await runReadme(language));
  keep(await runCheck(language));
  const contract = readContract(join(generatedDir, "openapi.json"));
  for (const sample of samplesOf(contract)) {
    if (sample.language.name === language.name) keep(await runSample(language, sample));
  }
}
