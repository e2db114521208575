import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { createSandbox } from "../../src/sandbox/index.js";
import { email, send } from "../src/sandbox/support/send.js";

const binary = process.env.NGINX ?? "/usr/sbin/nginx";
const sandbox = createSandbox();

let folder: string;
let url: string;
let nginx: ReturnType<typeof spawn>;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A proxy as nginx has it by default: it keeps back what it may. */
const configuration = (port: number, target: string) => `
daemon off;
user root;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
    access_log off;
    client_body_temp_path ${folder}/body;
    proxy_temp_path ${folder}/proxy;
    fastcgi_temp_path ${folder}/fastcgi;
    uwsgi_temp_path ${folder}/uwsgi;
    scgi_temp_path ${folder}/scgi;
    server {
        listen 127.0.0.1:${port};
        location / { proxy_pass ${target}; }
        location /below/ { proxy_pass ${target}/; }
    }
}
`;

beforeAll(async () => {
  const { error } = spawnSync(binary, ["-v"]);
  if (error !== undefined) {
    throw new Error(
      `There is no nginx at ${binary}. Install it (Debian: apt-get install nginx-light), or set NGINX to its path.`,
    );
  }
  folder = mkdtempSync(join(tmpdir(), "verifycodes-nginx-"));
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  const file = join(folder, "nginx.conf");
  writeFileSync(file, configuration(port, (await sandbox.listen()).url));
  nginx = spawn(binary, ["-c", file], { stdio: "ignore" });
  await vi.waitFor(() => fetch(url));
});

afterAll(async () => {
  nginx?.kill();
  await sandbox.close();
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
});

test.each(["", "/below"])("each event comes at once through nginx, at %j", async (path) => {
  const leaving = new AbortController();
  const response = await fetch(`${url}${path}/_sandbox/events`, { signal: leaving.signal });
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader.read()).value).toMatch(/^event: state\n/);
  await send(sandbox, email(`user${path.length}@example.com`));
  expect((await reader.read()).value).toMatch(/^event: message\n/);
  leaving.abort();
});
