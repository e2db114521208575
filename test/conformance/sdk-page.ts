/** The page that compares the service's own SDKs, case by case. */
import type { Case } from "./case-types.js";
import type { Verdict } from "./run-cases.js";
import { inapplicable, reasonIndex } from "./sdk-cases.js";
import { findings, numbersOf } from "./sdk-findings.js";
import type { Sdk } from "./sdks.js";

/** How an SDK did in the cases that apply to it. */
export interface Comparison {
  sdk: Sdk;
  verdicts: readonly Verdict[];
}

type Row = readonly (string | number)[];

const table = ([head, ...rows]: readonly Row[]): string[] => [
  `| ${head!.join(" | ")} |`,
  `|${head!.map(() => "---|").join("")}`,
  ...rows.map((cells) => `| ${cells.join(" | ")} |`),
];

const hasFailed = ({ result }: Verdict) => result === "failed";
const titles = (comparisons: readonly Comparison[]) => comparisons.map(({ sdk }) => sdk.title);

/** Letters, so that nobody takes a reason for one of the findings. */
const letterOf = (index: number) => String.fromCodePoint("a".codePointAt(0)! + index);

/** The finding, with a link to its section; the anchor is that of the heading, as GitHub makes it. */
function linkTo(title: string, number: number): string {
  const words = `${number} ${title}`.toLowerCase().replaceAll(/[^\w -]/g, "");
  return `[${title}](sdks.md#${words.replaceAll(" ", "-")})`;
}

/** "9 of 10", of the cases of one subject that apply. */
function passed({ verdicts }: Comparison, subject: string): string {
  const among = verdicts.filter(({ id }) => id.startsWith(subject));
  if (among.length === 0) return "–";
  return `${among.filter((one) => !hasFailed(one)).length} of ${among.length}`;
}

function cellOf(one: Case, { sdk, verdicts }: Comparison): string {
  const index = reasonIndex(one);
  if (index >= 0) return `– ${letterOf(index)}`;
  const verdict = verdicts.find(({ id }) => id === one.id)!;
  if (!hasFailed(verdict)) return verdict.result === "types" ? "t" : "✓";
  return ["✗", ...numbersOf(sdk.name, one.id)].join(" ");
}

const failuresOf = ({ sdk, verdicts }: Comparison, number: number) =>
  verdicts.filter((one) => hasFailed(one) && numbersOf(sdk.name, one.id).includes(number)).length;

/** The page as Markdown. */
export function comparisonPage(
  cases: readonly Case[],
  comparisons: readonly Comparison[],
  date: Date,
): string {
  const subjects = [...new Set(cases.map(({ id }) => id.replace(/\/.*/, "")))];
  const perComparison = <T>(cell: (comparison: Comparison) => T) => comparisons.map(cell);
  return [
    "# Which SDK passes which case",
    "",
    `Written by \`npm run test:sdks -- --compare\` on ${date.toISOString().slice(0, 10)}; do not edit. What the numbers`,
    "mean, and how the cases were put to SDKs that were not made for them: [the findings](sdks.md).",
    "",
    ...table([
      ["SDK", "Package", "Version"],
      ...perComparison(({ sdk }) => [sdk.title, `\`${sdk.package}\``, sdk.version]),
    ]),
    "",
    "## By subject",
    "",
    "Passed, of the cases that apply.",
    "",
    ...table([
      ["Subject", ...titles(comparisons)],
      ...subjects.map((subject) => [
        subject,
        ...perComparison((one) => passed(one, `${subject}/`)),
      ]),
      ["all", ...perComparison((one) => passed(one, ""))],
    ]),
    "",
    "## By finding",
    "",
    "Cases that fail by each.",
    "",
    ...table([
      ["Number", "Finding", ...titles(comparisons)],
      ...findings.map(({ title }, index) => [
        index + 1,
        linkTo(title, index + 1),
        ...perComparison((one) => failuresOf(one, index + 1)),
      ]),
    ]),
    "",
    "## By case",
    "",
    "✓ passed, t: the language's types do not let a program ask for it, ✗ failed, with the number of the",
    "finding, – does not apply:",
    "",
    ...inapplicable.map(({ why }, index) => `- ${letterOf(index)}: ${why}`),
    "",
    ...table([
      ["Case", ...titles(comparisons)],
      ...cases.map((one) => [one.id, ...perComparison((comparison) => cellOf(one, comparison))]),
    ]),
    "",
  ].join("\n");
}
