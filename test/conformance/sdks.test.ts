import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/paths.js";
import type { Case } from "./case-types.js";
import { judge } from "./judge.js";
import { writtenCases } from "./load-cases.js";
import { forSdks, inapplicable, reasonIndex } from "./sdk-cases.js";
import { findings, numbersOf } from "./sdk-findings.js";
import { comparisonPage } from "./sdk-page.js";
import { sdks } from "./sdks.js";

const read = (file: string) => readFileSync(join(root, file), "utf8");
const page = read("docs/conformance-sdks.md");
const cases = writtenCases();
const caseNamed = (id: string) => cases.find((one) => one.id === id)!;

/** The rows of the table of cases: the name, and a cell an SDK. */
const rows = [...page.matchAll(/^\| (\d\d-[a-z-]+\/[^ ]+) \| (.+) \|$/gm)].map(([, id, cells]) => ({
  id: id!,
  cells: cells!.split(" | "),
}));

describe("the page is up to date; if not, npm run test:sdks -- --compare writes it again", () => {
  test("it has every case, and no other", () => {
    expect(rows.map(({ id }) => id)).toEqual(cases.map(({ id }) => id));
  });

  test("it is about the versions that are pinned", () => {
    const table = sdks.map(
      ({ title, package: name, version }) => `| ${title} | \`${name}\` | ${version} |`,
    );
    expect(table.filter((row) => !page.includes(row))).toEqual([]);
  });

  test("it leaves out the cases that do not apply, and no other", () => {
    const left = rows.filter(({ cells }) => cells.some((cell) => cell.startsWith("–")));
    const expected = cases.filter((one) => reasonIndex(one) >= 0);
    expect(left.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
  });

  test("every failure has one finding", () => {
    const cells = rows.flatMap(({ cells: found }) => found.filter((cell) => cell.startsWith("✗")));
    expect(cells.filter((cell) => !/^✗ \d+$/.test(cell))).toEqual([]);
  });

  test("every finding has a failure in each SDK that it names", () => {
    const named = findings.flatMap(({ cases: sdkNames }, index) =>
      Object.keys(sdkNames).map((name) => `${name} ✗ ${index + 1}`),
    );
    const found = new Set(
      rows.flatMap(({ cells }) => cells.map((cell, column) => `${sdks[column]!.name} ${cell}`)),
    );
    expect(named.filter((finding) => !found.has(finding))).toEqual([]);
  });

  test("the findings are explained, each under its number and title, and no other is", () => {
    const headings = [...read("docs/sdks.md").matchAll(/^## (\d+\. .+)$/gm)].map(
      ([, text]) => text,
    );
    expect(headings).toEqual(findings.map(({ title }, index) => `${index + 1}. ${title}`));
  });
});

test("a finding leads to its section", () => {
  const links = [...page.matchAll(/\(sdks\.md#([^)]+)\)/g)].map(([, anchor]) => anchor);
  expect(links).toHaveLength(findings.length);
  expect(links[6]).toBe("7-a-reply-of-success-with-an-error_code-is-no-error");
  expect(links[7]).toBe("8-retry-after-is-not-given");
});

describe("what does not apply", () => {
  test("every reason leaves out cases that there are", () => {
    const used = new Set(cases.map(reasonIndex));
    expect(inapplicable.filter((_, index) => !used.has(index))).toEqual([]);
    const known = new Set(cases.map(({ id }) => id));
    const named = inapplicable.flatMap(({ cases: ids = [] }) => ids);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  test.each([
    ["03-token/at-5000-characters", "a token"],
    ["12-cancellation/before-the-reply", "cancelling"],
    ["14-secrets/page-that-repeats-the-token", "a token in a reply"],
  ])("%s, for it asks for %s", (id) => {
    expect(reasonIndex(caseNamed(id))).toBeGreaterThanOrEqual(0);
  });

  test.each(["01-channels/sms", "11-deadlines/no-reply", "14-secrets/refused-token"])(
    "%s applies",
    (id) => {
      expect(reasonIndex(caseNamed(id))).toBe(-1);
    },
  );
});

/** The request that the case expects, with these headers. */
const requestOf = ({ requests: [expected] }: Case, headers: Record<string, string>) => ({
  method: expected!.method,
  path: expected!.path,
  headers: Object.entries({ "Content-Type": "application/json", ...headers }),
  body: JSON.stringify(expected!.body),
});

describe("a case as it is put to an SDK", () => {
  const signed = `SDK-HMAC-SHA256 Access=access-key, SignedHeaders=host;x-sdk-date, Signature=${"0a".repeat(32)}`;
  const signature = { Authorization: signed };
  const sent = [{ kind: "ok", status: 200 }];

  test("gives with each call what other clients are made with", () => {
    const one = forSdks(caseNamed("02-headers/language-at-1-character"));
    expect(one.client.options).toBeUndefined();
    expect(one.calls.map(({ options }) => options)).toEqual([{ language: "z" }]);
    const request = requestOf(one, { ...signature, "X-Language": "z" });
    expect(judge(one, [request], sent)).toEqual([]);
  });

  test.each<[string, Record<string, string>, RegExp]>([
    ["is not signed", {}, /^Authorization: expected .*, sent \[\]$/],
    ["has another scheme", { Authorization: "Bearer a" }, /^Authorization: expected/],
    ["has a token too", { ...signature, "X-Auth-Token": "t" }, /^X-Auth-Token: expected null/],
  ])("fails when its request %s", (_name, headers, problem) => {
    const one = forSdks(caseNamed("01-channels/sms"));
    expect(judge(one, [requestOf(one, headers)], sent)).toEqual([expect.stringMatching(problem)]);
  });

  test.each<[string, string, RegExp[]]>([
    ["quotes the body anywhere", "unexpected <, near <!DOCTYPE html><html>", []],
    ["does not quote it", "unexpected <", [/^bodyStart: expected/]],
    ["tells the key", "<!DOCTYPE html><html> conformance-token", [/^text contains/, /^bodyStart/]],
  ])("is judged by whether an error %s", (_name, message, problems) => {
    const one = forSdks(caseNamed("08-unexpected-replies/html-502"));
    const outcome = { kind: "unexpected_response", status: 502, requestId: "req-1" };
    const reported = { ...outcome, bodyStart: message, text: message };
    expect(judge(one, [requestOf(one, signature)], [reported])).toEqual(
      problems.map((problem) => expect.stringMatching(problem) as string),
    );
  });
});

test("the page says by number why a case failed, and why another does not apply", () => {
  const [first, second] = [
    caseNamed("07-service-errors/unknown-code"),
    caseNamed("03-token/string"),
  ];
  const failed = { id: first.id, result: "failed", problems: [] } as const;
  const text = comparisonPage(
    [first, second],
    [{ sdk: sdks[1]!, verdicts: [failed] }],
    new Date(0),
  );
  expect(text).toContain("on 1970-01-01");
  expect(text).toContain(`| ${first.id} | ✗ ${numbersOf("go", first.id).join()} |`);
  expect(text).toContain(`| ${second.id} | – a |`);
  expect(text).toContain("| all | 0 of 1 |");
});
