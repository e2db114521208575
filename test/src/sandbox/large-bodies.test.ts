import { spawn, type ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { request as httpRequest } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PATH } from "../../support/operation.js";
import { root } from "../../../scripts/lib/paths.js";
import { goodHeaders } from "./support/send.js";
import { largeBodies } from "./support/verdict-table.js";

/** Less than most processes have, so that what is kept too long ends this one. */
const memory = "--max-old-space-size=128";

let child: ChildProcess;
let url: string;

beforeAll(async () => {
  const args = [memory, "--import", "tsx", "src/cli.ts", "sandbox", "--port", "0", "--log", "json"];
  child = spawn(process.execPath, args, { cwd: root });
  url = await new Promise((resolve) => {
    child.stdout!.on("data", (chunk: Buffer) => {
      const listening = /"url":"([^"]+)"/.exec(chunk.toString());
      if (listening !== null) resolve(listening[1]!);
    });
  });
});

afterAll(() => void child.kill("SIGKILL"));

/** Sends a body in pieces, as a slow network does, and gives the status. */
function post(body: string, headers: Record<string, string>, path: string = PATH): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(url + path, { method: "POST", headers }, (response) => {
      response.resume().on("end", () => resolve(response.statusCode!));
    });
    request.on("error", reject).end(body);
  });
}

/** Linux counts processor time in hundredths of a second. */
const tickMs = 10;

/** The processor time that the sandbox has used: what nobody else can get meanwhile, however busy the machine. */
function cpuMs(): number {
  const fields = readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ").at(-1)!.split(" ");
  return (Number(fields[11]) + Number(fields[12])) * tickMs;
}

const peakBytes = () =>
  Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))![1]) * 1024;

test("large bodies get their reply, keep nobody waiting, and need little memory", async () => {
  // The first request of each kind loads code.
  await post("{}", goodHeaders);
  const before = peakBytes();
  const { "X-Auth-Token": _token, ...withoutToken } = goodHeaders;
  for (const { body } of largeBodies) {
    for (const [headers, path, status] of [
      [goodHeaders, PATH, 400],
      [withoutToken, PATH, 401],
      [goodHeaders, "/_sandbox/faults", 413],
      [{}, "/elsewhere", 404],
    ] as const) {
      const startedAt = cpuMs();
      expect(await post(body, headers, path)).toBe(status);
      expect(cpuMs() - startedAt).toBeLessThan(200);
      expect((await fetch(`${url}/healthz`)).status).toBe(200);
    }
  }
  const { length } = largeBodies[0]!.body;
  expect(peakBytes() - before).toBeLessThan(16 * length);
  expect(child.exitCode).toBe(null);
}, 60_000);

test("many large bodies at once do not end it either", async () => {
  const { body } = largeBodies[2]!;
  const statuses = await Promise.all(Array.from({ length: 20 }, () => post(body, goodHeaders)));
  expect(new Set(statuses)).toEqual(new Set([400]));
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
}, 60_000);
