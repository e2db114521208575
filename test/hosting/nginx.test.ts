import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { root } from "../../scripts/lib/paths.js";
import { codeBlocksOf } from "../support/code-blocks.js";
import { freePort } from "../support/free-port.js";
import { nginxConfiguration, nginxProgram } from "../support/nginx.js";

const binary = nginxProgram;

let folder: string;
let url: string;
let nginx: ReturnType<typeof spawn>;

/** The configuration of the page, with the files and the address of this run. */
function configuration(port: number): string {
  const block = codeBlocksOf("docs/hosting.md").find(({ language }) => language === "nginx");
  const server = block!.code
    .replace("listen 8080", `listen 127.0.0.1:${port}`)
    .replace("/srv/docs", join(root, "docs/site"));
  return nginxConfiguration(folder, server);
}

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
  writeFileSync(file, configuration(port));
  const checked = spawnSync(binary, ["-t", "-c", file], { encoding: "utf8" });
  if (checked.status !== 0) throw new Error(checked.stderr);
  nginx = spawn(binary, ["-c", file], { stdio: "ignore" });
  await vi.waitFor(() => fetch(url));
});

afterAll(() => {
  nginx?.kill();
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
});

test("a page comes with the strict policy, and is asked for again each time", async () => {
  const { headers } = await fetch(`${url}/errors.html`);
  expect(headers.get("Content-Type")).toBe("text/html; charset=utf-8");
  expect(headers.get("Content-Security-Policy")).toMatch(/^default-src 'self'; frame-ancestors/);
  expect(headers.get("Content-Security-Policy")).not.toContain("unsafe");
  expect(headers.get("Cache-Control")).toBe("no-cache");
  expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
  const again = await fetch(`${url}/errors.html`, {
    headers: { "If-None-Match": headers.get("ETag") ?? "" },
  });
  expect(again.status).toBe(304);
});

test.each(["reference/", "zh-cn/reference/"])(
  "%s comes with the policy that it needs",
  async (path) => {
    const { headers } = await fetch(`${url}/${path}`);
    expect(headers.get("Content-Security-Policy")).toContain(
      "script-src 'self'; style-src 'self' 'unsafe-inline'",
    );
  },
);

test.each([
  ["openapi.yaml", "application/yaml"],
  ["openapi.json", "application/json"],
  ["guide.md", "text/markdown; charset=utf-8"],
  ["page.js", "text/javascript; charset=utf-8"],
  ["llms.txt", "text/plain; charset=utf-8"],
])("%s is sent as %s", async (path, type) => {
  const { status, headers } = await fetch(`${url}/${path}`);
  expect({ status, type: headers.get("Content-Type") }).toEqual({
    status: 200,
    type: expect.stringContaining(type.split(";")[0]!) as string,
  });
});

test("a page that is not there is answered with the page that says so", async () => {
  const reply = await fetch(`${url}/rules/no-such-page.html`);
  expect(reply.status).toBe(404);
  const text = await reply.text();
  expect(text).toContain("Page not found");
  expect(text).toContain('href="/style.css"');
  const chinese = await fetch(`${url}/zh-cn/no-such-page.html`);
  expect(chinese.status).toBe(404);
  expect(await chinese.text()).toContain("找不到页面");
  expect(reply.headers.get("Content-Security-Policy")).toContain("default-src 'self'");
});

test("text is compressed", async () => {
  const { headers } = await fetch(`${url}/index.html`);
  expect(headers.get("Content-Encoding")).toBe("gzip");
});
