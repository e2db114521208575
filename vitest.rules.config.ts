import { defineConfig } from "vitest/config";

/** The tests of the lint rules alone, for mutation testing: `npm run mutation`. */
export default defineConfig({
  test: {
    include: ["test/openapi/rules/*.test.ts"],
    exclude: ["test/openapi/rules/parity.test.ts"],
  },
});
