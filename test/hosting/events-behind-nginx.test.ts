import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { createSandbox } from "../../src/sandbox/index.js";
import { email, send } from "../src/sandbox/support/send.js";
import { freePort } from "../support/free-port.js";
import { nginxConfiguration, nginxProgram } from "../support/nginx.js";

const binary = nginxProgram;
const sandbox = createSandbox();

let folder: string;
let url: string;
let nginx: ReturnType<typeof spawn>;

/** A proxy as nginx has it by default: it keeps back what it may. */
const configuration = (port: number, target: string) =>
  nginxConfiguration(
    folder,
    `    server {
        listen 127.0.0.1:${port};
        location / { proxy_pass ${target}; }
        location /below/ { proxy_pass ${target}/; }
    }`,
  );

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
