import fc from "fast-check";
import { expect, test } from "vitest";
import { PATHS } from "../../generated/constants.js";
import { createSandbox } from "../../src/sandbox/index.js";

/** More than the gateway takes. */
const mostBytes = 13 * 1024 * 1024;

const units = fc.constantFrom(
  '{"":',
  '{"a":[',
  "[",
  '"a":1,',
  String.raw`"\u0061":1,`,
  "x",
  String.raw`\\`,
  " ",
  "1",
  "-",
  "\u00e9",
  "\0",
);

const bodies = fc.record({
  start: fc.constantFrom("", "{", "[", '{"a":"', '{"contact_value":"'),
  unit: units,
  bytes: fc.oneof(fc.integer({ min: 0, max: 70_000 }), fc.integer({ min: 0, max: mostBytes })),
  end: fc.constantFrom("", "}", "]", '"}'),
  token: fc.constantFrom("sandbox-token", "another"),
  path: fc.constantFrom(PATHS.sendVerifyCodes, "/_sandbox/faults", "/v3/auth/tokens", "/elsewhere"),
});

test.each([1, 2, 3])("large, deep and wide bodies get a reply, seed %s", async (seed) => {
  await using sandbox = createSandbox({ cooldown: false });
  const { url } = await sandbox.listen();
  const failures: unknown[] = [];
  sandbox.onEvent((event) => event.kind === "failure" && failures.push(event.error));
  await fc.assert(
    fc.asyncProperty(bodies, async ({ start, unit, bytes, end, token, path }) => {
      const body = start + unit.repeat(bytes / unit.length) + end;
      const headers = { "X-Auth-Token": token, "Content-Type": "application/json" };
      const response = await fetch(url + path, { method: "POST", headers, body });
      await response.text();
      expect([200, 400, 401, 404, 413]).toContain(response.status);
      expect((await fetch(`${url}/healthz`)).status).toBe(200);
    }),
    { seed, numRuns: 60 },
  );
  expect(failures).toEqual([]);
});
