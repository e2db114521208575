import { expect } from "vitest";
import { stringify } from "yaml";
import rule from "../../../openapi/rules/limit-sourced.mjs";
import { Beside, testRule } from "./support/test-rule.js";

const paths = { "/a": { post: { responses: { "200": {} } } } };
const contract = {
  paths,
  components: { schemas: { Name: { type: "string", maxLength: 8, default: "zh-cn" } } },
};
const name = { at: "/components/schemas/Name", states: { maxLength: 8, default: "zh-cn" } };
const statuses = { "200": { page: "p", row: "r" } };

/** A document beside a sources.yaml that has the given section for it. */
const sourced = (section: unknown, document: object = contract) =>
  new Beside({ "sources.yaml": stringify({ contracts: { "openapi.yaml": section } }) }, document);

const every = {
  default: 2,
  enum: [1, 2],
  pattern: "^a",
  minLength: 0,
  maxLength: 8,
  minimum: 1,
  maximum: 2,
  minItems: 0,
  maxItems: 4,
};

const noSection = {
  message: expect.stringMatching(
    /^[^"]*sources\.yaml has no section for this contract; add one under "contracts"\.$/,
  ) as string,
  path: "",
};

testRule(rule, {
  passes: {
    "a contract whose limits and statuses are all sourced": sourced({ statuses, limits: [name] }),
    "each limit that a schema can have": sourced(
      { limits: [{ at: "/components/schemas/It", states: every }] },
      { components: { schemas: { It: { ...every, title: "It", description: "No limit." } } } },
    ),
    "a limit whose name has a slash": sourced(
      { limits: [{ at: "/components/schemas/a~1b", states: { maxLength: 8 } }] },
      { components: { schemas: { "a/b": { maxLength: 8 } } } },
    ),
    "statuses alone": sourced({ statuses }, { paths }),
    "a contract without limits that has an empty section": sourced({}, { paths: {} }),
    "nothing to source, and no sources.yaml": { paths: {} },
    "nothing to source, and a sources.yaml for another contract": new Beside(
      { "sources.yaml": stringify({ contracts: { "other.yaml": { statuses } } }) },
      { paths: {} },
    ),
  },
  fails: {
    "a limit without a source": {
      document: sourced({ statuses, limits: [{ ...name, states: { default: "zh-cn" } }] }),
      findings: [
        {
          message: "maxLength 8 has no source; name it in sources.yaml.",
          path: "components.schemas.Name.maxLength",
        },
      ],
    },
    "limits of a schema that the sources do not name": {
      document: sourced({ statuses }),
      findings: [
        {
          message: 'default "zh-cn" has no source; name it in sources.yaml.',
          path: "components.schemas.Name.default",
        },
        {
          message: "maxLength 8 has no source; name it in sources.yaml.",
          path: "components.schemas.Name.maxLength",
        },
      ],
    },
    "a limit that differs from its source": {
      document: sourced({
        statuses,
        limits: [{ ...name, states: { maxLength: 9, default: "zh-cn" } }],
      }),
      findings: [
        {
          message: "maxLength is 8, but its source states 9.",
          path: "components.schemas.Name.maxLength",
        },
      ],
    },
    "a list that differs from its source": {
      document: sourced(
        { limits: [{ at: "/components/schemas/Way", states: { enum: [0, 1, 2] } }] },
        { components: { schemas: { Way: { enum: [0, 1] } } } },
      ),
      findings: [
        {
          message: "enum is [0,1], but its source states [0,1,2].",
          path: "components.schemas.Way.enum",
        },
      ],
    },
    "a source without a schema": {
      document: sourced({
        statuses,
        limits: [name, { at: "/components/schemas/Gone", states: { minLength: 1 } }],
      }),
      findings: [
        {
          message:
            "sources.yaml names minLength at /components/schemas/Gone, which is not here; state it, or drop it there.",
          path: "components.schemas",
        },
      ],
    },
    "a source without a limit": {
      document: sourced({
        statuses,
        limits: [{ ...name, states: { ...name.states, minLength: 1 } }],
      }),
      findings: [
        {
          message:
            "sources.yaml names minLength at /components/schemas/Name, which is not here; state it, or drop it there.",
          path: "components.schemas.Name",
        },
      ],
    },
    "a source in a contract without limits and statuses": {
      document: sourced({ limits: [name], statuses }, { paths: {}, components: {} }),
      findings: [
        {
          message:
            "sources.yaml names maxLength at /components/schemas/Name, which is not here; state it, or drop it there.",
          path: "components",
        },
        {
          message:
            "sources.yaml names default at /components/schemas/Name, which is not here; state it, or drop it there.",
          path: "components",
        },
        {
          message:
            "sources.yaml names status 200, which is not here; document it, or drop it there.",
          path: "paths",
        },
      ],
    },
    "a status without a source, and a source without a status": {
      document: sourced({ statuses: { "404": { page: "p", row: "r" } }, limits: [name] }),
      findings: [
        {
          message:
            "sources.yaml names status 404, which is not here; document it, or drop it there.",
          path: "paths./a.post.responses",
        },
        {
          message: "Status 200 has no source; name it in sources.yaml.",
          path: "paths./a.post.responses.200",
        },
      ],
    },
    "a contract with limits that sources.yaml does not know": {
      document: new Beside({ "sources.yaml": stringify({ contracts: {} }) }, contract),
      findings: [noSection],
    },
    "a contract with statuses alone that sources.yaml does not know": {
      document: new Beside({ "sources.yaml": stringify({ contracts: {} }) }, { paths }),
      findings: [noSection],
    },
    "a contract with limits and no sources.yaml": {
      document: contract,
      findings: [
        {
          message: 'sources.yaml has no section for this contract; add one under "contracts".',
          path: "",
        },
      ],
    },
  },
});
