import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../../src/sandbox/index.js";
import { email, send } from "../src/sandbox/support/send.js";
import { faultsOf } from "../support/axe.js";
import { chromiumOptions } from "../support/chromium.js";

const adminToken = "an-admin-token";

let browser: Browser;
let context: BrowserContext;
let page: Page;
let sandbox: Sandbox;
let url: string;

beforeAll(async () => {
  browser = await chromium.launch(chromiumOptions());
  sandbox = createSandbox({ adminToken });
  ({ url } = await sandbox.listen());
});

afterAll(async () => {
  await browser?.close();
  await sandbox?.close();
});

beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
  await page.goto(url);
  return () => context.close();
});

const dialog = () => page.getByRole("dialog", { name: "Admin token" });
const isLive = () => page.getByText("live", { exact: true }).waitFor();

async function type(token: string): Promise<void> {
  await dialog().waitFor();
  await page.getByLabel("Token", { exact: true }).fill(token);
  await page.getByRole("button", { name: "Continue" }).click();
}

test("the page asks for the admin token once, and the tab remembers it", async () => {
  await type(adminToken);
  await isLive();
  await send(sandbox, email("signed-in@example.com"));
  await page.locator("#messages").getByText("signed-in@example.com").waitFor();
  await page.reload();
  await isLive();
  expect(await dialog().isVisible()).toBe(false);
  const another = await context.newPage();
  await another.goto(url);
  await another.getByRole("dialog", { name: "Admin token" }).waitFor();
});

test("it says when a token does not fit, and asks again", async () => {
  for (const wrong of ["wrong", "not ascii: é"]) {
    await type(wrong);
    await page.getByText("That token does not fit.").waitFor();
  }
  await page.keyboard.press("Escape");
  await type(adminToken);
  await isLive();
  expect(await dialog().isVisible()).toBe(false);
});

test("the dialog has no serious finding of axe", async () => {
  await dialog().waitFor();
  expect(await faultsOf(page, { include: "#sign-in" })).toEqual([]);
});

test("an error code leads to its page in the docs", async () => {
  await type(adminToken);
  await isLive();
  await send(sandbox, { contact_value: "a", contact_way: 7, area_code: "" });
  await page.locator("#requests").getByRole("link", { name: "OSM.01010001" }).first().click();
  await page.waitForURL("**/docs/errors.html#osm-01010001");
  expect(await page.locator("#osm-01010001").isVisible()).toBe(true);
});
