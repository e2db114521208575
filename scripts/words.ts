/** Holds the texts of docs and code to plain English: says where words stand that have a plainer form. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { exec } from "./lib/exec.js";
import { Failure, runAsProgram } from "./lib/main.js";
import { root } from "./lib/paths.js";

interface Words {
  found: RegExp;
  /** What to write in their place. */
  plain: string;
}

const list: readonly Words[] = [
  { found: /\bmend(?:s|ed|ing)?\b/i, plain: "fix" },
  { found: /\b(?:is|are) none of\b/i, plain: "is not one of" },
  { found: /\b(?:that|which) (?:is|are) none\b/, plain: "invalid, or what it is in place of that" },
  { found: /\bof (?:its|their|our|one's) own\b/i, plain: "its own …, or a separate …" },
  { found: /\bothers each time\b/i, plain: "a new one each time" },
  { found: /\banew\b/i, plain: "again" },
  { found: /\baloud\b/i, plain: "and says so" },
  { found: /\bheed(?:s|ed)?\b/i, plain: "read, follow" },
  { found: /\ball the same\b/i, plain: "anyway, still" },
  { found: /\bto the letter\b/i, plain: "exactly" },
  { found: /\bwithout a word\b/i, plain: "silently" },
  { found: /\bsays? nothing\b/i, plain: "has no meaning, has no effect" },
  { found: /\b(?:the|are the) wire's\b/i, plain: "those of the API" },
  { found: /检查规则/, plain: "Lint 规则" },
  { found: /合并请求/, plain: "拉取请求（PR）" },
  { found: /期限/, plain: "超时, 有效期" },
];

const folders = [
  ..."docs src scripts test openapi bench .changeset .github".split(" "),
  ..."README.md CONTRIBUTING.md SECURITY.md Dockerfile action.yml".split(" "),
];

/** Texts of others, what is written by a step from texts that are checked, and this list. */
const left = /(?:^|\/)(?:corpus|generated|_generated)\/|_generated\.|lock|^scripts\/words\.ts$/;

const isText =
  /\.(?:[cm]?[jt]s|[ch]|[ch]pp|css|go|html|java|json|kt|md|mustache|njk|py|rs|sh|ya?ml)$/;

/**
 * What is found in a text, a line each. Words are also found over the end of a line.
 *
 * @param text of a file, whole
 */
export function findingsIn(file: string, text: string): string[] {
  // Where a comment goes on, its mark is no word: one blank for each character keeps the places.
  const plainText = text.replaceAll(/\n[ \t]*(?:\*|\/\/+!?|#)? ?/g, (end) =>
    " ".repeat(end.length),
  );
  return list.flatMap(({ found, plain }) =>
    [...plainText.matchAll(new RegExp(found.source.replaceAll(" ", " +"), `${found.flags}g`))].map(
      (match) => {
        const line = text.slice(0, match.index).split("\n").length;
        return `${file}:${line}: "${match[0].replaceAll(/ +/g, " ")}": write ${plain}`;
      },
    ),
  );
}

await runAsProgram(
  import.meta.url,
  async () => {
    const listed = await exec("git", ["ls-files", "-z", ...folders], { cwd: root });
    const files = listed.split("\0").filter((file) => isText.test(file) && !left.test(file));
    const findings = files.flatMap((file) =>
      findingsIn(file, readFileSync(join(root, file), "utf8")),
    );
    if (findings.length > 0) throw new Failure(findings.join("\n"));
  },
  "Usage: tsx scripts/words.ts\n\nSays where docs and code have words with a plainer form.",
);
