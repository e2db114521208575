import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { findOperation, parametersOf, readContract } from "../../scripts/lib/contract.js";
import { generatedDir, root } from "../../scripts/lib/paths.js";

type Facts = Record<string, unknown>;

interface Page {
  method?: string;
  path?: string;
  rows?: Record<string, Facts>;
  statuses: number[];
  requestExample?: Facts;
}

interface Source {
  page?: string;
  row?: string;
  decision?: string;
}

interface Sources {
  pages: Record<string, Page>;
  contracts: Record<
    string,
    { statuses: Record<string, Source>; limits: (Source & { at: string; states: Facts })[] }
  >;
}

const { pages, contracts } = parse(readFileSync(`${root}/openapi/sources.yaml`, "utf8")) as Sources;
const page = pages["obtaining-verification-code"]!;
const rows = page.rows!;
const { limits, statuses } = contracts["verifycodes.yaml"]!;
const contract = readContract(`${generatedDir}/openapi.json`);
const limitKeywords = new Set(["minLength", "maxLength", "minimum", "maximum", "default", "enum"]);

/** The limits that one row of the page states. */
const limitsOf = (row: Facts) =>
  Object.fromEntries(Object.entries(row).filter(([keyword]) => limitKeywords.has(keyword)));

const rowsIn = (place: string) => Object.entries(rows).filter(([, row]) => row.in === place);

const mandatoryIn = (place: string) =>
  rowsIn(place)
    .filter(([, row]) => row.mandatory === true)
    .map(([name]) => name);

describe("the page and the sources agree", () => {
  test.each(Object.entries(rows))("row %s is a source, with all that it states", (name, row) => {
    const sources = limits.filter((source) => source.row === name);
    expect(sources).toHaveLength(1);
    expect(sources[0]!.states).toEqual(limitsOf(row));
  });

  test.each(limits.filter((source) => source.page !== undefined))(
    "$at names a row that exists",
    (source) => {
      expect(Object.keys(pages[source.page!]?.rows ?? {})).toContain(source.row);
    },
  );

  test("every status is on the page that it names, or decided", () => {
    const unfounded = Object.entries(statuses).filter(
      ([status, { page: name, decision }]) =>
        decision === undefined && !pages[name ?? ""]?.statuses.includes(Number(status)),
    );
    expect(unfounded).toEqual([]);
  });

  test("every limit without a page gives the reason for the decision", () => {
    const silent = Object.values(contracts)
      .flatMap((entry) => entry.limits)
      .filter((source) => (source.page === undefined) === (source.decision === undefined));
    expect(silent).toEqual([]);
  });
});

describe("the page and the contract agree", () => {
  const { path, method, operation } = findOperation(contract, "sendVerifyCodes");
  const request = contract.components.schemas.SendVerifyCodesRequest!;
  const response = contract.components.schemas.SendVerifyCodesResponse!;
  test("on the method and the path", () => {
    expect({ method: method.toUpperCase(), path }).toEqual({
      method: page.method,
      path: page.path,
    });
  });

  test("on the headers and which are mandatory", () => {
    const headers = parametersOf(contract, operation).filter((header) => header.in === "header");
    expect(headers.map(({ name }) => name)).toEqual(rowsIn("header").map(([name]) => name));
    expect(headers.filter((header) => header.required).map(({ name }) => name)).toEqual(
      mandatoryIn("header"),
    );
  });

  test("on the fields of the body and which are mandatory", () => {
    expect(Object.keys(request.properties!)).toEqual(rowsIn("request").map(([name]) => name));
    expect(request.required).toEqual(mandatoryIn("request"));
  });

  test("on the fields of the reply, all optional", () => {
    expect(Object.keys(response.properties!)).toEqual(rowsIn("response").map(([name]) => name));
    expect(response.required).toBeUndefined();
  });

  test("on the request example", () => {
    const body = JSON.parse(readFileSync(`${generatedDir}/openapi.json`, "utf8")) as {
      components: {
        requestBodies: {
          SendVerifyCodes: {
            content: { "application/json": { examples: { page: { value: Facts } } } };
          };
        };
      };
    };
    const { examples } = body.components.requestBodies.SendVerifyCodes.content["application/json"];
    expect(examples.page.value).toEqual(page.requestExample);
  });
});

const savedPage = process.env.VERIFYCODES_PAGE;

/** The text of one row of the page's tables; empty when there is none. */
function rowOf(text: string, name: string): string {
  const start = text.indexOf(`| ${name} |`);
  return start < 0 ? "" : text.slice(start, text.indexOf(" | | ", start));
}

/** The sentences in which the page states a row. */
function sentencesOf(row: Facts): string[] {
  const sentences = [
    [row.minLength, `Minimum length: ${String(row.minLength)}`],
    [row.maxLength, `Maximum length: ${String(row.maxLength)}`],
    [row.minimum, `Minimum value: ${String(row.minimum)}`],
    [row.maximum, `Maximum value: ${String(row.maximum)}`],
    [row.default, `It is ${String(row.default)} by default`],
    [row.mandatory, row.mandatory === true ? "| Yes |" : "| No |"],
    [row.type, row.type === "integer" ? "| Integer |" : "| String |"],
  ] as const;
  return sentences.filter(([fact]) => fact !== undefined).map(([, sentence]) => sentence);
}

test("a saved copy of the service's page states what sources.yaml says of it", (context) => {
  context.skip(
    savedPage === undefined,
    "SKIPPED: set VERIFYCODES_PAGE to the file of a saved copy of the page, as text",
  );
  const text = readFileSync(savedPage!, "utf8").replaceAll(/\s+/g, " ");
  expect(text).toContain(`${page.method} ${page.path}`);
  expect(text).toContain('{ "contact_value" : "123456", "contact_way" : 1, "area_code" : "86" }');
  const missing = Object.entries(rows).flatMap(([name, row]) =>
    sentencesOf(row)
      .filter((sentence) => !rowOf(text, name).includes(sentence))
      .map((sentence) => `${name}: ${sentence}`),
  );
  expect(missing).toEqual([]);
});
