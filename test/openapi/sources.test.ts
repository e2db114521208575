import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import {
  operationsOf,
  parametersOf,
  readContract,
  resolved,
  type Parameter,
  type Schema,
} from "../../scripts/lib/contract.js";
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

/** The operations, each with the name of the page that defines it. */
const operationPages = Object.entries(pages).filter(([, { rows }]) => rows !== undefined);

const { limits, statuses } = contracts["verifycodes.yaml"]!;
const contract = readContract(`${generatedDir}/openapi.json`);
const limitKeywords = new Set(["minLength", "maxLength", "minimum", "maximum", "default", "enum"]);

/** The limits that one row of the page states. */
const limitsOf = (row: Facts) =>
  Object.fromEntries(Object.entries(row).filter(([keyword]) => limitKeywords.has(keyword)));

const rowsIn = ({ rows = {} }: Page, place: string) =>
  Object.entries(rows).filter(([, row]) => row.in === place);

const mandatoryIn = (page: Page, place: string) =>
  rowsIn(page, place)
    .filter(([, row]) => row.mandatory === true)
    .map(([name]) => name);

/** The operation that a page defines. */
const operationOf = ({ path, method = "" }: Page) =>
  operationsOf(contract).find(
    (placed) => placed.path === path && placed.method === method.toLowerCase(),
  );

/** Each place that an operation has a limit at, and the row that states it. */
function placesOf(page: Page): { row: string; at: string; schema: Schema }[] {
  const { operation } = operationOf(page)!;
  const { requestBody, responses } = operation as unknown as {
    requestBody: object;
    responses: Record<string, object>;
  };
  const bodies = [requestBody, responses["200"]!].map((part) => {
    const { content } = resolved<{ content: Record<string, { schema: { $ref: string } }> }>(
      contract,
      part,
    );
    return content["application/json"]!.schema.$ref;
  });
  const fields = bodies.flatMap(($ref) =>
    Object.entries(resolved<Schema>(contract, { $ref }).properties!).map(([row, schema]) => ({
      row,
      at: schema.$ref ?? `${$ref}/properties/${row}`,
      schema: resolved<Schema>(contract, schema),
    })),
  );
  const headers = (operation.parameters ?? []).map((parameter) => {
    const { name, schema } = resolved<Parameter>(contract, parameter);
    return { row: name, at: `${(parameter as { $ref: string }).$ref}/schema`, schema };
  });
  return [...headers, ...fields].map((place) => ({ ...place, at: place.at.slice(1) }));
}

test("each operation is defined by one page, and each page defines one", () => {
  const defined = operationPages.map(([, page]) => operationOf(page)?.operation.operationId);
  expect(defined).toEqual(operationsOf(contract).map(({ operation }) => operation.operationId));
});

describe("the pages and the sources agree", () => {
  const rows = operationPages.flatMap(([name, page]) =>
    Object.entries(page.rows!).map(([row, facts]) => ({ page: name, row, facts })),
  );

  test.each(rows)(
    "row $row of $page is a source, with all that it states",
    ({ page, row, facts }) => {
      const { at } = placesOf(pages[page]!).find((place) => place.row === row)!;
      const sources = limits.filter((source) => source.at === at);
      expect(sources).toHaveLength(1);
      expect(sources[0]!.states).toEqual(limitsOf(facts));
      // A place that several operations share has its source on one of their pages.
      expect(sources[0]!.row).toBe(row);
      expect(Object.keys(pages)).toContain(sources[0]!.page);
    },
  );

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

describe.each(operationPages)("the page %s and the contract agree", (_, page) => {
  const { operation } = operationOf(page)!;
  const schemaOf = (kind: string) => {
    const { operationId } = operation;
    return contract.components.schemas[
      `${operationId[0]!.toUpperCase()}${operationId.slice(1)}${kind}`
    ]!;
  };
  const request = schemaOf("Request");
  const response = schemaOf("Response");

  test("on the headers and which are mandatory", () => {
    const headers = parametersOf(contract, operation).filter((header) => header.in === "header");
    expect(headers.map(({ name }) => name)).toEqual(rowsIn(page, "header").map(([name]) => name));
    expect(headers.filter((header) => header.required).map(({ name }) => name)).toEqual(
      mandatoryIn(page, "header"),
    );
  });

  test("on the fields of the body and which are mandatory", () => {
    expect(Object.keys(request.properties!)).toEqual(rowsIn(page, "request").map(([name]) => name));
    expect(request.required).toEqual(mandatoryIn(page, "request"));
  });

  test("on the fields of the reply, all optional", () => {
    expect(Object.keys(response.properties!)).toEqual(
      rowsIn(page, "response").map(([name]) => name),
    );
    expect(response.required).toBeUndefined();
  });

  test("on the request example", () => {
    const { content } = resolved<{
      content: Record<string, { examples: Record<string, { value: Facts }> }>;
    }>(contract, operation.requestBody);
    expect(content["application/json"]!.examples.page?.value).toEqual(page.requestExample);
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
  const page = pages["obtaining-verification-code"]!;
  const text = readFileSync(savedPage!, "utf8").replaceAll(/\s+/g, " ");
  expect(text).toContain(`${page.method} ${page.path}`);
  expect(text).toContain('{ "contact_value" : "123456", "contact_way" : 1, "area_code" : "86" }');
  const missing = Object.entries(page.rows!).flatMap(([name, row]) =>
    sentencesOf(row)
      .filter((sentence) => !rowOf(text, name).includes(sentence))
      .map((sentence) => `${name}: ${sentence}`),
  );
  expect(missing).toEqual([]);
});
