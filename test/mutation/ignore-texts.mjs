/** The members of a rule that are nothing but what its page says. */
const texts = new Set([
  "question",
  "why",
  "fix",
  "unless",
  "severity",
  "bad",
  "good",
  "recommended",
]);

/** True for a text of a rule's page: its name, or `why: "..."` inside the call of `defineRule`. */
const isText = ({ node, parent, key }) => {
  if (!["StringLiteral", "TemplateLiteral", "BooleanLiteral"].includes(node.type)) return false;
  if (parent.type === "ObjectProperty") return key === "value" && texts.has(parent.key.name);
  return parent.type === "CallExpression" && parent.callee.name === "defineRule";
};

/**
 * Stryker's plugin that leaves the texts of the rules' pages alone: no finding depends on them, and
 * each is compared, word for word, by a test that is no test of a rule.
 */
export const strykerPlugins = [
  {
    kind: "Ignore",
    name: "texts",
    value: {
      shouldIgnore: (path) =>
        isText(path) ? "a text of the rule's page, which the parity test compares" : undefined,
    },
  },
];
