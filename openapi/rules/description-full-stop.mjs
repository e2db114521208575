import { defineRule } from "./support/define-rule.mjs";

const sentenceEnd = /[.!?。！？…][)"'”’*_`\]]*$/u;

/** Two sentences, one after the other; the letter before the stop of `e.g.` stands alone. */
const severalSentences = /(?<!\b\p{L})[.!?][)"'”’*_`\]]*\s+["'“(*_`[]*\p{Lu}|[。！？]./u;

/** Lines that are no prose: tables, fences, headings, HTML, items, and links on their own lines. */
const notProse = /^(\||```|~~~|#|<|[-*+] |\d+[.)] |\[[^\]]*\](\(\S*\)|: \S+)$|https?:\/\/\S+$)|>$/;

/** The last line of a text, as it is indented. */
const lastLine = (text) => text.trimEnd().split("\n").at(-1);

const isProse = (line) => !/^( {4}|\t|\s*$)/.test(line) && !notProse.test(line.trim());

/** Enough of a text's end to find it by. */
const lastWords = (text) => text.trim().split(/\s+/).slice(-3).join(" ");

export default defineRule("description-full-stop", {
  question: "Does every description that is a sentence end in a full stop?",
  why: "Descriptions are joined to others in references and in comments of code. Without a full stop, two sentences run into each other, and no one can tell a finished text from one that was cut. A text of several sentences is always asked; a single phrase only in a document that ends most of its descriptions in a full stop.",
  fix: "Write whole sentences and end the last one.",
  unless:
    "Where a text ends in something that is not prose, such as a list or a code, and the rule does not recognise it.",
  severity: "info",
  bad: `
info:
  title: Codes
  description: Sends a code. The caller waits for it
`,
  good: `
info:
  title: Codes
  description: Sends a code. The caller waits for it.
`,
  repair: (_document, { path }) => [{ do: "append", at: path, text: "." }],
  check({ described }, report) {
    const prose = described
      .map(({ text, path }) => ({ text, path, last: lastLine(text) }))
      .filter(({ last }) => isProse(last));
    const open = prose.filter(({ last }) => !sentenceEnd.test(last));
    const isHabit = open.length * 2 < prose.length;
    for (const { text, path, last } of open) {
      if (isHabit || severalSentences.test(text))
        report(path, `The description ends in "${lastWords(last)}"; end it in a full stop.`);
    }
  },
});
