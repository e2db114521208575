import { chromium } from "playwright-core";
import { expect, test } from "vitest";
import { createSandbox } from "verifycodes/sandbox";
import { chromiumOptions } from "../../support/chromium.js";
import { startLoginApp } from "../support/login-app.js";

/** With Playwright's own runner, the name is `worker-${test.info().parallelIndex}`. */
const workers = ["worker-0", "worker-1"];

test("two workers log in the same user at once, each in its session", async () => {
  const sandbox = createSandbox();
  const { url } = await sandbox.listen();
  const browser = await chromium.launch(chromiumOptions());
  const titles = await Promise.all(
    workers.map(async (name) => {
      const session = sandbox.session(name);
      const app = await startLoginApp({ service: url, token: session.token });
      const page = await browser.newPage();
      await page.goto(app.url);
      await page.getByLabel("E-mail").fill("user@example.com");
      await page.getByRole("button", { name: "Send the code" }).click();
      await page.getByLabel("Code").fill(await session.waitForCode("user@example.com"));
      await page.getByRole("button", { name: "Log in" }).click();
      await page.getByRole("heading", { name: "Welcome" }).waitFor();
      const title = await page.title();
      await app.close();
      return title;
    }),
  );
  expect(titles).toEqual(["Welcome", "Welcome"]);
  await browser.close();
  await sandbox.close();
});
