import { readFileSync, readdirSync } from "node:fs";
import { extname, join } from "node:path";
import { expect, test } from "vitest";
import { ENDPOINTS } from "../../generated/constants.js";
import { PATH } from "../support/operation.js";
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

const contract = JSON.parse(readFileSync(join(root, "generated/openapi.json"), "utf8")) as {
  paths: Record<string, { post: { "x-codeSamples": { lang: string; source: string }[] } }>;
};

test("the contract publishes each sample as it was run, and no other", () => {
  const files = readdirSync(folder).map((file) =>
    readFileSync(join(folder, file), "utf8").trimEnd(),
  );
  const published = contract.paths[PATH]!.post["x-codeSamples"].map(({ source }) => source);
  expect(published.toSorted()).toEqual(files.toSorted());
});

test.each(["index.md", "zh-cn/index.md"])("%s shows each sample as it was run", (page) => {
  const text = readFileSync(join(root, "docs/site", page), "utf8");
  const missing = readdirSync(folder).filter(
    (file) => !text.includes(readFileSync(join(folder, file), "utf8").trim()),
  );
  expect(missing).toEqual([]);
});
