import { spawn, type ChildProcess } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { PATHS } from "../../generated/constants.js";
import { certificateOf } from "../conformance/certificates.js";
import { isInstalled } from "../support/is-installed.js";
import { PATH } from "../support/operation.js";
import { root } from "../../scripts/lib/paths.js";

const started: ChildProcess[] = [];

afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
});

interface Running {
  child: ChildProcess;
  /** What it has printed so far. */
  out: () => string;
  err: () => string;
  ended: Promise<number | null>;
}

/** Starts the command from its source. */
const start = (...args: string[]) => run("--import", "tsx", "src/cli.ts", ...args);

/** Starts a program by Node. */
function run(...args: string[]): Running {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, NO_COLOR: "1" },
  });
  started.push(child);
  let out = "";
  let err = "";
  child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  return { child, out: () => out, err: () => err, ended };
}

/** Waits until it has printed what a pattern matches, and gives the match. */
function printed({ child, out }: Running, pattern: RegExp): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const match = pattern.exec(out());
      if (match !== null) resolve(match);
    };
    child.stdout!.on("data", look);
    child.once("close", () => reject(new Error(`it ended, having printed: ${out()}`)));
    look();
  });
}

const urlOf = async (running: Running) => (await printed(running, /API +(http:\/\/\S+)\/v2/))[1]!;

async function post(url: string, token: string, contact = "123456"): Promise<Response> {
  return fetch(url + PATH, {
    method: "POST",
    headers: { "X-Auth-Token": token, "Content-Type": "application/json" },
    body: JSON.stringify({ contact_value: contact, contact_way: 1, area_code: "86" }),
  });
}

test("it starts, prints where things are, answers, and ends cleanly at Ctrl-C", async () => {
  const running = start("sandbox", "--port", "0");
  const url = await urlOf(running);
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(running.out()).toContain(`Inbox  ${url}/`);
  expect(running.out()).toContain(`Docs   ${url}/docs/`);
  expect((await post(url, "sandbox-token")).status).toBe(200);
  running.child.kill("SIGINT");
  expect(await running.ended).toBe(0);
  expect(running.err()).toBe("");
});

test.skipIf(!isInstalled("curl"))(
  "the curl that it prints works when pasted, quotes and all",
  async () => {
    const running = start("sandbox", "--port", "0", "--token", "it's-a-token");
    const [command] = await printed(running, /curl [^]*\}'/);
    const shell = spawn("bash", [
      "-c",
      command.replace("curl -i", "curl -s -o /dev/null -w %{http_code}"),
    ]);
    const chunks: Buffer[] = [];
    shell.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    await new Promise((resolve) => shell.once("close", resolve));
    expect(Buffer.concat(chunks).toString()).toBe("200");
  },
);

test("its flags do what they say", async () => {
  const running = start(
    "sandbox",
    "--port=0",
    "--token=one",
    "--token=two",
    "--no-cooldown",
    "--fault=error,status=503,contact=broken",
    "--log=json",
  );
  const [, url] = await printed(running, /"url":"([^"]+)"/);
  expect((await post(url!, "one")).status).toBe(200);
  const second = await post(url!, "two");
  expect(await second.json()).toEqual({});
  expect((await post(url!, "sandbox-token")).status).toBe(401);
  expect((await post(url!, "one", "broken")).status).toBe(503);
  await printed(running, /"status":503/);
  const lines = running.out().trim().split("\n");
  const events = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(events.map(({ event, status }) => [event, status])).toEqual([
    ["listening", undefined],
    ["request", 200],
    ["request", 200],
    ["request", 401],
    ["request", 503],
  ]);
  expect(running.out()).not.toMatch(/123456|sandbox-token/);
});

test("a code that can be foreseen passes, and a log says why another did not", async () => {
  const running = start(
    "sandbox",
    "--port=0",
    "--code=a=b@example.com=012345",
    "--max-tries=1",
    "--log=json",
  );
  const [, url] = await printed(running, /"url":"([^"]+)"/);
  const call = async (path: string, fields: object) => {
    const response = await fetch(url! + path, {
      method: "POST",
      headers: { "X-Auth-Token": "sandbox-token", "Content-Type": "application/json" },
      body: JSON.stringify({ contact_value: "a=b@example.com", contact_way: 1, ...fields }),
    });
    return (await response.json()) as { error_code?: string };
  };
  expect(await call(PATHS.sendVerifyCodes, { area_code: "" })).toEqual({});
  const wrong = await call(PATHS.checkVerifyCodes, { verify_code: "543210" });
  expect(wrong.error_code).toBe("OSM.01010010");
  await printed(running, /"rule":"wrong","message":"[^"]*: wrong try 1 of 1"/);
  await call(PATHS.checkVerifyCodes, { verify_code: "012345" });
  await printed(running, /"rule":"tooManyTries"/);
  expect(running.out()).not.toMatch(/012345|543210|a=b/);
});

test.each(["text", "json"])("it stays when the reader of its %s log leaves", async (form) => {
  const running = start("sandbox", "--port=0", "--no-cooldown", `--log=${form}`);
  const [, url] = await printed(running, /(http:\/\/127\.0\.0\.1:\d+)/);
  running.child.stdout!.destroy();
  running.child.stderr!.destroy();
  const statuses: number[] = [];
  for (const token of ["unknown", "sandbox-token", "unknown"])
    statuses.push((await post(url!, token)).status);
  expect(statuses).toEqual([401, 200, 401]);
});

describe("what cannot be is one clear line and exit code 1", () => {
  test("a port in use", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    const running = start("sandbox", "--port", String(port));
    expect(await running.ended).toBe(1);
    expect(running.err()).toBe(
      `Port ${port} on 127.0.0.1 is in use: choose another with --port, or any free one with --port 0.\n`,
    );
    server.close();
  });

  test.each([
    [["--port", "99999"], /must be a number from 0 to 65535/],
    [
      ["--host", "192.0.2.1", "--port", "0", "--admin-token", "a"],
      /192\.0\.2\.1 is no address of this machine/,
    ],
    [["--token", "two words"], /A token may only have visible ASCII characters/],
    [["--fault", "slowness"], /kind must be one of latency, error/],
    [["--code", "12"], /^--code must be six digits.*not a text of length 2\./],
    [["--code", "a=b=12"], /not a text of length 2 as in entry 1 of 1 \(\*\*\*\)/],
    [["--code", "123456", "--code", "a=123456"], /no place beside one for all/],
    [["--code", "a=123456", "--code", "123456"], /no place beside another --code/],
    [["--code", "a=123456", "--code", "a=654321"], /has a code already/],
    [["--code", "123456", "--seed", "1"], /^--seed has no effect/],
    [["--seed", "-1"], /must be a whole number/],
    [["--seed", "4294967296"], /^--seed must be a whole number from 0 to/],
    [["--max-tries", "0"], /^--max-tries must be a whole number from 1 to/],
    [["--cors", "localhost"], /^--cors must be a list of origins/],
    [["--fault", "latency,status=503"], /status has an effect on error alone/],
    [["--server", "node"], /unknown option '--server'/],
    [["--what"], /unknown option '--what'/],
  ])("%j", async (args, message) => {
    const running = start("sandbox", ...args);
    expect(await running.ended).toBe(1);
    expect(running.err()).toMatch(message);
    expect(running.err()).not.toContain("    at ");
  });
});

test("--help shows every flag and the faults", async () => {
  const running = start("sandbox", "--help");
  expect(await running.ended).toBe(0);
  for (const flag of [
    "--port",
    "--host",
    "--token",
    "--ak",
    "--sk",
    "--no-cooldown",
    "--fault",
    "--code",
    "--seed",
    "--max-tries",
    "--no-key-lock",
    "--cors",
    "--cors-control",
    "--log",
  ])
    expect(running.out()).toContain(flag);
  expect(running.out()).toContain("error,status=503,times=1");
});

/** Starts a program in a process group, so that a signal can be meant for it alone. */
async function startBy(command: string, ...args: string[]) {
  const child = spawn(command, args, { cwd: root, detached: true });
  let out = "";
  child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
  onTestFinished(() => {
    try {
      process.kill(-child.pid!, "SIGKILL");
    } catch {
      // It has ended.
    }
  });
  await vi.waitFor(() => expect(out).toContain('"listening"'), { timeout: 60_000 });
  return { child, url: /"url":"([^"]+)"/.exec(out)![1]! };
}

/** Whether nothing answers there in the end. */
async function isGone(url: string): Promise<boolean> {
  const end = performance.now() + 10_000;
  while (performance.now() < end) {
    const answer = await fetch(`${url}/healthz`).catch(() => undefined);
    if (answer === undefined) return true;
    await answer.text();
  }
  return false;
}

describe("it ends with whoever started it", () => {
  test.each(["SIGTERM", "SIGINT"] as const)(
    "npm start, at %s",
    async (signal) => {
      const { child, url } = await startBy("npm", "start", "--", "--port=0", "--log=json");
      child.kill(signal);
      expect(await isGone(url)).toBe(true);
    },
    90_000,
  );

  test("npx, whose shell passes no signal on", async () => {
    const shell = "node dist/cli.js sandbox --port 0 --log json; true";
    const { child, url } = await startBy("npm", "exec", "-c", shell);
    child.kill("SIGTERM");
    expect(await isGone(url)).toBe(true);
  }, 90_000);
});

test.each([
  [["--code", "user@example.com=12"], "entry 1 of 1"],
  [["--code", "user@example.com=123456", "--code", "user@example.com=654321"], "a code already"],
  [["--fault", "error,contact=user@example.com,status=1"], "status"],
  [["--fault", "error,user@example.com"], "Field 1 after the kind"],
  [["--fault", "error,user@example.com=1"], "***"],
  [["--fault", "error,user@=1,user@=2"], "given twice"],
])("the error for %j shows no contact", async (flags, why) => {
  const running = start("sandbox", "--port", "0", ...flags);
  expect(await running.ended).toBe(1);
  expect(running.err()).toContain(why);
  expect(running.err()).not.toMatch(/user@|12345|65432/);
});

test.skipIf(!isInstalled("openssl"))(
  "on a network it asks for the admin token, by HTTPS",
  async () => {
    const { cert, key } = await certificateOf("trusted");
    const folder = mkdtempSync(join(tmpdir(), "verifycodes-tls-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const [certFile, keyFile] = [join(folder, "cert.pem"), join(folder, "key.pem")];
    writeFileSync(certFile, cert);
    writeFileSync(keyFile, key);
    const files = ["--tls-cert", certFile, "--tls-key", keyFile];
    const network = ["--host", "0.0.0.0", "--port", "0", "--log", "json"];
    const running = start("sandbox", ...network, "--admin-token", "the-secret", ...files);
    const [, url = ""] = await printed(running, /"url":"([^"]+)"/);
    const statusOf = (headers: Record<string, string>) =>
      new Promise((resolve, reject) => {
        const options = { headers, rejectUnauthorized: false };
        request(`${url}/_sandbox/state`, options, (reply) => resolve(reply.resume().statusCode))
          .on("error", reject)
          .end();
      });
    expect(url).toMatch(/^https:\/\/0\.0\.0\.0:/);
    expect(await statusOf({})).toBe(401);
    expect(await statusOf({ Authorization: "Bearer the-secret" })).toBe(200);
    running.child.kill("SIGTERM");
    expect(await running.ended).toBe(0);
    expect(running.out() + running.err()).not.toContain("the-secret");
  },
);

test.each([
  [["--host", "0.0.0.0"], /^Other machines reach 0\.0\.0\.0.*--admin-token/],
  [
    ["--host", "0.0.0.0", "--admin-token", ""],
    /^--admin-token, or VERIFYCODES_ADMIN_TOKEN, must be visible/,
  ],
  [["--tls-cert", "cert.pem"], /HTTPS needs both --tls-cert and --tls-key/],
  [["--tls-key", "key.pem"], /HTTPS needs both/],
  [["--tls-cert", "/none.pem", "--tls-key", "x"], /file of --tls-cert cannot be read \(ENOENT\)/],
  [["--tls-cert", "package.json", "--tls-key", "src"], /of --tls-key cannot be read \(EISDIR\)/],
  [["--tls-cert", "package.json", "--tls-key", "package.json"], /is not a certificate in PEM/],
])("%j ends with what is wrong", async (flags, why) => {
  const running = start("sandbox", "--port", "0", ...flags);
  expect(await running.ended).toBe(1);
  expect(running.err()).toMatch(why);
});

test.each([
  [["--cors", "*"], /pages of every site may call the operations/],
  [
    ["--cors-control", "http://localhost:3000"],
    /pages of http:\/\/localhost:3000 may read every code/,
  ],
])("it warns of %j", async (flags, warning) => {
  const running = start("sandbox", "--port", "0", ...flags);
  await urlOf(running);
  expect(running.err()).toMatch(warning);
});

test("a sandbox in process that listens lets the process end, when it is told to", async () => {
  const program = `import { createSandbox } from "./src/sandbox/index.ts";
const { url } = await createSandbox().listen({ unref: true });
console.log((await fetch(url + "/healthz")).status);`;
  const running = run("--import", "tsx", "--input-type=module", "-e", program);
  expect(await running.ended).toBe(0);
  expect(running.out()).toBe("200\n");
});

test("a build that replaces its files does not disturb one that runs", async () => {
  const folder = mkdtempSync(join(tmpdir(), "verifycodes-"));
  cpSync(join(root, "dist"), join(folder, "dist"), { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  const url = await urlOf(run(join(folder, "dist/cli.js"), "sandbox", "--port", "0"));
  rmSync(folder, { recursive: true });
  const reply = await fetch(`${url}/_sandbox/requests`);
  expect(reply.status).toBe(200);
  expect(await reply.json()).toMatchObject({ requests: [] });
});
