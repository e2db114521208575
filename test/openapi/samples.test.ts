import { readFileSync, readdirSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { expect, test } from "vitest";
import { ENDPOINTS } from "../../generated/constants.js";
import { root } from "../../scripts/lib/paths.js";
import { createClient, email } from "../../src/index.js";
import type { Sandbox } from "../../src/sandbox/index.js";
import { runProgram } from "../support/run-program.js";

const folder = join(root, "openapi/samples");

/** What each sample prints in the end, by its operation. */
const said: Record<string, string> = {
  "send-verify-codes": "The code is on its way.\n",
  "check-verify-codes": "The code is right.\n",
};

/** Has the sandbox send the code that the samples type. */
const prepare = async (sandbox: Sandbox) => {
  const client = createClient({
    baseUrl: ENDPOINTS[0],
    token: "sandbox-token",
    fetch: sandbox.fetch,
  });
  await client.sendVerifyCodes(email("user@example.com"));
};

test.each(readdirSync(folder))("%s runs", async (file) => {
  const code = readFileSync(join(folder, file), "utf8");
  expect(ENDPOINTS.some((endpoint) => code.includes(endpoint))).toBe(true);
  const language = extname(file).slice(1) as "ts" | "sh";
  const operation = basename(file, extname(file));
  const printed = await runProgram(language, code, `sample-${file.replace(".", "-")}`, {
    options: { code: "123456" },
    ...(operation.startsWith("check-") ? { prepare } : {}),
  });
  expect(printed).toBe(language === "ts" ? said[operation] : "{}");
});

const contract = JSON.parse(readFileSync(join(root, "generated/openapi.json"), "utf8")) as {
  paths: Record<string, { post: { "x-codeSamples": { source: string }[] } }>;
};

test("the contract publishes each sample as it was run, and no other", () => {
  const files = readdirSync(folder).map((file) =>
    readFileSync(join(folder, file), "utf8").trimEnd(),
  );
  const published = Object.values(contract.paths).flatMap(({ post }) =>
    post["x-codeSamples"].map(({ source }) => source),
  );
  expect(published.toSorted()).toEqual(files.toSorted());
});

test.each(["index.md", "zh-cn/index.md"])("%s shows each sample as it was run", (page) => {
  const text = readFileSync(join(root, "docs/site", page), "utf8");
  const missing = readdirSync(folder).filter(
    (file) => !text.includes(readFileSync(join(folder, file), "utf8").trim()),
  );
  expect(missing).toEqual([]);
});
