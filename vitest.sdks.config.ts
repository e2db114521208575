import { defineConfig } from "vitest/config";
import { reporters } from "./test/reporters.js";

/** The service's own SDKs against the sandbox: `npm run test:sdks`. They are downloaded and built. */
export default defineConfig({
  test: {
    include: ["test/sdks/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 600_000,
    ...reporters,
  },
});
