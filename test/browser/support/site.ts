/** The built site on a server of this machine, and a browser that looks at it. */
import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { root } from "../../../scripts/lib/paths.js";
import { chromiumOptions } from "../../support/chromium.js";
import { serveFolder } from "../../support/serve-folder.js";

export const site = `${root}/docs/site`;

/** Nothing inline, not even styles. */
const policy =
  "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'; form-action 'self'";

/** All pages but the reference, relative to the site. */
export const pages = readdirSync(site, { recursive: true, withFileTypes: true })
  .filter(({ name }) => name.endsWith(".html"))
  .map((entry) => relative(site, join(entry.parentPath, entry.name)))
  .filter((path) => !path.includes("reference/"));

export const desktop = { width: 1280, height: 900 };
export const phone = { width: 390, height: 844 };

/** A page that is open, and what it complains of. */
export interface Visit {
  page: Page;
  complaints: string[];
}

/** What a test file looks at the site with. */
export interface Visitor {
  url: string;
  /** A page that has nothing open, without a watch over what it asks. */
  newPage: () => Promise<Page>;
  /** Opens a page, and gathers what it complains of and which other hosts it asks. */
  open: (path: string, options?: Parameters<Browser["newContext"]>[0]) => Promise<Visit>;
}

/** Serves the site and starts the browser before the tests of a file, and ends both after them. */
export function visitSite(): Visitor {
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
  return {
    get url() {
      return server.url;
    },
    newPage: async () => (await browser.newContext()).newPage(),
    async open(path, options = {}) {
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
    },
  };
}
