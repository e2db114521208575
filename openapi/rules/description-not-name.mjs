import { defineRule } from "./support/define-rule.mjs";

/** The words of a text or of a name in any case style, without articles. */
const wordsOf = (text) =>
  text
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]/u)
    .filter((word) => word !== "" && !["the", "a", "an"].includes(word))
    .join(" ");

export default defineRule("description-not-name", {
  question: "Does every description say more than the name?",
  why: "A description that repeats the name looks finished and explains nothing: no one comes back to write what the values mean.",
  fix: "Say what the name does not: what it is for, its unit, what happens at the edges.",
  unless: "Where the name says it all, such as a tag that groups the operations of one resource.",
  severity: "info",
  bad: `
components:
  schemas:
    ContactWay:
      type: integer
      description: The contact way.
`,
  good: `
components:
  schemas:
    ContactWay:
      type: integer
      description: How the code reaches the contact, 0 by SMS and 1 by e-mail.
`,
  check({ described }, report) {
    for (const { text, name, path } of described) {
      const words = wordsOf(text);
      if (typeof name === "string" && words !== "" && words === wordsOf(name))
        report(path, `The description only repeats the name ${name}; say what the name does not.`);
    }
  },
});
