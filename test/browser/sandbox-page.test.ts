import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { PATHS } from "../../generated/constants.js";
import { PATH } from "../support/operation.js";
import { createClock, createSandbox, type Sandbox } from "../../src/sandbox/index.js";
import { faultsOf } from "../support/axe.js";
import { chromiumOptions } from "../support/chromium.js";

let browser: Browser;
let context: BrowserContext;
let page: Page;
let sandbox: Sandbox;
let url: string;
let complaints: string[];

const start = "2026-01-01T00:00:00.000Z";

const headers = { "X-Auth-Token": "sandbox-token", "Content-Type": "application/json" };

const send = (body: unknown, extra: Record<string, string> = {}) =>
  sandbox.fetch(`http://sandbox${PATH}`, {
    method: "POST",
    headers: { ...headers, ...extra },
    body: JSON.stringify(body),
  });

const email = (contact: string) => ({ contact_value: contact, contact_way: 1, area_code: "" });

beforeAll(async () => {
  browser = await chromium.launch(chromiumOptions());
});

afterAll(() => browser?.close());

beforeEach(async () => {
  sandbox = createSandbox({ clock: createClock({ now: start, frozen: true }) });
  ({ url } = await sandbox.listen());
  context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
  page = await context.newPage();
  complaints = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(url);
  await page.getByText("live", { exact: true }).waitFor();
});

afterEach(async () => {
  await context.close();
  await sandbox.close();
});

const shows = (text: string | RegExp) =>
  page.getByText(text).filter({ visible: true }).first().waitFor();

test("a message appears by itself, with its code, and can be copied", async () => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await send(email("user@example.com"), { "X-Language": "en-us" });
  const { code } = sandbox.inbox.list()[0]!;
  await page.getByRole("button", { name: "Copy the code" }).click();
  await shows("Copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
  await shows(`Your verification code is ${code}.`);
});

test("the countdown follows the sandbox's clock", async () => {
  await send(email("user@example.com"));
  await shows("valid for 300 s");
  await shows("next code in 60 s");
  await page.getByRole("button", { name: "+1 minute" }).click();
  await shows("valid for 240 s");
  await page.getByRole("button", { name: "+5 minutes" }).click();
  await shows("expired");
  await page.getByRole("button", { name: "Run on" }).click();
  await page.getByRole("button", { name: "Freeze" }).waitFor();
  expect(sandbox.clock.frozen).toBe(false);
});

test("no countdown says more than the limit, however late the clock was read", async () => {
  await page.getByRole("button", { name: "Run on" }).click();
  await page.evaluate(() => {
    const seen = new Set<string>();
    Object.assign(globalThis, { seen });
    new MutationObserver(() => {
      for (const line of document.querySelectorAll(".countdown div")) seen.add(line.textContent);
    }).observe(document.body, { childList: true, subtree: true });
  });
  for (const name of ["a", "b", "c", "d", "e"]) await send(email(`${name}@example.com`));
  await shows("e-mail to e@example.com");
  const seen = await page.evaluate(() => [
    ...(globalThis as unknown as { seen: Set<string> }).seen,
  ]);
  const seconds = (begin: string) =>
    seen.filter((line) => line.startsWith(begin)).map((line) => Number(/\d+/.exec(line)?.[0]));
  expect(Math.max(...seconds("valid for"))).toBeLessThanOrEqual(300);
  expect(Math.max(...seconds("next code in"))).toBeLessThanOrEqual(60);
});

test("a code is sent and checked with the form, which shows the request as curl", async () => {
  const form = page.locator("#send");
  await form.getByRole("button", { name: "Send", exact: true }).click();
  await shows("Accepted: a code was sent.");
  expect(await page.locator("#request").innerText()).toContain(`curl '${url}${PATH}'`);
  await form.getByLabel("verify_code").fill(sandbox.inbox.list()[0]!.code);
  await form.getByRole("button", { name: "Check the code" }).click();
  await shows("Accepted: the code is right.");
});

test("every condition of a fault can be given", async () => {
  await page.getByText("When, and for which requests").click();
  for (const [name, value] of Object.entries({
    times: "3",
    every: "2",
    probability: "1",
    contact: "user@example.com",
    contact_way: "1",
    area_code: "86",
    header: "X-Language: en-us",
    duration_ms: "60000",
    requests: "any",
    operation: "sendVerifyCodes",
    retry_after: "7",
    status: "429",
  }))
    await page.locator(`#fault [name="${name}"]`).fill(value);
  await page.getByRole("button", { name: "Add" }).click();
  await expect.poll(() => sandbox.faults.list().length).toBe(1);
  expect(sandbox.faults.list()[0]?.fault).toEqual({
    kind: "error",
    status: 429,
    retry_after: 7,
    times: 3,
    every: 2,
    probability: 1,
    contact: "user@example.com",
    contact_way: 1,
    area_code: "86",
    header: "X-Language: en-us",
    duration_ms: 60_000,
    requests: "any",
    operation: "sendVerifyCodes",
  });
  await page.getByRole("button", { name: "Clear all" }).click();
  await shows("No fault is set.");
});

test("the page says where the sandbox is and which token it takes, to copy", async () => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.locator("#copy-address").click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(url);
  await page.locator("#copy-token").click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("sandbox-token");
});

test("what a message holds is text, never markup", async () => {
  await send(email("<img src=x onerror=alert(1)>"));
  await shows("e-mail to <img src=x onerror=alert(1)>");
  expect(await page.locator("#messages img").count()).toBe(0);
});

test("a violation is shown below the field that it is about", async () => {
  await send({ contact_value: "a@example.com", contact_way: 2 });
  const body = page.locator("#requests pre");
  await body.waitFor();
  const lines = (await body.innerText()).split("\n").map((line) => line.trim());
  expect(lines.filter((line) => line !== "")).toEqual([
    "{",
    '"contact_value": "a@example.com",',
    '"contact_way": 2',
    "▲ /contact_way must be 0 (SMS) or 1 (EMAIL)",
    "▲ /area_code is required",
    "}",
  ]);
});

test("a code that did not pass says why, and what was typed is not shown", async () => {
  const body = JSON.stringify({ verify_code: "654321", contact_value: "q", contact_way: 1 });
  await sandbox.fetch(`http://sandbox${PATHS.checkVerifyCodes}`, { method: "POST", headers, body });
  await shows("OSM.01010010");
  await shows("▲ /contact_value has been sent no code");
  expect(await page.content()).not.toContain("654321");
});

test("the form sends a request by keyboard alone, and a fault from the page spoils the next", async () => {
  await page.getByLabel("Kind").selectOption("error");
  await page.getByRole("button", { name: "Add" }).click();
  await shows(/error, status=500, times=1/);
  await page.locator("#send").getByLabel("contact_value").focus();
  await page.keyboard.press("Enter");
  await shows(/500 Internal Server Error/);
  await page.keyboard.press("Enter");
  await shows(/200 OK/);
  await shows("e-mail to user@example.com");
  expect(complaints.filter((text) => !text.includes("500"))).toEqual([]);
});

test("reset empties all", async () => {
  await send(email("user@example.com"));
  await shows("e-mail to user@example.com");
  const answer = (accept: boolean) =>
    page.once("dialog", (dialog) => void (accept ? dialog.accept() : dialog.dismiss()));
  answer(false);
  await page.getByRole("button", { name: "Reset the session" }).click();
  expect(sandbox.inbox.list()).toHaveLength(1);
  answer(true);
  await page.getByRole("button", { name: "Reset the session" }).click();
  await shows("No message yet.");
  await shows("No request yet.");
  expect(sandbox.inbox.list()).toEqual([]);
});

test("shows one session, and another when it is chosen", async () => {
  await send(email("first@example.com"), { "X-Sandbox-Session": "worker-1" });
  await send(email("second@example.com"), { "X-Sandbox-Session": "worker-2" });
  await page.reload();
  await shows("No message yet.");
  await page.getByLabel("Session", { exact: true }).selectOption("worker-1");
  await shows("e-mail to first@example.com");
  expect(await page.getByText("second@example.com").count()).toBe(0);
  await shows("sandbox-token@worker-1");
  await page.getByRole("button", { name: "+1 minute" }).click();
  await shows("2026-01-01");
  await expect.poll(() => sandbox.session("worker-1").clock.now()).toBe(Date.parse(start) + 60_000);
  expect(sandbox.clock.now()).toBe(Date.parse(start));
});

test("what others change is shown, too: messages, faults and how often they fired", async () => {
  await send(email("user@example.com"));
  await shows("e-mail to user@example.com");
  sandbox.reset();
  await shows("No message yet.");
  const fault = { kind: "error", status: 503, times: 2 };
  await sandbox.fetch("http://sandbox/_sandbox/faults", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(fault),
  });
  await shows("f-1, fired 0 times");
  await send(email("user@example.com"));
  await shows("f-1, fired once");
  expect(await page.locator("#messages li").count()).toBe(0);
});

test("what comes while the lists are read is not lost", async () => {
  let read!: () => void;
  let sent!: () => void;
  const isRead = new Promise<void>((resolve) => (read = resolve));
  const isSent = new Promise<void>((resolve) => (sent = resolve));
  await page.route(
    "**/_sandbox/messages",
    async (route) => {
      const response = await route.fetch();
      read();
      await isSent;
      await route.fulfill({ response });
    },
    { times: 1 },
  );
  await page.reload();
  await isRead;
  await send(email("user@example.com"));
  await shows("e-mail to user@example.com");
  const again = page.waitForResponse("**/_sandbox/messages");
  sent();
  await again;
  await shows("e-mail to user@example.com");
  expect(await page.locator("#messages li").count()).toBe(1);
});

test("a fault that the sandbox refuses is told, with its place", async () => {
  await page.getByLabel("status", { exact: true }).fill("418");
  await page.getByRole("button", { name: "Add" }).click();
  await shows("/status must be one of 400, 401");
  await page.getByLabel("Kind").selectOption("latency");
  await page.getByLabel("delay_ms", { exact: true }).fill("150");
  await page.getByRole("button", { name: "Add" }).click();
  await shows("latency, delay_ms=150, times=1");
  expect(await page.locator("#fault-refused").textContent()).toBe("");
});

test.each([
  { scheme: "light", width: 1200 },
  { scheme: "dark", width: 1200 },
  { scheme: "light", width: 360 },
  { scheme: "dark", width: 360 },
] as const)("axe finds nothing, and nothing overflows: $scheme, $width px", async (view) => {
  await page.emulateMedia({ colorScheme: view.scheme });
  await page.setViewportSize({ width: view.width, height: 900 });
  await send(email("a-rather-long-address-that-goes-on@subdomain.example.com"));
  await send({ contact_value: 1 });
  await shows("/contact_value must be of type string");
  expect(await faultsOf(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(view.width);
  if (process.env.SCREENSHOTS !== undefined) {
    const path = `${process.env.SCREENSHOTS}/${view.scheme}-${view.width}.png`;
    await page.screenshot({ path, fullPage: true });
  }
});

test("the page is served under a policy that allows nothing inline and nothing foreign", async () => {
  const response = await fetch(url);
  expect(response.headers.get("content-security-policy")).toContain("default-src 'self'");
  expect(response.headers.get("content-security-policy")).not.toContain("unsafe-inline");
  expect(complaints).toEqual([]);
});
