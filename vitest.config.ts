import { defineConfig } from "vitest/config";
import { reporters } from "./test/reporters.js";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // These need more than Node: scripts of their own run them.
    exclude: [
      "test/browser/**",
      "test/hosting/**",
      "test/recipes/browser/**",
      "test/package/**",
      "test/sdks/**",
      "test/fuzz/**",
      "**/node_modules/**",
    ],
    typecheck: {
      enabled: true,
      include: ["test/types/**/*.test-d.ts"],
      tsconfig: "tsconfig.json",
    },
    testTimeout: 15_000,
    ...reporters,
  },
});
