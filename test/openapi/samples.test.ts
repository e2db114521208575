import { readFileSync, readdirSync } from "node:fs";
import { extname, join } from "node:path";
import { expect, test } from "vitest";
import { ENDPOINTS } from "../../generated/constants.js";
import { root } from "../../scripts/lib/paths.js";
import { runProgram } from "../support/run-program.js";

const folder = join(root, "openapi/samples");

test.each(readdirSync(folder))("%s sends a code", async (file) => {
  const code = readFileSync(join(folder, file), "utf8");
  expect(ENDPOINTS.some((endpoint) => code.includes(endpoint))).toBe(true);
  const language = extname(file).slice(1) as "ts" | "sh";
  const printed = await runProgram(language, code, `sample-${file.replace(".", "-")}`);
  expect(printed).toBe(language === "ts" ? "The code is on its way.\n" : "{}");
});
