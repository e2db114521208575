import { expect, test } from "vitest";
import rule from "../../../openapi/rules/response-example-named.mjs";
import { lintWith } from "./support/lint-with.js";

const message = 'The response body has no named example; add one under "examples".';
const named = { examples: { sent: { value: {} } } };

const inComponents = (mediaType: unknown) => ({
  openapi: "3.1.1",
  components: { responses: { Sent: { content: { "application/json": mediaType } } } },
});

const inOperation = (mediaType: unknown) => ({
  openapi: "3.1.1",
  paths: {
    "/a": { post: { responses: { "200": { content: { "application/json": mediaType } } } } },
  },
});

test.each([
  ["a shared response", inComponents(named)],
  ["a response of an operation", inOperation(named)],
  ["a response without a body", { openapi: "3.1.1", components: { responses: { Gone: {} } } }],
])("%s with a named example passes", async (_name, document) => {
  expect(await lintWith(rule, document)).toEqual([]);
});

test.each([
  ["no example", inComponents({}), "components.responses.Sent.content.application/json"],
  [
    "an empty list",
    inComponents({ examples: {} }),
    "components.responses.Sent.content.application/json.examples",
  ],
  [
    "an example without a name",
    inOperation({ example: {} }),
    "paths./a.post.responses.200.content.application/json",
  ],
])("%s fails", async (_name, document, path) => {
  expect(await lintWith(rule, document)).toEqual([
    { message, path: path.replace(/\.examples$/, "") },
  ]);
});
