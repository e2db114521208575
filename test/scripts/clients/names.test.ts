import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { reservedIn } from "../../../scripts/clients/reserved.js";
import { contractTable } from "../../../scripts/contract-table/table.js";
import { readContract, type Contract } from "../../../scripts/lib/contract.js";
import { root } from "../../../scripts/lib/paths.js";

const home = join(root, "src/clients/go");

/** What a Go file exports beside methods and fields: one a line, as gofmt prints it. */
const exported = (text: string): string[] =>
  [...text.matchAll(/^(?:func|type|const|var|\t) ?([A-Z]\w*)(?:[([]| = | \w+ = | \w)/gm)]
    .filter(([line]) => !line.startsWith("\t") || line.includes(" = "))
    .map(([, name]) => name!);

test("a schema of a contract cannot have the name of something that Go's runtime exports", () => {
  const config = readFileSync(join(root, "scripts/clients/go/config.yaml"), "utf8");
  const { reservedWords, reservedTypes } = parse(config) as Record<string, string[]>;
  const names = readdirSync(home)
    .filter((file) => file.endsWith(".go") && !/_(generated|test)\.go$/.test(file))
    .flatMap((file) => exported(readFileSync(join(home, file), "utf8")));
  expect(names).toEqual(expect.arrayContaining(["CategoryCooldown", "TokenProvider", "New"]));
  const free = /^With/;
  expect([...reservedWords!, ...reservedTypes!]).toEqual(
    expect.arrayContaining(names.filter((name) => !free.test(name))),
  );
});

function all(language: string): string[] {
  const { words, types } = reservedIn(language);
  return [...words, ...types].toSorted();
}

test.each([
  ["cpp", "c"],
  ["kotlin", "java"],
])("%s gives a type the name that %s has for it: it stands on that client", (above, below) => {
  expect(all(above)).toEqual(all(below));
});

/** The contract with one more operation, whose reply and query are given. */
function contractWith(operationId: string, parameter: object, reply: string): Contract {
  const contract = readContract(join(root, "generated/openapi.json"));
  const schema = { type: "object", properties: { text: { type: "string" } } };
  const { schemas } = contract.components as { schemas: Record<string, object> };
  const content = { "application/json": { schema: { $ref: `#/components/schemas/${reply}` } } };
  const operation = { operationId, parameters: [parameter], responses: { "200": { content } } };
  return {
    ...contract,
    paths: { ...contract.paths, [`/v2/${operationId}`]: { get: operation } },
    components: { ...contract.components, schemas: { ...schemas, [reply]: schema } },
  } as unknown as Contract;
}

const query = (type: string) => ({ name: "limit", in: "query", schema: { type } });
const reserved = { words: new Set<string>(), types: new Set(["Client", "*Output"]) };

test.each(["Client", "GetThingOutput"])("a schema named %s gets its own name", (name) => {
  const { types } = contractTable(contractWith("getThing", query("integer"), name), reserved);
  expect(types.map(({ pascal }) => pascal)).toContain(`${name}_`);
});

test("one option cannot have two types", () => {
  const first = contractWith("getThing", query("integer"), "Thing");
  const second = contractWith("getOther", query("string"), "Thing");
  expect(() => contractTable({ ...second, paths: { ...first.paths, ...second.paths } })).toThrow(
    'the option "limit" would stand for query:limit and for another query:limit',
  );
  const same = contractWith("getOther", query("integer"), "Thing");
  const { callOptions } = contractTable({ ...same, paths: { ...first.paths, ...same.paths } });
  expect(callOptions.map(({ wire }) => wire)).toEqual(["limit"]);
});
