import { dirname } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { desktop, faultsOf, pages, phone, visitSite, type Visit } from "./site.js";

/** A sheet of A4 within its margins, at 96 dots an inch. */
const paper = { width: 718, height: 1047 };

/** Pages of one folder are made alike: its first stands for the others where looking takes long. */
const isFirstOfKind = (path: string) =>
  pages.find((other) => dirname(other) === dirname(path)) === path ||
  !/(?:adr|clients|rules)\//.test(path);

/** What holds for every page; files share them out, so that two run at once. */
export function checkPages(paths: readonly string[]): void {
  const visitor = visitSite();
  /** Opened once and led from page to page: a browser context for each would take most of the time. */
  let visit: Visit;
  beforeAll(async () => {
    visit = await visitor.open("", { viewport: desktop });
  });

  describe.each(paths)("%s", (path) => {
    test("keeps to its policy, says its language, and has no fault in accessibility", async () => {
      const { page, complaints } = visit;
      complaints.length = 0;
      await page.goto(`${visitor.url}/${path}`);
      expect(await page.locator("html").getAttribute("lang")).toBe(
        path.startsWith("zh-cn/") ? "zh-cn" : "en",
      );
      expect(await faultsOf(page)).toEqual([]);
      expect(complaints).toEqual([]);
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
  });

  test.each(paths.filter(isFirstOfKind))("%s can be read at night, on a phone", async (path) => {
    const { page } = visit;
    await page.goto(`${visitor.url}/${path}`);
    await page.setViewportSize(phone);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await faultsOf(page, "color-contrast", "scrollable-region-focusable")).toEqual([]);
    await page.emulateMedia({ colorScheme: null });
    await page.setViewportSize(desktop);
  });
}
