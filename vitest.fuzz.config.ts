import { defineConfig } from "vitest/config";
import { reporters } from "./test/reporters.js";

/** Schemathesis against the sandbox: `npm run test:fuzz`. It is downloaded. */
export default defineConfig({
  test: {
    include: ["test/fuzz/**/*.test.ts"],
    testTimeout: 300_000,
    hookTimeout: 600_000,
    ...reporters,
  },
});
