import { readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { HEADER_LIMITS, PATH, REQUEST_LIMITS, STATUSES } from "../../generated/constants.js";
import { root } from "../../scripts/lib/paths.js";
import { createSandbox } from "../../src/sandbox/index.js";
import { chromiumOptions } from "../support/chromium.js";
import { serveFolder } from "../support/serve-folder.js";

const site = `${root}/docs/site`;

/** Nothing inline, not even styles. */
const policy =
  "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'; form-action 'self'";

const pages = readdirSync(site, { recursive: true, withFileTypes: true })
  .filter(({ name }) => name.endsWith(".html"))
  .map((entry) => relative(site, join(entry.parentPath, entry.name)))
  .filter((path) => !path.includes("reference/"));

/** Pages of one folder are made alike: the first stands for the others where looking takes long. */
const isOwnKind = (path: string) =>
  pages.find((other) => dirname(other) === dirname(path)) === path ||
  !/(?:adr|rules|clients|languages)\//.test(path);

const phone = { width: 390, height: 844 };

let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  browser = await chromium.launch(chromiumOptions());
  server = await serveFolder(site, { "Content-Security-Policy": policy });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** Opens a page, and gathers what it complains of and which other hosts it asks. */
async function open(path: string, options: Parameters<Browser["newContext"]>[0] = {}) {
  const page = await (await browser.newContext(options)).newPage();
  const complaints: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(server.url)) complaints.push(`asked ${request.url()}`);
  });
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(`${server.url}/${path}`);
  return { page, complaints };
}

/** What axe finds, by all its rules or by those that are named. */
async function faultsOf(page: Page, ...rules: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules.length > 0 ? axe.withRules(rules) : axe).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
}

test.each(pages)("%s keeps to its policy, and is no wider than a phone", async (path) => {
  const { page, complaints } = await open(path);
  await page.setViewportSize(phone);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
  expect(complaints).toEqual([]);
});

test.each(pages.filter(isOwnKind))(
  "%s has no fault in accessibility, by day and night",
  async (path) => {
    const { page } = await open(path);
    expect(await faultsOf(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    await page.setViewportSize(phone);
    expect(await faultsOf(page, "color-contrast", "scrollable-region-focusable")).toEqual([]);
  },
);

test("without scripts the first page shows the operation, its limits and its statuses", async () => {
  const { page } = await open("", { javaScriptEnabled: false });
  const text = await page.locator("main").innerText();
  for (const [name, { minLength, maxLength }] of Object.entries(HEADER_LIMITS)) {
    expect(text).toMatch(new RegExp(`${name}\\s+string, ${minLength} to ${maxLength} characters`));
  }
  for (const part of [PATH, ...Object.keys(REQUEST_LIMITS), ...Object.keys(STATUSES), "curl "]) {
    expect(text).toContain(part);
  }
});

test("the search finds a code of the service, and leads to where it is explained", async () => {
  const { page } = await open("");
  await page.getByRole("searchbox").fill("OSM.01010024");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/search.html?q=*");
  await page.locator("#results a").filter({ hasText: "From the service itself" }).click();
  await page.waitForURL("**/errors.html#from-the-service-itself");
  expect(await page.getByRole("cell", { name: "OSM.01010024", exact: true }).isVisible()).toBe(
    true,
  );
});

test("the language switch keeps the place", async () => {
  const { page } = await open("errors.html");
  await page.getByRole("link", { name: "简体中文" }).click();
  await page.waitForURL("**/zh-cn/errors.html");
  expect(await page.locator("html").getAttribute("lang")).toBe("zh-cn");
  await page.getByRole("link", { name: "English" }).click();
  await page.waitForURL(/[^n]\/errors\.html$/);
});

test("the Chinese search finds a word within a sentence", async () => {
  const { page } = await open("zh-cn/search.html?q=截断");
  const found = page.locator("#results a").filter({ hasText: "客户端的错误" });
  await found.waitFor();
  expect(await found.getAttribute("href")).toBe("errors.html#客户端的错误");
});

test("the form shows the message of a sandbox in the page, and its verdict on the next request", async () => {
  const { page, complaints } = await open("try.html");
  await page.getByRole("button", { name: "Send" }).click();
  expect(await page.locator("#reply").innerText()).toMatch(/^200\n\{\}$/);
  expect(await page.locator("#message").innerText()).toMatch(/\b\d{6}\b/);

  await page.getByRole("button", { name: "Send" }).click();
  expect(await page.locator("#reply").innerText()).toContain("OSM.01010024");
  expect(await page.locator("#message").innerText()).toBe("No message was sent.");

  await page.getByRole("button", { name: "One minute later" }).click();
  await page.getByRole("button", { name: "Send" }).click();
  expect(await page.locator("#message").innerText()).toMatch(/\b\d{6}\b/);

  await page.getByLabel("contact_value").fill("x".repeat(65));
  await page.getByRole("button", { name: "Send" }).click();
  expect(await page.locator("#reply").innerText()).toMatch(
    /^400\n[^]*"pointer": "\/contact_value"/,
  );
  expect(complaints).toEqual([]);
});

test("the form reaches the sandbox that serves it", async () => {
  await using sandbox = createSandbox();
  const { url } = await sandbox.listen();
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${url}/docs/try.html`);
  await page.getByLabel("Sent to").selectOption({ label: "the sandbox that serves this page" });
  await page.getByRole("button", { name: "Send" }).click();
  const code = await sandbox.waitForCode("user@example.com");
  await page.locator("#message").filter({ hasText: code }).waitFor();
  expect(await page.locator("#reply").innerText()).toMatch(/^200\n/);
});
