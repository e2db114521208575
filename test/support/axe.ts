import axe from "axe-core";
import type { Page } from "playwright-core";

/** Which part of a page axe looks at, and by which of its rules; else all of it, by all of them. */
interface Look {
  include?: string;
  exclude?: string;
  rules?: readonly string[];
}

/** What axe finds on a page: the rule, how serious it is, and the first elements that break it. */
export async function faultsOf(page: Page, look: Look = {}): Promise<string[]> {
  // Through the debugger, which no policy of the page stops.
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async ({ include, exclude, rules }) => {
    const { axe: injected } = globalThis as unknown as { axe: typeof axe };
    const found = await injected.run(
      { include: include ?? "html", ...(exclude === undefined ? {} : { exclude }) },
      {
        // With what passes, it would take three times as long.
        resultTypes: ["violations"],
        ...(rules === undefined ? {} : { runOnly: { type: "rule", values: [...rules] } }),
      },
    );
    return found.violations;
  }, look);
  return violations.map(
    ({ id, impact, nodes }) =>
      `${id} (${impact}): ${nodes
        .slice(0, 3)
        .map(({ html }) => html.slice(0, 120))
        .join("\n  ")}`,
  );
}
