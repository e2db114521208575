import { expect, test } from "vitest";
import rule from "../../../openapi/rules/description-full-stop.mjs";
import { withSchema } from "./support/documents.js";
import { testRule } from "./support/test-rule.js";

const described = (description: string) => ({ info: { title: "A", description } });

/** A document with these descriptions of its tags. */
const tagged = (...descriptions: string[]) => ({
  tags: descriptions.map((description, at) => ({ name: `tag ${at}`, description })),
});

/** A document that ends most descriptions in a full stop, and one more description. */
const habitual = (description: string) => tagged("One.", "Two.", description);

/** What is found; the message shows the last three words. */
const finding = (end: string, path: string) => ({
  message: `The description ends in "${end.split(/\s/).slice(-3).join(" ")}"; end it in a full stop.`,
  path,
});
const failing = (description: string, end: string) => ({
  document: described(description),
  findings: [finding(end, "info.description")],
});
const breakingHabit = (description: string, end: string) => ({
  document: habitual(description),
  findings: [finding(end, "tags.2.description")],
});

testRule(rule, {
  passes: {
    "a full stop": habitual("Sends a code. It waits."),
    "other ends of sentences": tagged(
      "Sent. Done!",
      "Sent. Why?",
      "发送验证码。完了。",
      "一！二！",
      "一？二？",
      "One. Two…",
    ),
    "a full stop inside brackets, quotes and emphasis": tagged(
      'It says. "No."',
      "One. (**Two.**)",
      "One. _Two._",
      "One. `two.`",
      "One. [Two.]",
      "一。“二。”",
      "One. 'Two.'",
      "One. ‘Two.’",
    ),
    "spaces and lines after the end": habitual("One. Two. \n \n"),
    "a phrase where others are phrases too": tagged("The code", "The contact", "Sends it."),
    "a phrase where half of the descriptions are phrases": tagged("The code", "Sends it."),
    "a phrase with abbreviations": tagged("A city, e.g. Boston", "In the U.S. Army", "A.B. C."),
    "a phrase with dots inside words": tagged("Version 1.2 of example.com", "node.js Code"),
    "a table at the end": habitual("Codes. More:\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"),
    "a fence at the end": habitual("Call it. So:\n\n```\nSend\n```\n"),
    "a fence of tildes at the end": habitual("Call it. So:\n\n~~~\nSend\n~~~"),
    "a phrase where the others end in code": tagged("    curl", "\tcurl", " ", "The code"),
    "indented code at the end": tagged(
      "Two.",
      "One. So:\n\n    curl -X",
      "One. So:\n\n\tcurl -X",
      "Two.",
    ),
    "a heading at the end": habitual("It. This.\n\n## More"),
    "HTML at the end": tagged("It.", "This.", "It. This.\n<br> so", "It. <b>This</b>"),
    "an item of a list at the end": tagged(
      "It.",
      "It. These:\n- one",
      "It. These:\n* one",
      "It. These:\n  + one",
      "It. These:\n12. one",
      "It. These:\n2) one",
      "It.",
    ),
    "a link on its own line at the end": tagged(
      "It.",
      "See. This:\nhttps://example.com/a",
      "See. This:\nhttp://example.com/a",
      "See. This:\n[the page](https://example.com)",
      "See. This:\n[page]: https://example.com",
    ),
    "an empty description, which other rules refuse": habitual(" "),
    "an example's value": {
      ...habitual("Three."),
      ...withSchema({ examples: [{ description: "no stop" }] }),
    },
  },
  fails: {
    "a phrase where most are ended": breakingHabit("Sends a code", "Sends a code"),
    "a phrase that two of three others differ from": {
      document: tagged("One", "Two", "Three.", "Four.", "Five."),
      findings: [finding("One", "tags.0.description"), finding("Two", "tags.1.description")],
    },
    "two sentences, whatever the others do": failing("Sends. Then it waits", "Then it waits"),
    "a question and an exclamation before the last sentence": {
      document: tagged("Why? It waits", "Oh! It waits"),
      findings: [
        finding("Why? It waits", "tags.0.description"),
        finding("Oh! It waits", "tags.1.description"),
      ],
    },
    "sentences in Chinese": {
      document: tagged("发送。完", "发送！完", "发送？完"),
      findings: [
        finding("发送。完", "tags.0.description"),
        finding("发送！完", "tags.1.description"),
        finding("发送？完", "tags.2.description"),
      ],
    },
    "a sentence that begins in quotes, brackets or emphasis": {
      document: tagged(
        'So. "No" it is',
        "So. (**No**) it is",
        "So. `No` it is",
        "So.) [No] it is",
        "So. _No_ it is",
        "So. “No” it is",
        "So. 'No' it is",
      ),
      findings: [
        finding('So. "No" it is', "tags.0.description"),
        finding("So. (**No**) it is", "tags.1.description"),
        finding("So. `No` it is", "tags.2.description"),
        finding("So.) [No] it is", "tags.3.description"),
        finding("So. _No_ it is", "tags.4.description"),
        finding("So. “No” it is", "tags.5.description"),
        finding("So. 'No' it is", "tags.6.description"),
      ],
    },
    "a last line that lines without anything follow": failing("One. Two\n \n\n", "One. Two"),
    "a tab inside the last line": failing("One. Two\tthree", "One. Two\tthree"),
    "more than one space between the words that the message shows": {
      document: described("One. Two  three   four"),
      findings: [finding("Two three four", "info.description")],
    },
    "a last line without a stop": failing("First.\nThen a line that has no end", "has no end"),
    "a comma": breakingHabit("Sends a code, ", "Sends a code,"),
    "text after a stop in brackets": breakingHabit("Sends (now.) a code", "Sends (now.) a code"),
    "a line that is indented but is no code": failing("One.\n  Two has no end", "Two has no end"),
    "a word on its own indented line": failing("One. It is\n  Two", "Two"),
    "a link inside the last sentence": failing(
      "It.\nSee https://example.com/a",
      "See https://example.com/a",
    ),
    "a link that begins the last sentence": failing(
      "It.\nIt is.\nhttps://example.com is it",
      "https://example.com is it",
    ),
    "a link in brackets that begins the last sentence": failing(
      "It. Is.\n[This](https://example.com) is it",
      "[This](https://example.com) is it",
    ),
    "brackets that are no link": failing("It. Is.\n[This] is it", "[This] is it"),
    "signs that begin nothing but a word, or none": {
      document: tagged(
        "One.",
        "Two.",
        "Three.",
        "-a",
        "*a* b",
        "1.5 cm",
        "a - b",
        "a > b",
        "a 1. b",
        "Four.",
        "Five.",
        "Six.",
        "Seven.",
      ),
      findings: [
        finding("-a", "tags.3.description"),
        finding("*a* b", "tags.4.description"),
        finding("1.5 cm", "tags.5.description"),
        finding("a - b", "tags.6.description"),
        finding("a > b", "tags.7.description"),
        finding("a 1. b", "tags.8.description"),
      ],
    },
    "a property's description": {
      document: {
        ...habitual("Three."),
        ...withSchema({ properties: { a: { description: "The code" } } }),
      },
      findings: [finding("The code", "components.schemas.Name.properties.a.description")],
    },
  },
});

test("a full stop is put at the end", () => {
  expect(rule.extensions.repair!({}, { path: ["info", "description"], message: "" })).toEqual([
    { do: "append", at: ["info", "description"], text: "." },
  ]);
});
