import { defineRule } from "./support/define-rule.mjs";

const sentenceEnd = /[.!?。！？…][)"'”’*_`\]]*$/u;

/** Lines that are no prose: tables, fences, headings, HTML, and links on lines of their own. */
const notProse = /^(\||```|~~~|#|<|\[.*\]:?\s*\(?\S*\)?$|https?:\/\/\S+$)/;

export default defineRule("description-full-stop", {
  question: "Does every description end in a full stop?",
  why: "Descriptions are joined to others in references and in comments of code. Without a full stop, two sentences run into each other, and no one can tell a finished text from one that was cut.",
  fix: "Write whole sentences and end the last one.",
  bad: `
info:
  title: Codes
  description: Sends a code
`,
  good: `
info:
  title: Codes
  description: Sends a code.
`,
  check({ described }, report) {
    for (const { text, path } of described) {
      const last = text.trimEnd().split("\n").at(-1).trim();
      if (last !== "" && !sentenceEnd.test(last) && !notProse.test(last))
        report(path, `The description ends in "${last.slice(-20)}"; end it in a full stop.`);
    }
  },
});
