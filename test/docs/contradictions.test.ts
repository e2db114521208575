import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ENDPOINTS, ERROR_CODES } from "../../generated/constants.js";
import { RESPONSE_LIMITS } from "../support/operation.js";
import { root } from "../../scripts/lib/paths.js";
import { createClient, email } from "../../src/index.js";
import { createSandbox } from "../../src/sandbox/index.js";

const page = readFileSync(join(root, "docs/contradictions.md"), "utf8").replaceAll(/\s+/g, " ");

const lengthOf = (code: keyof typeof ERROR_CODES) => ERROR_CODES[code].message.length;

test("the lengths of the service's texts are as the page says", () => {
  const longest = Math.max(
    ...(Object.keys(ERROR_CODES) as (keyof typeof ERROR_CODES)[]).map(lengthOf),
  );
  const { message } = ERROR_CODES["OSM.01010024"];
  expect(page).toContain(`at most ${RESPONSE_LIMITS.error_msg.maxLength} characters`);
  expect(page).toContain(`"${message}", which has ${message.length},`);
  expect(page).toContain(`texts of up to ${longest}.`);
});

test("the sandbox's own text is the one that the page quotes, and within the limit", async () => {
  await using sandbox = createSandbox();
  const client = createClient({
    baseUrl: ENDPOINTS[0],
    token: "sandbox-token",
    fetch: sandbox.fetch,
  });
  await client.sendVerifyCodes(email("user@example.com"));
  const error = (await client
    .sendVerifyCodes(email("user@example.com"))
    .catch((caught: unknown) => caught)) as { errorMessage: string };
  expect(error.errorMessage.length).toBeLessThanOrEqual(RESPONSE_LIMITS.error_msg.maxLength);
  expect(page).toContain(`it answers "${error.errorMessage}".`);
});
