import { chromium } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createSandbox } from "verifycodes/sandbox";
import { chromiumOptions } from "../../support/chromium.js";
import { startLoginApp, type LoginApp } from "../support/login-app.js";

const sandbox = createSandbox();
let app: LoginApp;

beforeAll(async () => {
  const { url } = await sandbox.listen();
  app = await startLoginApp({ service: url, token: "sandbox-token" });
});

afterAll(async () => {
  await app.close();
  await sandbox.close();
});

test("a user mistypes the code, then types the one that came", async () => {
  const browser = await chromium.launch(chromiumOptions());
  const page = await browser.newPage();
  await page.goto(app.url);
  await page.getByLabel("E-mail").fill("user@example.com");
  await page.getByRole("button", { name: "Send the code" }).click();
  await page.getByLabel("Code").fill("a typo");
  await page.getByRole("button", { name: "Log in" }).click();
  await page.getByRole("heading", { name: "That was not the code" }).waitFor();
  await page.getByLabel("Code").fill(await sandbox.waitForCode("user@example.com"));
  await page.getByRole("button", { name: "Log in" }).click();
  await page.getByRole("heading", { name: "Welcome" }).waitFor();
  expect(await page.title()).toBe("Welcome");
  const [last, first] = sandbox.requests.list();
  expect(last!.details).toBeUndefined();
  expect(first!.details).toMatchObject([{ pointer: "/verify_code", rule: "wrong" }]);
  await browser.close();
});
