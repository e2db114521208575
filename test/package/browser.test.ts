import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { expect, inject, onTestFinished, test } from "vitest";
import type * as Sandbox from "../../src/sandbox/index.js";
import { chromiumOptions } from "../support/chromium.js";

const installed = inject("installed");

test("a bundle of the client sends from a page in Chromium", async () => {
  const { outputFiles } = await build({
    entryPoints: [join(installed, "browser.ts")],
    bundle: true,
    format: "esm",
    write: false,
    logLevel: "silent",
  });
  const bundle = outputFiles[0]!.text;
  const { createSandbox } = (await import(
    join(installed, "node_modules/verifycodes/dist/sandbox.js")
  )) as typeof Sandbox;
  const sandbox = createSandbox({ token: "a-token" });

  const server = createServer(async (request, response) => {
    if (request.url === "/") {
      response.setHeader("Content-Type", "text/html");
      response.end(
        '<!doctype html><title>waiting</title><script type="module" src="/bundle.js"></script>',
      );
    } else if (request.url === "/bundle.js") {
      response.setHeader("Content-Type", "text/javascript");
      response.end(bundle);
    } else if (request.method !== "POST") {
      response.writeHead(404).end();
    } else {
      const chunks: Uint8Array[] = [];
      for await (const chunk of request) chunks.push(chunk as Uint8Array);
      const answer = await sandbox.fetch(`http://127.0.0.1${request.url}`, {
        method: request.method,
        headers: {
          "X-Auth-Token": String(request.headers["x-auth-token"]),
          "Content-Type": "application/json",
        },
        body: Buffer.concat(chunks),
      });
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(await answer.text());
    }
  }).listen(0, "127.0.0.1");
  onTestFinished(() => {
    server.close();
  });

  const browser = await chromium.launch(chromiumOptions());
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.waitForFunction(() => document.title !== "waiting");
  expect(await page.title()).toBe("sent 200");
});
