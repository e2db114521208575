import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { ENDPOINTS } from "../../generated/constants.js";
import { stemOf } from "../../scripts/docs/pages/contract/operation-page.js";
import { operationsOf, readContract } from "../../scripts/lib/contract.js";
import { root } from "../../scripts/lib/paths.js";
import { bodyExamplesOf, sampleLanguages, samplesOf } from "../../scripts/samples/samples.js";
import { createClient, email } from "../../src/index.js";
import type { Sandbox } from "../../src/sandbox/index.js";
import { lacksCurl, runProgram } from "../support/run-program.js";

const contract = readContract(join(root, "generated/openapi.json"));

interface Published {
  lang: string;
  source: string;
}

/** The samples in the published contract. */
const published = operationsOf(contract).flatMap(({ operation }) =>
  (operation["x-codeSamples"] as Published[]).map((sample) => ({
    ...sample,
    operationId: operation.operationId,
  })),
);

/** Has the sandbox send the code that the samples type. */
const prepare = async (sandbox: Sandbox) => {
  const client = createClient({
    baseUrl: ENDPOINTS[0],
    token: "sandbox-token",
    fetch: sandbox.fetch,
  });
  await client.sendVerifyCodes(email("user@example.com"));
};

test.for(published)("the contract's $lang for $operationId runs", async (sample, { skip }) => {
  const { operationId, lang, source } = sample;
  const language = lang === "TypeScript" ? "ts" : "sh";
  if (lacksCurl(language, source)) skip();
  expect(ENDPOINTS.some((endpoint) => source.includes(endpoint))).toBe(true);
  const printed = await runProgram(language, source, `published-${operationId}-${language}`, {
    options: { code: "123456" },
    ...(operationId.startsWith("check") ? { prepare } : {}),
  });
  expect(printed).toMatch(language === "ts" ? /^Accepted; request \w+\n$/ : /^\{\}$/);
});

/** Every program that the reference shows in TypeScript and curl; the clients' tests run the others. */
const shown = samplesOf(contract).filter(
  ({ language }) => language.name === "typescript" || language.name === "curl",
);

test.for(shown)(
  "$operationId, $example, $language.title sends its example",
  async (sample, { skip }) => {
    const { operationId, example, language, code, body } = sample;
    const fence = language.fence as "ts" | "sh";
    if (lacksCurl(fence, code)) skip();
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
      await runProgram(fence, program, `shown-${operationId}-${example}-${language.name}`);
      expect(received).toEqual([body ?? null]);
    } finally {
      server.close();
    }
  },
);

test("every operation has a sample in every language for every example", () => {
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
