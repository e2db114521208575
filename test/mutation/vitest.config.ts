import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const alone = fileURLToPath(new URL("findings-alone.ts", import.meta.url));

/**
 * The tests of the lint rules alone and without Spectral, for mutation testing.
 * `npm test` runs the same tests through Spectral.
 */
export default defineConfig({
  resolve: { alias: [{ find: /^.*\/scripts\/rules\/findings\.js$/, replacement: alone }] },
  test: {
    include: ["test/openapi/rules/*.test.ts", "test/openapi/rules/support/*.test.ts"],
    exclude: ["test/openapi/rules/parity.test.ts"],
  },
});
