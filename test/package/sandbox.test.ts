import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { PATH } from "../support/operation.js";
import { goodHeaders, pageExample, token } from "../src/sandbox/support/send.js";
import { talk, wholeRequest } from "../src/sandbox/support/raw-socket.js";
import { expectedOf, overSocket, verdictOf } from "../src/sandbox/support/verdict.js";
import { longestToken, verdictTable } from "../src/sandbox/support/verdict-table.js";
import { runtimes } from "./support/runtimes.js";

const program = join(inject("installed"), "node_modules/verifycodes/dist/cli.js");

interface Running {
  child: ChildProcess;
  url: string;
  port: number;
  errors: () => string;
  /** Waits for a text in what it prints. */
  printed: (text: string) => Promise<void>;
  ended: Promise<number | null>;
}

/** Starts `verifycodes sandbox` on a runtime, with more flags. */
async function start(
  runtime: (typeof runtimes)[number],
  ...flags: readonly string[]
): Promise<Running> {
  const args = [...runtime.args, program, "sandbox", "--log", "json", ...flags];
  const child = spawn(runtime.program, args);
  let output = "";
  let errors = "";
  child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const printed = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => output.includes(text) && resolve();
      child.stdout.on("data", look);
      look();
      void ended.then((code) => reject(new Error(`ended with ${code}: ${errors}`)));
    });
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  await printed('"event":"listening"');
  const url = /"url":"([^"]+)"/.exec(output)![1]!;
  const { port } = new URL(url);
  return { child, url, port: Number(port), errors: () => errors, printed, ended };
}

test("shared state without its package ends with what to install", () => {
  const args = [program, "sandbox", "--port", "0", "--state", "redis://127.0.0.1:6379"];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  expect(stderr).toContain("which is not installed: npm install @redis/client");
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect(status).toBe(1);
});

const post = (url: string, contact: string) =>
  fetch(url + PATH, {
    method: "POST",
    headers: goodHeaders,
    body: JSON.stringify({ ...pageExample, contact_value: contact }),
  });

/** What a caller sees of each failure on the wire. */
const failures = {
  reset: "no reply",
  "reset-in-reply": "200, broken",
  truncated: "200, broken",
};

async function failureOf(url: string, domain: string): Promise<string> {
  try {
    const response = await post(url, `a@${domain}.example`);
    return await response.text().then(
      () => `${response.status}, whole`,
      () => `${response.status}, broken`,
    );
  } catch {
    return "no reply";
  }
}

describe.each(runtimes)("the sandbox on $name", (runtime) => {
  let running: Running;

  beforeAll(async () => {
    const tokens = ["--token", token, "--token", longestToken];
    running = await start(runtime, "--port", "0", "--no-cooldown", ...tokens);
  });
  afterAll(() => void running.child.kill("SIGKILL"));

  test.each(verdictTable)("gives the contract's verdict: $name", async (row) => {
    expect(verdictOf(await overSocket(running.url, row))).toEqual(expectedOf(row));
  });

  test("gives a code to whoever waits for it, and tells of it as an event", async () => {
    const events = await fetch(`${running.url}/_sandbox/events`);
    const reader = events.body!.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader.read()).value).toMatch(/^event: state\n/);
    const waiting = fetch(`${running.url}/_sandbox/messages/wait?contact=waits@example.com`);
    await post(running.url, "waits@example.com");
    const message = (await (await waiting).json()) as { code: string };
    expect((await reader.read()).value).toContain(`"code":"${message.code}"`);
    await reader.cancel();
  });

  test("shows the page, and refuses whoever calls it by another name", async () => {
    const page = await fetch(running.url);
    expect(page.headers.get("content-security-policy")).toContain("default-src 'self'");
    expect(await page.text()).toContain("<title>");
    const foreign = await talk(running.port, (socket) =>
      socket.write("GET / HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n"),
    );
    expect(foreign).toMatch(/^HTTP\/1.1 403/);
  });

  test("refuses bodies that are too large, announced or not", async () => {
    const body = "x".repeat(12 * 1024 * 1024 + 1);
    const announced = await fetch(running.url + PATH, { method: "POST", body });
    expect(announced.status).toBe(413);
    const stream = new Blob([body]).stream();
    const chunked = await fetch(running.url + PATH, {
      method: "POST",
      body: stream,
      duplex: "half",
    } as RequestInit);
    expect(chunked.status).toBe(413);
    expect(await chunked.json()).toMatchObject({ error_code: "APIGW.0201" });
  });

  test("breaks connections as the fault says", async () => {
    for (const [domain, failure] of Object.entries(failures)) {
      expect(`${domain}: ${await failureOf(running.url, domain)}`).toBe(`${domain}: ${failure}`);
    }
    expect(running.errors()).toBe("");
  });

  test("ends what waits when it is told to end", async () => {
    const own = await start(runtime, "--port", "0");
    const wait = fetch(`${own.url}/_sandbox/messages/wait?contact=nobody&timeout_ms=50000`);
    const withheld = failureOf(own.url, "no-reply");
    await own.printed('"event":"request"');
    own.child.kill("SIGTERM");
    const reply = await wait;
    expect(reply.status).toBe(404);
    expect(await reply.text()).toContain("when the sandbox was closed");
    expect(await withheld).toBe("no reply");
    expect(await own.ended).toBe(0);
  });

  test("does not log callers who leave", async () => {
    const before = running.errors();
    const wait = "GET /_sandbox/messages/wait?contact=nobody HTTP/1.1\r\nHost: localhost\r\n\r\n";
    await talk(running.port, (socket) => socket.write(wait, () => socket.destroy()));
    await talk(running.port, (socket) =>
      socket.write(wholeRequest().slice(0, -5), () => socket.destroy()),
    );
    expect((await post(running.url, "after@example.com")).status).toBe(200);
    expect(running.errors()).toBe(before);
  });

  test("does not share its port", async () => {
    await expect(start(runtime, "--port", String(running.port))).rejects.toThrow(
      `ended with 1: Port ${running.port} on 127.0.0.1 is in use`,
    );
  });

  test("answers what is under way when it is told to end", async () => {
    const late = await start(runtime, "--port", "0", "--fault", "latency,delay_ms=400");
    const reply = post(late.url, "late@example.com");
    await late.printed('"event":"request"');
    late.child.kill("SIGTERM");
    expect((await reply).status).toBe(200);
    expect(await late.ended).toBe(0);
  });
});
