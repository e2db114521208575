import { defineConfig } from "vitest/config";
import { reporters } from "./test/reporters.js";

/** Pages in Debian's Chromium, and served by its nginx: `npm run test:browser`. */
export default defineConfig({
  test: {
    include: [
      "test/browser/**/*.test.ts",
      "test/hosting/**/*.test.ts",
      "test/recipes/browser/**/*.test.ts",
    ],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    ...reporters,
  },
});
