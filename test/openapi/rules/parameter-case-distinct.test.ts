import rule from "../../../openapi/rules/parameter-case-distinct.mjs";
import { withOperation } from "./support/documents.js";
import { Beside, testRule } from "./support/test-rule.js";

const parameter = (name: string, where = "query") => ({ name, in: where });
const failing = (parameters: unknown[], names: string, at: number, more: object = {}) => ({
  document: { ...withOperation({ parameters }), ...more },
  findings: [
    {
      message: `The parameters ${names} differ by case alone; keep one.`,
      path: `paths./send.post.parameters.${at}`,
    },
  ],
});

testRule(rule, {
  passes: {
    "other names": withOperation({ parameters: [parameter("a"), parameter("b")] }),
    "the same name twice, which another rule reports": withOperation({
      parameters: [parameter("a"), parameter("a")],
    }),
    "letters that capitals alone make the same": withOperation({
      parameters: [parameter("straße"), parameter("strasse")],
    }),
    "another place": withOperation({ parameters: [parameter("id"), parameter("ID", "header")] }),
    "a parameter of the path that an operation writes again": {
      paths: {
        "/send": {
          parameters: [parameter("a"), null],
          post: { parameters: [parameter("a")] },
          get: { parameters: [parameter("A", "cookie")] },
        },
      },
    },
    "parameters of a path without operations": {
      paths: { "/send": { parameters: [parameter("a"), parameter("A")] } },
    },
    "no parameters": withOperation({ parameters: "none" }),
    "parameters that cannot be seen": withOperation({
      parameters: [{ $ref: "#/gone" }, { $ref: "gone.yaml" }],
    }),
  },
  fails: {
    "a query": failing([parameter("pageSize"), parameter("pagesize")], "pageSize and pagesize", 1),
    "a header": failing(
      [parameter("X-Id", "header"), parameter("b"), parameter("x-id", "header")],
      "X-Id and x-id",
      2,
    ),
    "a parameter of the operation and one of its path": {
      document: {
        paths: {
          "/send": {
            parameters: [parameter("X-A", "header"), parameter("pageSize")],
            post: { parameters: [parameter("x-a", "header"), parameter("pagesize")] },
          },
        },
      },
      findings: [
        {
          message: "The parameters X-A and x-a differ by case alone; keep one.",
          path: "paths./send.post.parameters.0",
        },
        {
          message: "The parameters pageSize and pagesize differ by case alone; keep one.",
          path: "paths./send.post.parameters.1",
        },
      ],
    },
    "two parameters of a path, once for all its operations": {
      document: {
        paths: {
          "/send": {
            parameters: [parameter("a"), parameter("A")],
            post: {},
            get: { parameters: [parameter("A"), parameter("a")] },
          },
        },
      },
      findings: [
        {
          message: "The parameters a and A differ by case alone; keep one.",
          path: "paths./send.parameters.1",
        },
      ],
    },
    "a path in another file": {
      document: new Beside(
        {
          "item.yaml":
            "parameters: [{ $ref: '#/id' }]\nget: { parameters: [{ name: ID, in: query }] }\nid: { name: id, in: query }",
        },
        { paths: { "/send": { $ref: "item.yaml" } } },
      ),
      findings: [
        {
          message: "The parameters id and ID differ by case alone; keep one.",
          path: "get.parameters.0",
          file: "item.yaml",
        },
      ],
    },
    "a reference": failing(
      [parameter("Id"), { $ref: "#/components/parameters/Id" }],
      "Id and id",
      1,
      { components: { parameters: { Id: parameter("id") } } },
    ),
  },
});
