import { existsSync } from "node:fs";
import type { LaunchOptions } from "playwright-core";

/**
 * How the tests start Debian's Chromium: without a window, and without asking any other host.
 *
 * @throws {Error} that says what to install when it is missing
 */
export function chromiumOptions(): LaunchOptions {
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
  if (!existsSync(executablePath)) {
    throw new Error(
      `There is no Chromium at ${executablePath}. Install it (Debian: apt-get install chromium), or set CHROMIUM to its path.`,
    );
  }
  return {
    executablePath,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  };
}
