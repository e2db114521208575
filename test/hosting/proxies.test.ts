import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { root } from "../../scripts/lib/paths.js";
import { createSandbox } from "../../src/sandbox/index.js";
import { certificateOf } from "../conformance/certificates.js";
import { email, goodHeaders, send } from "../src/sandbox/support/send.js";
import { PATH } from "../support/operation.js";
import { freePort } from "../support/free-port.js";
import { nginxConfiguration, nginxProgram } from "../support/nginx.js";

const adminToken = "an-admin-token";
const host = "sandbox.example";

/** Where the proxy of a run listens, what it hands on to, and where its files are. */
interface Place {
  folder: string;
  port: number;
  target: string;
}

/** The file of the docs, with the addresses and the files of this run. */
const documented = (file: string, replacements: readonly (readonly [string, string])[]) => {
  let text = readFileSync(join(root, "docs/network", file), "utf8");
  for (const [from, to] of replacements) {
    if (!text.includes(from)) throw new Error(`${file} no longer has ${from}`);
    text = text.replace(from, to);
  }
  return text;
};

const nginx = ({ folder, port, target }: Place) =>
  nginxConfiguration(
    folder,
    documented("nginx.conf", [
      ["listen 443", `listen 127.0.0.1:${port}`],
      ["/etc/ssl/sandbox.pem", `${folder}/cert.pem`],
      ["/etc/ssl/sandbox.key", `${folder}/key.pem`],
      ["127.0.0.1:4010", target],
    ]),
  );

const haproxy = ({ folder, port, target }: Place) =>
  documented("haproxy.cfg", [
    ["bind :443", `bind 127.0.0.1:${port}`],
    ["/etc/ssl/sandbox-with-key.pem", `${folder}/both.pem`],
    ["127.0.0.1:4010", target],
  ]);

interface Answer {
  status: number | undefined;
  text: string;
}

describe.each([
  {
    name: "nginx",
    binary: nginxProgram,
    configuration: nginx,
    args: (file: string) => ["-c", file],
    installs: "nginx-light",
  },
  {
    name: "HAProxy",
    binary: process.env.HAPROXY ?? "/usr/sbin/haproxy",
    configuration: haproxy,
    args: (file: string) => ["-db", "-f", file],
    installs: "haproxy",
  },
])("behind $name, as the docs configure it", ({ binary, configuration, args, installs }) => {
  const sandbox = createSandbox({ adminToken, allowedHosts: [host] });
  let folder: string;
  let port: number;
  let proxy: ChildProcess;

  /** Asks the proxy by its documented name; calls back with each part of the reply. */
  const ask = (
    path: string,
    { method = "GET", headers = {}, body = "" } = {},
    onPart?: (text: string, leave: () => void) => void,
  ) =>
    new Promise<Answer>((resolve, reject) => {
      const options = { host: "127.0.0.1", port, path, method, rejectUnauthorized: false };
      const asking = request({ ...options, headers: { Host: host, ...headers } }, (reply) => {
        let text = "";
        reply.setEncoding("utf8");
        reply.on("data", (part: string) => {
          text += part;
          onPart?.(text, () => asking.destroy());
        });
        reply.on("error", () => {});
        reply.on("close", () => resolve({ status: reply.statusCode, text }));
      });
      asking.on("error", reject).end(body);
    });

  const admin = { Authorization: `Bearer ${adminToken}` };

  beforeAll(async () => {
    if (spawnSync(binary, ["-v"]).error !== undefined) {
      throw new Error(`There is no ${binary}. Install it (Debian: apt-get install ${installs}).`);
    }
    folder = mkdtempSync(join(tmpdir(), "verifycodes-proxy-"));
    const { cert, key } = await certificateOf("trusted");
    writeFileSync(join(folder, "cert.pem"), cert);
    writeFileSync(join(folder, "key.pem"), key);
    writeFileSync(join(folder, "both.pem"), `${cert}\n${key}`);
    port = await freePort();
    const target = new URL((await sandbox.listen()).url).host;
    const file = join(folder, "proxy.conf");
    writeFileSync(file, configuration({ folder, port, target }));
    proxy = spawn(binary, args(file), { stdio: "ignore" });
    await vi.waitFor(async () => {
      const { status } = await ask("/readyz");
      if (status !== 200) throw new Error(`It answers ${status}.`);
    }, 10_000);
  });

  afterAll(async () => {
    proxy?.kill();
    await sandbox.close();
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  });

  test("the operation answers, also to the largest body that the gateway takes", async () => {
    const body = JSON.stringify(email("a@example.com"));
    expect((await ask(PATH, { method: "POST", headers: goodHeaders, body })).status).toBe(200);
    const large = " ".repeat(11 * 1024 * 1024);
    const refused = await ask(PATH, { method: "POST", headers: goodHeaders, body: large });
    expect(refused).toMatchObject({ status: 400, text: expect.stringContaining("OSM.01010001") });
  });

  test("the control API asks for the admin token, and the page loads without it", async () => {
    expect((await ask("/_sandbox/messages")).status).toBe(401);
    expect((await ask("/_sandbox/messages", { headers: admin })).status).toBe(200);
    expect((await ask("/")).status).toBe(200);
  });

  test("the page's own origin may call, another site's may not", async () => {
    for (const [origin, status] of [
      [`https://${host}`, 200],
      ["https://other.example", 403],
    ]) {
      const headers = { ...admin, Origin: origin };
      expect((await ask("/_sandbox/state", { headers })).status).toBe(status);
    }
  });

  test("each event comes at once", async () => {
    const { text } = await ask("/_sandbox/events", { headers: admin }, (sofar, leave) => {
      if (sofar.includes("event: message")) leave();
      else if (!sofar.includes("event: request")) void send(sandbox, email("event@example.com"));
    });
    expect(text).toContain("event@example.com");
  });

  test("what is not sent twice by the sandbox's caller is not by the proxy", async () => {
    sandbox.faults.add({ kind: "reset", times: 1, contact: "once@example.com" });
    const before = sandbox.requests.list().length;
    const body = JSON.stringify(email("once@example.com"));
    expect((await ask(PATH, { method: "POST", headers: goodHeaders, body })).status).toBe(502);
    expect(sandbox.requests.list().length).toBe(before + 1);
  });
});
