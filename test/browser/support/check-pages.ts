import { beforeAll, describe, expect, test } from "vitest";
import { faultsOf } from "../../support/axe.js";
import { desktop, phone, visitSite, type Visit } from "./site.js";

/** The rows of a table are made alike: of the longest, axe looks at the first. */
const exclude = "tbody tr:nth-child(n + 30)";

/** A sheet of A4 within its margins, at 96 dots an inch. */
const paper = { width: 718, height: 1047 };

/** What holds for every page; files share them out, so that two run at once. */
export function checkPages(paths: readonly string[]): void {
  const visitor = visitSite();
  /** Opened once and led from page to page: a browser context for each would take most of the time. */
  let visit: Visit;
  beforeAll(async () => {
    visit = await visitor.open("", { viewport: desktop });
  });

  describe.each(paths)("%s", (path) => {
    beforeAll(async () => {
      visit.complaints.length = 0;
      await visit.page.goto(`${visitor.url}/${path}`);
    });

    test("keeps to its policy, says its language, and has no fault in accessibility", async () => {
      const { page, complaints } = visit;
      expect(await page.locator("html").getAttribute("lang")).toBe(
        path.startsWith("zh-cn/") ? "zh-cn" : "en",
      );
      expect(await faultsOf(page, { exclude })).toEqual([]);
      expect(complaints).toEqual([]);
    });

    test("is marked in the list of pages, itself or what leads to it", async () => {
      const marked = visit.page.locator("#pages a[aria-current]");
      // No entry of the list leads to these two.
      expect(await marked.count()).toBe(/search|404/.test(path) ? 0 : 1);
    });

    test("is no wider than a phone or a sheet of paper", async () => {
      const { page } = visit;
      const widthOf = () => page.evaluate(() => document.documentElement.scrollWidth);
      await page.setViewportSize(phone);
      expect(await widthOf()).toBe(phone.width);
      await page.setViewportSize(paper);
      await page.emulateMedia({ media: "print" });
      expect(await widthOf()).toBe(paper.width);
      expect(await page.locator("header").isVisible()).toBe(false);
      await page.emulateMedia({ media: null });
      await page.setViewportSize(desktop);
    });

    test("can be read at night, on a phone", async () => {
      const { page } = visit;
      await page.setViewportSize(phone);
      await page.emulateMedia({ colorScheme: "dark" });
      const rules = ["color-contrast", "scrollable-region-focusable"];
      expect(await faultsOf(page, { exclude, rules })).toEqual([]);
      await page.emulateMedia({ colorScheme: null });
      await page.setViewportSize(desktop);
    });
  });
}
