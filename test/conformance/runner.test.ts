import { join } from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { isInstalled } from "../support/is-installed.js";
import { PATH } from "../support/operation.js";
import { root } from "../../scripts/lib/paths.js";
import type { Case } from "./case-types.js";
import { errorsPage } from "./explanation.js";
import { loadCases } from "./load-cases.js";
import { runCases, type Verdict } from "./run-cases.js";

// Many processes are started one after the other; on a loaded machine that takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const cases = loadCases();
const caseNamed = (id: string) => cases.find((one) => one.id === id)!;
const sent = caseNamed("01-channels/sms");
const refused = caseNamed("07-service-errors/param-validation-failed");

const fakeRunner = {
  command: [process.execPath, join(root, "test/support/fake-runner.mjs")],
  cwd: root,
  env: { OPERATION_PATH: PATH, ERRORS_PAGE: errorsPage },
};

/** The case, in which the fake runner has that defect. */
const withDefect = (one: Case, defect: string): Case => ({ ...one, id: `${one.id}: ${defect}` });

/** The same case asked once more, after the one with that defect. */
const after = (defect: string): Case => ({ ...sent, id: `after ${defect}` });

const ignore = () => {};

async function verdictsOf(
  asked: readonly Case[],
  patienceMs = 10_000,
): Promise<Map<string, Verdict>> {
  const verdicts = await runCases(fakeRunner, asked, ignore, { patienceMs });
  return new Map(verdicts.map((verdict) => [verdict.id, verdict]));
}

const matching = (reasons: readonly RegExp[]) =>
  reasons.map((reason) => expect.stringMatching(reason) as string);

describe("a runner that misbehaves in one case fails that case, and no other", () => {
  const defects: [string, RegExp[]][] = [
    ["death", [/^the runner ended \(exit code 3\)$/, /^stderr: out of memory$/]],
    ["death by signal", [/^the runner ended \(SIGKILL\)$/]],
    ["end by itself", [/^the runner ended \(exit code 0\)$/]],
    ["rubbish", [/^the runner answered WARNING: no log configuration found$/]],
    ["rubbish without an end", [/^the runner wrote over \d+ bytes to stdout$/]],
    [
      "errors without an end",
      [/^the runner wrote over \d+ bytes to stderr$/, /^stderr: .*warning/s],
    ],
    ["answer to another case", [/^the runner answered \{"case":"another"/]],
    ["answer without outcomes", [/^the runner answered \{"case":"[^"]+"\}$/]],
    ["invalid outcome", [/^the runner answered .*"outcomes":\[null\]/]],
    ["outcome of other types", [/^the runner answered .*"text":\{"a":1\}/]],
    ["outcome lost", [/^expected 1 outcomes, 0 reported$/]],
  ];
  let verdicts: Map<string, Verdict>;

  beforeAll(async () => {
    const asked = defects.flatMap(([defect]) => [withDefect(sent, defect), after(defect)]);
    verdicts = await verdictsOf(asked);
  });

  test.each(defects)("%s", (defect, reasons) => {
    const { id } = withDefect(sent, defect);
    expect(verdicts.get(id)).toEqual({ id, result: "failed", problems: matching(reasons) });
    expect(verdicts.get(after(defect).id)!.result).toBe("passed");
  });
});

test("a runner that gives no answer fails its case, and is gone when the cases are over", async () => {
  const silent = withDefect(sent, "no answer");
  const verdicts = await verdictsOf([silent, refused], 3000);
  const { problems } = verdicts.get(silent.id)!;
  expect(problems).toEqual(
    matching([/^no answer in 3 s$/, /^stderr: waiting for a lock, as process \d+$/]),
  );
  expect(verdicts.get(refused.id)!.result).toBe("passed");
  const pid = Number(/as process (\d+)/.exec(problems.join())![1]);
  expect(() => process.kill(pid, 0)).toThrow("ESRCH");
});

test.each([
  ["death after the answer", /^the runner ended \(exit code 4\)$/],
  ["more than one answer", /^the runner (?:printed unasked: |answered )\{/],
])("%s fails the next case", async (defect, reason) => {
  const [first, next] = [withDefect(sent, defect), refused];
  const verdicts = await verdictsOf([first, next]);
  expect(verdicts.get(first.id)!.result).toBe("passed");
  expect(verdicts.get(next.id)!.problems[0]).toMatch(reason);
});

test("a program that is not there fails each case by its name", async () => {
  const run = { command: ["no-such-runner"], cwd: root };
  const verdicts = await runCases(run, [sent, refused], ignore);
  const problem = "the runner cannot be started: spawn no-such-runner ENOENT";
  expect(verdicts.map(({ problems }) => problems)).toEqual([[problem], [problem]]);
});

test("a runner that ends is not waited for, whatever it leaves behind", async () => {
  const run = { command: ["sh", "-c", "sleep 20 & exit 3"], cwd: root };
  const [verdict] = await runCases(run, [sent], ignore);
  expect(verdict!.problems).toEqual(["the runner ended (exit code 3)"]);
});

test("after ten cases in a row without an answer the rest is not asked", async () => {
  const run = { command: [process.execPath, "-e", "setInterval(() => {}, 1e6)"], cwd: root };
  const verdicts = await runCases(run, cases.slice(0, 11), ignore, { patienceMs: 20 });
  expect(verdicts.map(({ problems }) => problems[0])).toEqual([
    ...Array.from({ length: 10 }, () => "no answer in 0.02 s"),
    "not asked: no answer in 10 cases in a row",
  ]);
});

describe("a client with a defect fails, and the reason is told", () => {
  const defects: [string, Case, RegExp][] = [
    [
      "token in another header",
      sent,
      /^X-Auth-Token: expected "conformance-token" once, sent \[\]$/,
    ],
    ["token twice", sent, /^X-Auth-Token: expected "conformance-token" once, sent \[.*,.*\]$/],
    ["body field lost", sent, /^body: expected .*"area_code":"86".*, sent \{(?!.*area_code)/],
    ["number as text", sent, /^body: expected .*"contact_way":0.*, sent .*"contact_way":"0"/],
    ["default made up", sent, /^X-Language: expected null once, sent \["zh-cn"\]$/],
    ["request sent twice", sent, /^expected 1 requests, 2 arrived$/],
    ["error swallowed", refused, /^kind: expected service_error, reported ok/],
    ["token told", refused, /^text contains a secret$/],
    ["way to the docs lost", refused, /^docs: expected ".*#\w+", reported ".*errors\.md"$/],
  ];
  let verdicts: Map<string, Verdict>;

  beforeAll(async () => {
    const broken = defects.map(([defect, one]) => withDefect(one, defect));
    verdicts = await verdictsOf([sent, refused, ...broken]);
  });

  test.each(defects)("%s", (defect, one, reason) => {
    const verdict = verdicts.get(withDefect(one, defect).id)!;
    expect(verdict.result).toBe("failed");
    expect(verdict.problems).toContainEqual(expect.stringMatching(reason));
  });

  test("and without one it passes", () => {
    expect([sent, refused].map(({ id }) => verdicts.get(id)!.result)).toEqual(["passed", "passed"]);
  });
});

describe("https, where the certificates are made by openssl", () => {
  const secure = cases.filter(({ tls }) => tls !== undefined);

  test.skipIf(!isInstalled("openssl"))(
    "a client that checks certificates passes, one that does not fails",
    async () => {
      const careless = withDefect(caseNamed("15-https/self-signed"), "certificate not checked");
      const verdicts = await verdictsOf([...secure, careless]);
      expect(secure.map(({ id }) => verdicts.get(id)!.problems)).toEqual(secure.map(() => []));
      expect(verdicts.get(careless.id)!.problems).toEqual(
        expect.arrayContaining(
          matching([
            /^kind: expected connection_failed, reported ok/,
            /^expected 0 requests, 1 arrived$/,
          ]),
        ),
      );
    },
  );
});
