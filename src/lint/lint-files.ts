import { relative } from "node:path";
import type { Ruleset } from "@stoplight/spectral-core";
import { guardRules } from "./guard-rules.js";
import { NotLinted } from "./not-linted.js";
import { losesParts, readDocument } from "./read-document.js";
import { lostFindings } from "./references/lost-findings.js";
import { Resolver } from "./references/resolver.js";
import { lostAlone, ofAll, oncePerPlace, withoutConsequences } from "./settle.js";
import type { Finding, SpectralParts } from "./spectral.js";
import { syntaxErrorIn } from "./syntax-error.js";

/** What a run of the linter says. */
export interface LintResult {
  findings: Finding[];
  /** How many documents were linted, and of how many files they consist. */
  documents: number;
  files: number;
  /** The files of which all is known: documents that were linted, their parts, and what was left out. */
  judged: ReadonlySet<string>;
  /** How many hold something else and were left out. */
  skipped: number;
  /** Why others were not linted, a sentence each. */
  problems: string[];
  /** Addresses on the web that were not read. */
  leftOut: string[];
}

/** How documents are linted. */
export interface LintOptions {
  /** The folder that names of files are seen from. */
  folder: string;
  /** Read what references lead to on the web. */
  remote?: boolean;
  /** The rules are those of Spectral and ours, whose needs are known; sparing, see `sharedOnce`. */
  isBuiltIn?: boolean;
  /** Leave out files that hold something else than an OpenAPI document. */
  skipOthers?: boolean;
}

/** Lints documents by a ruleset; one that cannot be linted does not stop the others. */
export async function lintFiles(
  files: readonly string[],
  ruleset: Ruleset,
  { folder, remote, skipOthers, isBuiltIn }: LintOptions,
  spectral: SpectralParts,
): Promise<LintResult> {
  const resolver = new Resolver(spectral, { readRemote: remote, isSharedOnce: isBuiltIn });
  const engine = new spectral.core.Spectral({ resolver: resolver as never });
  const crashes = guardRules(ruleset);
  engine.setRuleset(ruleset);
  const problems: string[] = [];
  const findings: Finding[] = [];
  const judged = new Set<string>();
  let documents = 0;
  let skipped = 0;
  for (const file of files) {
    const name = relative(folder, file);
    try {
      const read = readDocument(file, name, spectral, { skipOthers });
      if (read === "skipped") {
        judged.add(file);
        skipped++;
        continue;
      }
      // One after the other: they share the files that they refer to.
      // oxlint-disable-next-line no-await-in-loop
      const found = "document" in read ? await engine.run(read.document) : [read.syntaxError];
      const data = "document" in read ? read.document.data : undefined;
      const settled = withoutConsequences(found, { root: file, data });
      if (settled.some(losesParts)) {
        findings.push(...settled.map((finding) => syntaxErrorIn(finding, spectral)));
        problems.push(`${name} was not linted: there is a text in it that cannot be read.`);
      } else {
        findings.push(...("isAliased" in read && read.isAliased ? oncePerPlace(settled) : settled));
        for (const part of [file, ...(resolver.parts.get(file) ?? [])]) judged.add(part);
        documents++;
      }
    } catch (error) {
      if (error instanceof NotLinted) problems.push(error.message);
      // The call stack has an end, for Spectral as well.
      else if (error instanceof RangeError)
        problems.push(`${name} is nested too deeply to be linted.`);
      else throw error;
    }
  }
  const lost = lostFindings(lostAlone(resolver.lost, findings), resolver.read, spectral);
  return {
    findings: ofAll([...findings, ...lost, ...crashes], resolver),
    documents,
    judged,
    skipped,
    files: new Set(resolver.read.map(({ source }) => source)).size,
    problems,
    leftOut: [...resolver.leftOut],
  };
}
