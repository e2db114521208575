import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ERROR_CODES, HEADER_LIMITS, STATUSES } from "../../generated/constants.js";
import { PATH } from "../support/operation.js";
import { root } from "../../scripts/lib/paths.js";
import { faultsOf } from "../support/axe.js";
import { chromiumOptions } from "../support/chromium.js";
import { serveFolder } from "../support/serve-folder.js";

/** What the docs promise to run under; Redoc's styles are the one thing that is inline. */
const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "object-src 'none'",
].join("; ");

/** What Redoc asks for by an invalid name, or without showing it on these pages. */
const unseen = new Set([
  "undefined",
  "variables",
  "codeSnippet.report.buttonText",
  "codeSnippet.report.tooltipText",
  "codeSnippet.report.label",
]);

let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;
let page: Page;
const requested: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  browser = await chromium.launch(chromiumOptions());
  server = await serveFolder(`${root}/docs/site`, { "Content-Security-Policy": policy });
  // Not newPage: axe needs its own context.
  page = await (await browser.newContext({ viewport: { width: 1400, height: 1000 } })).newPage();
  page.on("request", (request) => requested.push(request.url()));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(`${server.url}/reference/`);
  await page.getByText("X-Time-Zone").first().waitFor();
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

describe("the reference, as it opens", () => {
  test.each([
    PATH,
    ...Object.keys(HEADER_LIMITS),
    `[ ${HEADER_LIMITS["X-Auth-Token"].minLength} .. ${HEADER_LIMITS["X-Auth-Token"].maxLength} ] characters`,
    "contact_value",
    "area_code",
    "SMS: The code is sent by SMS message to a phone number.",
    "EMAIL: The code is sent by e-mail to an address.",
  ])("shows %s", async (text) => {
    expect(await page.getByText(text, { exact: false }).first().isVisible()).toBe(true);
  });

  test.each(Object.keys(STATUSES))("shows status %s", async (status) => {
    expect(await page.getByText(status, { exact: true }).first().isVisible()).toBe(true);
  });

  test("shows the body of the example that is chosen", async () => {
    const panel = page.getByTestId("right-panel").filter({ hasText: "contact_value" }).first();
    for (const [shown, name, value] of [
      ["The example of the service's page.", "A code by SMS message.", '"contact_way": 0'],
      ["A code by SMS message.", "A code by e-mail.", '"user@example.com"'],
    ] as const) {
      await panel.getByText(shown).first().click();
      await page.getByText(name, { exact: true }).last().click();
      await panel.locator("pre, code").filter({ hasText: value }).first().waitFor();
    }
    expect(await panel.getByText('"contact_way": 0').count()).toBe(0);
    expect(await page.getByText("createClient").count()).toBe(0);
  });

  test("lists every known error code", async () => {
    await page.getByText("Error codes", { exact: true }).first().click();
    await page.getByRole("cell", { name: "OSM.01010024" }).first().waitFor();
    const cells = await page.getByRole("cell", { name: /^(?:OSM|APIGW)\./ }).allTextContents();
    expect(cells).toEqual(Object.keys(ERROR_CODES));
  });

  test("asks no other host, and breaks no rule of its policy", () => {
    const hosts = requested.map((url) => url.replace(/^blob:/, ""));
    expect(hosts.filter((url) => !url.startsWith(server.url) && !url.startsWith("data:"))).toEqual(
      [],
    );
    expect(complaints).toEqual([]);
  });

  test("has no serious fault in accessibility", async () => {
    const faults = await faultsOf(page);
    expect(faults.filter((fault) => /\((?:serious|critical)\)/.test(fault))).toEqual([]);
  });
});

/** Opens the reference in its own context, on a machine that is slower by a factor. */
async function reader({ path = "reference/", width = 1280, slower = 1 }) {
  const context = await browser.newContext({ viewport: { width, height: 844 } });
  const own = await context.newPage();
  if (slower > 1) {
    const session = await context.newCDPSession(own);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
  }
  await own.goto(`${server.url}/guide.html`);
  await own.goto(`${server.url}/${path}`);
  return own;
}

/** Reads on until the operations are open, as a reader does: on a phone they come when they are near. */
async function readOn(own: Page): Promise<void> {
  await expect
    .poll(
      async () => {
        await own.mouse.wheel(0, 500);
        return own.getByText("X-Time-Zone").first().isVisible();
      },
      { timeout: 50_000, interval: 200 },
    )
    .toBe(true);
}

test.each([
  { width: 1280, slower: 1 },
  { width: 1280, slower: 6 },
  { width: 390, slower: 1 },
  { width: 390, slower: 6 },
])("one press of Back leaves it: $width px, $slower times slower", async (view) => {
  const own = await reader(view);
  await readOn(own);
  await own.mouse.wheel(0, 3000);
  await own.goBack({ waitUntil: "commit" });
  // Redoc writes the place that it shows into the address while the page is being left, and goBack
  // takes that for the end of the way.
  await expect.poll(() => own.url()).toBe(`${server.url}/guide.html`);
  await own.context().close();
});

const widths = [320, 390, 1280, 1366, 1440];

test.each(
  widths.flatMap((width) => ["reference/", "zh-cn/reference/"].map((path) => ({ width, path }))),
)("$path cuts off no column and tears no word of a heading at $width px", async (view) => {
  const own = await reader({ ...view, path: `${view.path}#/error-codes` });
  await own.locator(".md-table-wrapper td").first().waitFor();
  expect(await own.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    view.width,
  );
  const hidden = await own
    .locator(".md-table-wrapper")
    .evaluateAll((tables) =>
      tables
        .filter((table) => table.scrollWidth > table.clientWidth + 1)
        .map((table) => table.textContent),
    );
  expect(hidden).toEqual([]);
  const torn = await own.locator("#redoc :is(h1, h2, h3)").evaluateAll((headings) =>
    headings.flatMap((heading) => {
      const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
      const found = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        for (const { 0: word, index } of (node.textContent ?? "").matchAll(/[\w.()]+/g)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          if (range.getClientRects().length > 1) found.push(word);
        }
      }
      return found;
    }),
  );
  expect(torn).toEqual([]);
  await own.context().close();
});

test.each(["reference/", "zh-cn/reference/", "reference/#/error-codes"])(
  "each link of %s, as served and as it stands, leads to a page of the site",
  async (path) => {
    const own = await reader({ path });
    await own.locator('[data-testid="middle-panel"]').first().waitFor();
    if (!path.includes("#")) await readOn(own);
    const base = new URL(path.replace(/#.*/, ""), `${server.url}/`);
    const served = await (await fetch(base)).text();
    const hrefs = new Set([
      ...[...served.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, href = ""]) => href),
      ...(await own
        .locator("a[href]")
        .evaluateAll((links) => links.map((link) => link.getAttribute("href")!))),
    ]);
    const dead = [];
    for (const href of hrefs) {
      const url = new URL(href, base);
      if (url.origin === base.origin && !(await fetch(url)).ok) dead.push(href);
    }
    expect(dead).toEqual([]);
    expect(hrefs.size).toBeGreaterThan(8);
    await own.context().close();
  },
);

test("the language switch keeps the place, and dark colours stay", async () => {
  const own = await reader({ path: "reference/#/error-codes" });
  await own.locator(".md-table-wrapper td").first().waitFor();
  await own.evaluate(() => localStorage.setItem("redoc.colorMode", "dark"));
  await own.locator("a.switch").focus();
  await own.keyboard.press("Enter");
  await own.waitForURL("**/zh-cn/reference/index.html#/error-codes");
  await own.locator(".md-table-wrapper td").first().waitFor();
  expect(await own.locator("html").getAttribute("class")).toContain("dark");
  await own.locator("a.switch").click();
  await own.waitForURL(/[^n]\/reference\/index\.html#\/error-codes$/);
  await own.context().close();
});

test.each(["guide.html", "zh-cn/guide.html", "reference/", "zh-cn/reference/"])(
  "on a phone the line at the top of %s has two rows",
  async (path) => {
    const own = await reader({ path, width: 390 });
    const tops = await own.locator("header.top > *:visible").evaluateAll((parts) =>
      parts.map((part) => {
        const { top, bottom } = part.getBoundingClientRect();
        return Math.round((top + bottom) / 2);
      }),
    );
    // What stands beside each other has nearly the same middle.
    const rows = tops.filter((top, at) => tops.findIndex((one) => Math.abs(one - top) < 12) === at);
    expect(rows).toHaveLength(2);
    await own.close();
  },
);

test("the search of the site opens over it, in place of Redoc's", async () => {
  const own = await reader({});
  await own.getByText("Error codes").first().waitFor();
  await own.keyboard.press("Control+k");
  await own.keyboard.type("throttle");
  await own.getByRole("dialog", { name: "Search" }).locator("li a").first().waitFor();
  expect(await own.getByPlaceholder("Search docs...").count()).toBe(0);
  await own.context().close();
});

test("without scripts the page says what the operation is", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const still = await context.newPage();
  await still.goto(`${server.url}/reference/`);
  expect(await still.getByText("Verification Code API").first().isVisible()).toBe(true);
});

describe("the Chinese reference", () => {
  let chinese: Page;
  const problems: string[] = [];

  beforeAll(async () => {
    chinese = await (
      await browser.newContext({ viewport: { width: 1400, height: 1000 } })
    ).newPage();
    chinese.on("console", (message) => {
      if (message.type() === "error") problems.push(message.text());
    });
    chinese.on("pageerror", (error) => problems.push(error.message));
    // Notes each label that Redoc asks for by its name and that the page does not have.
    await chinese.addInitScript(() => {
      const missing = new Set<string>();
      let labels: Record<string, string> = {};
      Object.defineProperty(globalThis, "redocLabels", {
        set(own: Record<string, string>) {
          labels = own;
        },
        get: () =>
          new Proxy(labels, {
            get(own, name) {
              if (!Object.hasOwn(own, name)) missing.add(String(name));
              return own[String(name)];
            },
          }),
      });
      Object.assign(globalThis, { missingLabels: missing });
    });
    await chinese.goto(`${server.url}/zh-cn/reference/`);
    await chinese.getByText("SMS：通过短信发送到手机号码。").first().waitFor();
  });

  test("has the Chinese texts, and keeps to the same policy", async () => {
    expect(await chinese.locator("html").getAttribute("lang")).toBe("zh-cn");
    await chinese.getByText("[ 1 .. 5000 ] 个字符").first().waitFor();
    await chinese.getByText("枚举值").first().waitFor();
    expect(problems).toEqual([]);
  });

  test("has no English label, also in its dialogues", async () => {
    await chinese.getByText("查看认证详情").first().click();
    await chinese.getByText("参数名").waitFor();
    await chinese.keyboard.press("Escape");
    await chinese.setViewportSize({ width: 390, height: 844 });
    await chinese.getByLabel("打开导航菜单").click();
    await chinese.getByText("文档工具").first().waitFor();
    const missing = await chinese.evaluate(() => [
      ...(globalThis as unknown as { missingLabels: Set<string> }).missingLabels,
    ]);
    expect(missing.filter((name) => !unseen.has(name))).toEqual([]);
  });

  test("leads back to the other pages, and to the same page in English", async () => {
    await chinese.setViewportSize({ width: 1400, height: 1000 });
    await chinese.getByRole("link", { name: "English" }).click();
    await chinese.waitForURL(/[^n]\/reference\/index\.html#/);
    await chinese.getByText("View security details").first().waitFor();
    await chinese.getByRole("link", { name: "verifycodes", exact: true }).click();
    await chinese.waitForURL(/[^n]\/index\.html$/);
    expect(problems).toEqual([]);
  });
});
