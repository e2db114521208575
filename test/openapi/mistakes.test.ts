import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import spectralCore from "@stoplight/spectral-core";
import parsers from "@stoplight/spectral-parsers";
import { expect, test } from "vitest";
import ruleset from "../../.spectral.mjs";
import ownRules from "../../openapi/ruleset.mjs";

const { Document, Ruleset, Spectral } = spectralCore;
const file = resolve("openapi/verifycodes.yaml");
const contract = readFileSync(file, "utf8");

/** What the whole lint says of a text, each finding with its line, counted from 1. */
async function lint(text: string) {
  const spectral = new Spectral();
  spectral.setRuleset(new Ruleset(ruleset, { source: resolve(".spectral.mjs") }));
  const found = await spectral.run(new Document(text, parsers.Yaml, file));
  return found.map(
    ({ range, code, message }) => `${range.start.line + 1} ${String(code)}: ${message}`,
  );
}

/**
 * A mistake that authors of pull requests make: the text of the contract, what they make of it, and
 * what the lint answers: the line is counted from the first that differs, or is the one of a text.
 */
const mistakes: readonly (readonly [
  name: string,
  from: string,
  to: string,
  answers: readonly (readonly [line: number | string, answer: string])[],
])[] = [
  [
    "a property without limits",
    "        area_code:\n          type: string\n",
    "        session_id:\n          type: string\n          description: Whose code it is.\n        area_code:\n          type: string\n",
    [[0, "string-bounded: The string has no minLength and no maxLength; state both."]],
  ],
  [
    "a status as short as can be",
    "        '429':\n",
    "        '409':\n          description: Conflict\n        '429':\n",
    [
      [0, "limit-sourced: Status 409 has no source; name it in sources.yaml."],
      [0, "request-id-stated: The response 409 has no header X-Request-Id; add it."],
      [1, 'description-full-stop: The description ends in "Conflict"; end it in a full stop.'],
    ],
  ],
  [
    "a limit that the service's page does not state",
    "maxLength: 5000",
    "maxLength: 6000",
    [[0, "limit-sourced: maxLength is 6000, but its source states 5000."]],
  ],
  [
    "an example with an address that someone may own",
    "user@example.com",
    "jane@gmail.com",
    [
      [
        0,
        "example-contact-reserved: jane@gmail.com may be someone's address; use one of a reserved domain: user@example.com.",
      ],
    ],
  ],
  [
    "a habit of OpenAPI 3.0",
    "        area_code:\n          type: string\n",
    "        area_code:\n          type: string\n          nullable: true\n",
    [[0, "no-openapi-30-leftovers: 3.1 ignores nullable; add 'null' to the type."]],
  ],
  [
    "a name in another form than all others",
    "        area_code:\n          type: string\n",
    "        sessionId:\n          type: string\n          enum: [a]\n          description: The session id.\n        area_code:\n          type: string\n",
    [
      [0, "property-name-form: The property sessionId is not in snake_case; rename it."],
      [2, 'limit-sourced: enum ["a"] has no source; name it in sources.yaml.'],
      [
        3,
        "description-not-name: The description only repeats the name sessionId; say what the name does not.",
      ],
    ],
  ],
  [
    "a mistyped reference",
    "responses/BadRequest'",
    "responses/BadReqest'",
    [[0, "invalid-ref: '#/components/responses/BadReqest' does not exist"]],
  ],
];

test.each(mistakes)("%s", async (_name, from, to, answers) => {
  const text = contract.replace(from, to);
  const lines = text.split("\n");
  const first = 1 + contract.split("\n").findIndex((line, at) => line !== lines[at]);
  expect(first).toBeGreaterThan(0);
  const lineOf = (line: number | string) =>
    typeof line === "number" ? first + line : 1 + lines.indexOf(line);
  expect((await lint(text)).toSorted()).toEqual(
    answers.map(([line, answer]) => `${lineOf(line)} ${answer}`).toSorted(),
  );
});

test("a key that stands twice is reported beside all other mistakes", async () => {
  const found = await lint(
    contract
      .replace(
        "      operationId:",
        "      deprecated: false\n      deprecated: false\n      operationId:",
      )
      .replace("user@example.com", "jane@gmail.com"),
  );
  expect(found.map((line) => line.replace(/^\d+ ([^ ]+): .*/s, "$1")).toSorted()).toEqual([
    "example-contact-reserved",
    "parser",
  ]);
});

test("of a text that is no YAML, no rule of ours names parts that were lost in reading it", async () => {
  const found = await lint(contract.replace("      operationId:", "     operationId:"));
  const codes = found.map((line) => line.replace(/^\d+ ([^ ]+): .*/s, "$1"));
  expect(codes).toContain("parser");
  expect(codes.filter((code) => code in ownRules.rules)).toEqual([]);
});
