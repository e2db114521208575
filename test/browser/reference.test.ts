import { AxeBuilder } from "@axe-core/playwright";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ERROR_CODES, HEADER_LIMITS, STATUSES } from "../../generated/constants.js";
import { PATH } from "../support/operation.js";
import { root } from "../../scripts/lib/paths.js";
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

/** What Redoc asks for by a name that is none, or without showing it on these pages. */
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
  // Not newPage: axe needs a context of its own.
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

  test("offers the page's example and those of both channels", async () => {
    await page.getByText("The example of the service's page.").first().click();
    await page.getByText("A code by SMS message.").first().waitFor();
    expect(await page.getByText("A code by e-mail.").first().isVisible()).toBe(true);
    await page.keyboard.press("Escape");
  });

  test("offers samples in curl and TypeScript", async () => {
    await page.getByText("createClient").first().waitFor();
    await page.getByText("TypeScript", { exact: true }).first().click();
    await page.getByText("curl", { exact: true }).first().click();
    await page.getByText("--fail-with-body").first().waitFor();
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
    const { violations } = await new AxeBuilder({ page }).analyze();
    const serious = violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join("\n  ")}`);
    expect(serious).toEqual([]);
  });
});

test("on a phone's width nothing is wider than the page", async () => {
  const phone = await (
    await browser.newContext({ viewport: { width: 390, height: 844 } })
  ).newPage();
  await phone.goto(`${server.url}/reference/`);
  await phone.getByText("Servers").first().scrollIntoViewIfNeeded();
  await phone.mouse.wheel(0, 2000);
  await phone.getByText("X-Time-Zone").first().waitFor();
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
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
    await chinese.keyboard.press("Control+k");
    await chinese.getByPlaceholder("搜索文档……").fill("犇");
    await chinese.getByText("没有找到结果").waitFor();
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
    await chinese.waitForURL(/[^n]\/reference\/index\.html$/);
    await chinese.getByText("View security details").first().waitFor();
    await chinese.getByRole("link", { name: "verifycodes", exact: true }).click();
    await chinese.waitForURL(/[^n]\/index\.html$/);
    expect(problems).toEqual([]);
  });
});
