import { defineConfig } from "vitest/config";
import { reporters } from "./test/reporters.js";

/** The packed tarball, installed in an empty folder: `npm run test:package`. */
export default defineConfig({
  test: {
    include: ["test/package/**/*.test.ts"],
    globalSetup: ["test/package/support/install.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    ...reporters,
  },
});
