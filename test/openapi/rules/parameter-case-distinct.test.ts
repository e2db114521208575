import rule from "../../../openapi/rules/parameter-case-distinct.mjs";
import { withOperation } from "./support/documents.js";
import { testRule } from "./support/test-rule.js";

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
    "a reference": failing(
      [parameter("Id"), { $ref: "#/components/parameters/Id" }],
      "Id and id",
      1,
      { components: { parameters: { Id: parameter("id") } } },
    ),
  },
});
