import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PATHS } from "../../generated/constants.js";
import { createSandbox, type SandboxOptions } from "../../src/sandbox/index.js";
import { chromiumOptions } from "../support/chromium.js";

let browser: Browser;
let page: Page;
let app: Server;
let origin: string;

/** A page of an origin that is not the sandbox's. */
beforeAll(async () => {
  app = createServer((_request, response) => response.end("<title>app</title>"));
  await new Promise<void>((resolve) => app.listen(0, "localhost", resolve));
  origin = `http://localhost:${(app.address() as AddressInfo).port}`;
  browser = await chromium.launch(chromiumOptions());
  page = await browser.newPage();
  await page.goto(origin);
});

afterAll(async () => {
  await browser?.close();
  app.close();
});

/** What the page can read of its calls: of the operation, and of the inbox. */
async function seenByPage(options: SandboxOptions) {
  await using sandbox = createSandbox(options);
  const { url } = await sandbox.listen();
  // Awaited here: the sandbox is closed when this returns.
  return await page.evaluate(
    async ([operation, inbox]) => {
      // It runs in the page, where nothing of this module is.
      // oxlint-disable-next-line unicorn/consistent-function-scoping
      const read = async (call: Promise<Response>) => {
        try {
          const response = await call;
          return `${response.status} ${response.headers.has("x-request-id")}`;
        } catch (error) {
          return (error as Error).name;
        }
      };
      const init = {
        method: "POST",
        headers: { "X-Auth-Token": "sandbox-token", "Content-Type": "application/json" },
        body: JSON.stringify({ contact_value: "q", contact_way: 1, area_code: "" }),
      };
      return {
        operation: await read(fetch(operation!, init)),
        refused: await read(fetch(operation!, { ...init, headers: {} })),
        inbox: await read(fetch(inbox!)),
        emptied: await read(fetch(inbox!, { method: "DELETE" })),
      };
    },
    [url + PATHS.sendVerifyCodes, `${url}/_sandbox/messages`],
  );
}

const nothing = "TypeError";

test("a page of another origin reads nothing by default", async () => {
  expect(await seenByPage({})).toEqual({
    operation: nothing,
    refused: nothing,
    inbox: nothing,
    emptied: nothing,
  });
});

test.each([["its own origin"], ["*"]])(
  "with cors for %s, it reads the operation alone",
  async (of) => {
    expect(await seenByPage({ cors: [of === "*" ? of : origin] })).toEqual({
      operation: "200 true",
      refused: "401 true",
      inbox: nothing,
      emptied: nothing,
    });
  },
);

test("with controlCors, it reads and empties the inbox", async () => {
  expect(await seenByPage({ controlCors: [origin] })).toMatchObject({
    operation: nothing,
    inbox: "200 true",
    emptied: "204 true",
  });
});
