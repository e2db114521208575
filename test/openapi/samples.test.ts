import { readFileSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, extname, join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { ENDPOINTS } from "../../generated/constants.js";
import { stemOf } from "../../scripts/docs/pages/contract/operation-page.js";
import { operationsOf, readContract } from "../../scripts/lib/contract.js";
import { root } from "../../scripts/lib/paths.js";
import { bodyExamplesOf, sampleLanguages, samplesOf } from "../../scripts/samples/samples.js";
import { createClient, email } from "../../src/index.js";
import type { Sandbox } from "../../src/sandbox/index.js";
import { runProgram } from "../support/run-program.js";

const samplesDir = join(root, "openapi/samples");

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

test.each(readdirSync(samplesDir))("%s runs", async (file) => {
  const code = readFileSync(join(samplesDir, file), "utf8");
  expect(ENDPOINTS.some((endpoint) => code.includes(endpoint))).toBe(true);
  const language = extname(file).slice(1) as "ts" | "sh";
  const operation = basename(file, extname(file));
  const printed = await runProgram(language, code, `sample-${file.replace(".", "-")}`, {
    options: { code: "123456" },
    ...(operation.startsWith("check-") ? { prepare } : {}),
  });
  expect(printed).toBe(language === "ts" ? said[operation] : "{}");
});

const published = JSON.parse(readFileSync(join(root, "generated/openapi.json"), "utf8")) as {
  paths: Record<string, { post: { "x-codeSamples": { source: string }[] } }>;
};

test("the contract publishes each sample as it was run, and no other", () => {
  const files = readdirSync(samplesDir).map((file) =>
    readFileSync(join(samplesDir, file), "utf8").trimEnd(),
  );
  const sources = Object.values(published.paths).flatMap(({ post }) =>
    post["x-codeSamples"].map(({ source }) => source),
  );
  expect(sources.toSorted()).toEqual(files.toSorted());
});

/** Every program that the reference shows in TypeScript and curl; the clients' tests run the others. */
const shown = samplesOf(readContract(join(root, "generated/openapi.json"))).filter(
  ({ language }) => language.name === "typescript" || language.name === "curl",
);

test.each(shown)("$operationId, $example, $language.title sends its example", async (sample) => {
  const { operationId, example, language, code, body } = sample;
  const received: unknown[] = [];
  const server = createServer(async (request, response) => {
    received.push(JSON.parse((await text(request)) || "null"));
    response.setHeader("Content-Type", "application/json");
    response.end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const { port } = server.address() as AddressInfo;
    const program = code.replace(/https:\/\/[\w.-]+/, `http://127.0.0.1:${port}`);
    const fence = language.fence as "ts" | "sh";
    await runProgram(fence, program, `shown-${operationId}-${example}-${language.name}`);
    expect(received).toEqual([body ?? null]);
  } finally {
    server.close();
  }
});

test("every operation has a sample in every language for every example", () => {
  const contract = readContract(join(root, "generated/openapi.json"));
  const samples = samplesOf(contract);
  for (const { operation } of operationsOf(contract)) {
    for (const { name } of bodyExamplesOf(contract, operation.requestBody)) {
      const languages = samples
        .filter(
          ({ operationId, example }) => operationId === operation.operationId && example === name,
        )
        .map(({ language }) => language.title);
      expect(languages).toEqual(sampleLanguages.map(({ title }) => title));
    }
  }
});

test.each(["operations", "zh-cn/operations"])("%s shows each sample as it was run", (folder) => {
  const contract = readContract(join(root, "generated/openapi.json"));
  for (const { operation } of operationsOf(contract)) {
    const page = readFileSync(
      join(root, "docs/site", folder, `${stemOf(operation.operationId).split("/")[1]}.md`),
      "utf8",
    );
    const missing = samplesOf(contract).filter(
      ({ operationId, code }) =>
        operationId === operation.operationId && !page.includes(code.trim()),
    );
    expect(missing.map(({ language, example }) => `${language.title} ${example}`)).toEqual([]);
  }
});
