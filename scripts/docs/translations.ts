/** Which pages in another language say what the English ones say now. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../lib/paths.js";
import { englishOnly } from "./english-only.js";

/** The folder of the translations, below `docs/`. */
const folder = "zh-cn";

/** English pages that are kept elsewhere than beside the others, by what translations call them. */
const elsewhere: Readonly<Record<string, string>> = { "changes.md": "CHANGELOG.md" };

/** An English page and its translation, as paths from the root. */
interface Pair {
  english: string;
  translation: string;
}

/** A pair with something to do about it. */
export interface Finding extends Pair {
  problem: keyof typeof advice;
  /** The English text that was translated, as the repository names it: `git diff` knows it. */
  translated?: string;
}

/** The first line of a translation: what it translates. */
const mark = /^<!-- Translates (\S+) as of ([0-9a-f]{12})\. -->\n\n/;

const read = (file: string) => readFileSync(join(root, file), "utf8");

/** The name that git gives a text. It tells one version from another, and finds it again. */
export function nameOf(text: string): string {
  const bytes = Buffer.from(text);
  return createHash("sha1")
    .update(`blob ${bytes.byteLength}\0`)
    .update(bytes)
    .digest("hex")
    .slice(0, 12);
}

/** The mark of a translation of a page with this text. */
export const markOf = (english: string, text: string) =>
  `<!-- Translates ${english} as of ${nameOf(text)}. -->\n\n`;

/** The pages that are to be in both languages: all of the folder `docs/` but those that are excepted. */
export function pairs(): Pair[] {
  const beside = [...readdirSync(join(root, "docs")), "adr/README.md"]
    .filter((name) => name.endsWith(".md"))
    .map((name) => ({ english: `docs/${name}`, translation: `docs/${folder}/${name}` }));
  const others = Object.entries(elsewhere).map(([name, english]) => ({
    english,
    translation: `docs/${folder}/${name}`,
  }));
  return [...beside, ...others].filter(({ english }) => !Object.hasOwn(englishOnly, english));
}

function findingOf(pair: Pair): Finding[] {
  if (!existsSync(join(root, pair.translation))) return [{ ...pair, problem: "missing" }];
  const [, english, translated] = mark.exec(read(pair.translation)) ?? [];
  if (english !== pair.english || translated === undefined) {
    return [{ ...pair, problem: "unmarked" }];
  }
  return translated === nameOf(read(pair.english))
    ? []
    : [{ ...pair, problem: "stale", translated }];
}

/** The translations that are missing, or that translate an older English text. */
export const findings = (): Finding[] => pairs().flatMap(findingOf);

/** Notes that a translation says what its English page says now. */
export function markAsCurrent({ english, translation }: Pair): void {
  const text = read(translation).replace(mark, "");
  writeFileSync(join(root, translation), markOf(english, read(english)) + text);
}

const advice = {
  missing: ({ english, translation }: Finding) =>
    `${translation} is missing: translate ${english}, or say in scripts/docs/english-only.ts why it stays English.`,
  unmarked: ({ english, translation }: Finding) =>
    `${translation} does not begin with what it translates: compare it with ${english}.`,
  stale: ({ english, translation, translated }: Finding) =>
    `${translation} is stale: translate what git diff ${translated} HEAD:${english} shows.`,
};

/** What to do about a finding, on two lines. */
export const adviceFor = (finding: Finding): string =>
  `${advice[finding.problem](finding)}\n  Then: npm run translations -- ${finding.translation}`;
