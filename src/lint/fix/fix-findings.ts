import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Ruleset } from "@stoplight/spectral-core";
import { parseDocument } from "yaml";
import type { Finding } from "../spectral.js";
import { applied, overlap, type Change, type Edit } from "./change.js";
import { toChange } from "./to-change.js";

/** How a rule corrects what it found; undefined where that takes a decision. */
type Repair = (
  document: unknown,
  finding: { path: Finding["path"]; message: string },
) => Edit[] | undefined;

const repairOf = ({ rules }: Ruleset, { code }: Finding) =>
  (rules[code]?.definition.extensions as { repair?: Repair } | undefined)?.repair;

const options = { uniqueKeys: false } as const;

/** The changes of a file that correct findings, and how many are corrected. */
function changesOf(text: string, findings: readonly Finding[], ruleset: Ruleset) {
  const document = parseDocument(text, options);
  const data: unknown = document.toJS();
  const changes: Change[] = [];
  let count = 0;
  for (const finding of findings) {
    const edits = repairOf(ruleset, finding)?.(data, finding) ?? [];
    const wanted = edits.map((edit) => toChange(text, document, edit));
    // All of a correction or nothing; the next round does what overlaps.
    if (wanted.length === 0 || wanted.some((change) => change === undefined)) continue;
    const whole = wanted as Change[];
    if (whole.some((change) => changes.some((other) => overlap(change, other)))) continue;
    changes.push(...whole);
    count++;
  }
  return { changes, count };
}

/**
 * Corrects findings in their files, each where its rule can without a decision.
 *
 * @returns the files that were changed, and how many findings were corrected in each
 */
export function fixFindings(
  findings: readonly Finding[],
  ruleset: Ruleset,
): { file: string; count: number }[] {
  const files = new Set(findings.flatMap(({ source }) => source ?? []));
  return [...files].flatMap((file) => {
    if (!existsSync(file)) return [];
    const text = readFileSync(file, "utf8");
    const here = findings.filter(({ source }) => source === file);
    if (parseDocument(text, options).errors.length > 0) return [];
    const { changes, count } = changesOf(text, here, ruleset);
    const fixed = applied(text, changes);
    // A file is never left in a worse state than it was.
    if (fixed === text || parseDocument(fixed, options).errors.length > 0) return [];
    writeFileSync(file, fixed);
    return [{ file, count }];
  });
}
