import { defineConfig } from "vitest/config";

/** REPORT names a file to which the counts go as JSON; without it, people read the run alone. */
const file = process.env.REPORT;

const minutes = (count: number) => count * 60_000;

/**
 * `npm test` runs the project `node`. The others need more than Node, or a download: each has a
 * script, which says what is missing.
 */
export default defineConfig({
  test: {
    // Vitest leaves one core alone; on two cores that is half of the machine.
    maxWorkers: "100%",
    ...(file === undefined ? {} : { reporters: ["default", "json"], outputFile: { json: file } }),
    projects: [
      {
        test: {
          name: "node",
          include: ["test/**/*.test.ts"],
          exclude: [
            "test/{browser,fuzz,hosting,package,sdks,team}/**",
            "test/recipes/browser/**",
            "**/node_modules/**",
          ],
          typecheck: {
            enabled: true,
            include: ["test/types/**/*.test-d.ts"],
            tsconfig: "tsconfig.json",
          },
          testTimeout: 15_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: "browser",
          include: ["test/{browser,hosting,recipes/browser}/**/*.test.ts"],
          testTimeout: minutes(1),
          hookTimeout: minutes(1),
        },
      },
      {
        test: {
          name: "package",
          include: ["test/package/**/*.test.ts"],
          exclude: ["**/node_modules/**"],
          globalSetup: ["test/package/support/install.ts"],
          testTimeout: minutes(1),
          hookTimeout: minutes(2),
        },
      },
      {
        test: {
          name: "sdks",
          include: ["test/sdks/**/*.test.ts"],
          testTimeout: minutes(1),
          hookTimeout: minutes(10),
        },
      },
      {
        test: {
          name: "team",
          include: ["test/team/**/*.test.ts"],
          fileParallelism: false,
          // On a machine that is too busy, the store is late, and that is an outage.
          retry: 2,
          testTimeout: minutes(2),
          hookTimeout: minutes(1),
        },
      },
      {
        test: {
          name: "fuzz",
          include: ["test/fuzz/**/*.test.ts"],
          testTimeout: minutes(5),
          hookTimeout: minutes(10),
        },
      },
    ],
  },
});
