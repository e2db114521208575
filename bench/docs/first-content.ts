/**
 * When a reader of each tool's page sees the operation, its limits and its statuses, in Chromium, and
 * how much was loaded for it. In stock Redoc "+ Show" is pressed as soon as it is there.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium, type Browser } from "playwright-core";
import { HEADER_LIMITS, PATHS, STATUSES } from "../../generated/constants.js";
import { chromiumOptions } from "../../test/support/chromium.js";
import { serveFolder } from "../../test/support/serve-folder.js";
import { benchDir, installPeers } from "../support/peers.js";
import { median } from "../support/time.js";
import { startPage, writePages } from "./pages-of-peers.js";

const rounds = Number(process.env.BENCH_ROUNDS ?? 7);

/** Who does not show it by then does not show it without being asked. */
const patience = 15_000;

const wanted = [
  PATHS.sendVerifyCodes,
  ...Object.keys(HEADER_LIMITS),
  String(HEADER_LIMITS["X-Auth-Token"].maxLength),
  ...Object.keys(STATUSES),
];

/** Milliseconds from the navigation until all of it is rendered; Infinity when that does not come. */
async function visibleAfter(
  browser: Browser,
  url: string,
  texts: readonly string[],
): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 1000 } });
  const page = await context.newPage();
  await page.addInitScript({ content: `globalThis.wantedTexts = ${JSON.stringify(texts)};` });
  await page.addInitScript({ path: join(benchDir, "docs/watch.js") });
  await page.goto(url);
  const seenAt = await page
    .waitForFunction(() => (globalThis as { seenAt?: number }).seenAt, null, { timeout: patience })
    .then((handle) => handle.jsonValue())
    .catch(() => Infinity);
  await context.close();
  return seenAt ?? Infinity;
}

/** Kilobytes of all that a page loads, each file compressed by gzip. */
async function loadedKilobytes(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const sizes: Promise<number>[] = [];
  page.on("response", (response) => {
    // What a script made itself, such as a worker, was not loaded, and may come too late to be seen.
    if (response.url().startsWith("blob:")) return;
    const size = response.body().then((body) => gzipSync(body).byteLength);
    sizes.push(size.catch(() => 0));
  });
  await page.goto(url, { waitUntil: "networkidle" });
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await context.close();
  return total / 1000;
}

/** Prints the table. */
export async function run(): Promise<void> {
  await installPeers();
  const folder = mkdtempSync(join(tmpdir(), "verifycodes-bench-docs-"));
  const browser = await chromium.launch(chromiumOptions());
  try {
    const pages = Object.entries(await writePages(folder));
    const server = await serveFolder(folder, {});
    const times = new Map(pages.map(([name]) => [name, [] as number[]]));
    for (let round = 0; round < rounds; round++) {
      for (const [name, path] of pages) {
        // Who showed nothing within the patience once is not waited for again.
        if (times.get(name)?.[0] === Infinity) continue;
        const texts = name === startPage ? [PATHS.sendVerifyCodes] : wanted;
        times.get(name)?.push(await visibleAfter(browser, `${server.url}/${path}`, texts));
      }
    }
    const unit = median(times.get("stock Redoc") ?? []);
    const rows = [];
    for (const [name, path] of pages) {
      const time = median(times.get(name) ?? []);
      rows.push({
        page: name,
        "visible after ms": Number.isFinite(time) ? Math.round(time) : "never all of it",
        "time / stock Redoc's": Number.isFinite(time) ? Number((time / unit).toFixed(2)) : "",
        "kB, gzip": Number((await loadedKilobytes(browser, `${server.url}/${path}`)).toFixed(1)),
      });
    }
    console.table(rows);
    server.close();
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
