import rule from "../../../openapi/rules/description-full-stop.mjs";
import { withSchema } from "./support/documents.js";
import { testRule } from "./support/test-rule.js";

const described = (description: string) => ({ info: { title: "A", description } });
const failing = (description: string, end: string) => ({
  document: described(description),
  findings: [
    {
      message: `The description ends in "${end}"; end it in a full stop.`,
      path: "info.description",
    },
  ],
});

testRule(rule, {
  passes: {
    "a full stop": described("Sends a code."),
    "other ends of sentences": {
      ...described("Sends a code!"),
      tags: [
        { name: "a", description: "Why?" },
        { name: "b", description: "发送验证码。" },
      ],
    },
    "a full stop inside brackets, quotes and emphasis": described('It says "no." (**Really.**)'),
    "a table at the end": described("Codes:\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"),
    "a fence at the end": described("Call it:\n\n```\nsend\n```\n"),
    "a heading, HTML and a link at the end": {
      ...described("It.\n\n## More"),
      tags: [
        { name: "a", description: "It.\n<br>" },
        { name: "b", description: "See\nhttps://example.com/a" },
        { name: "c", description: "It.\n~~~" },
        { name: "d", description: "See\n[the page](https://example.com)" },
      ],
    },
    "an empty description, which other rules refuse": described(" "),
    "an example's value": withSchema({ examples: [{ description: "no stop" }] }),
  },
  fails: {
    "no full stop": failing("Sends a code", "Sends a code"),
    "a long text without one": failing(
      "First.\nThen a line that has no end",
      "line that has no end",
    ),
    "a comma": failing("Sends a code, ", "Sends a code,"),
    "a link inside the last sentence": failing(
      "It.\nSee https://example.com/a",
      "https://example.com/a".slice(-20),
    ),
    "a link that begins the last sentence": failing(
      "It.\nhttps://example.com is it",
      "https://example.com is it".slice(-20),
    ),
    "a property's description": {
      document: withSchema({ properties: { a: { description: "The code" } } }),
      findings: [
        {
          message: 'The description ends in "The code"; end it in a full stop.',
          path: "components.schemas.Name.properties.a.description",
        },
      ],
    },
  },
});
