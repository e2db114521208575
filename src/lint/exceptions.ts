import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { LineCounter, parseDocument } from "yaml";
import { NotLinted } from "./not-linted.js";
import { keysOf, pointerOf } from "./references/pointer.js";
import type { Finding } from "./spectral.js";

/** The file that is read when there is one and no other is named. */
const usualFile = ".lint-exceptions.yaml";

/** A finding that is accepted, with the reason. */
interface Exception {
  rule: string;
  /** The place as a JSON pointer; what is below it is accepted too. */
  path: string;
  /** The file of the place, as seen from the file of exceptions; without it, any. */
  file?: string;
  reason: string;
  line: number;
}

const members = ["rule", "path", "reason"] as const;

const isText = (value: unknown) => typeof value === "string" && value.trim() !== "";

/** @throws {NotLinted} saying what an entry lacks */
function checked(entry: Record<string, unknown>, where: string): void {
  const missing = members.find((member) => !isText(entry[member]));
  if (missing !== undefined)
    throw new NotLinted(
      `${where}: an exception needs rule, path and reason; ${missing} is missing.`,
    );
  const unknown = Object.keys(entry).find((key) => ![...members, "file"].includes(key));
  if (unknown !== undefined)
    throw new NotLinted(
      `${where}: an exception has no ${unknown}; it has rule, path, reason and file.`,
    );
  if (!/^#(\/|$)/.test(String(entry.path)))
    throw new NotLinted(`${where}: path is a pointer such as #/components/schemas/Old.`);
}

/** @throws {NotLinted} saying why the file cannot be read */
function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new NotLinted(`Cannot read the exceptions ${file}: ${(error as Error).message}.`);
  }
}

function read(file: string): Exception[] {
  const lines = new LineCounter();
  const document = parseDocument(textOf(file), { lineCounter: lines });
  const [error] = document.errors;
  if (error !== undefined)
    throw new NotLinted(`Cannot read the exceptions ${file}: ${error.message}`);
  const entries = (document.toJS() ?? []) as unknown;
  if (!Array.isArray(entries)) throw new NotLinted(`${file} holds no list of exceptions.`);
  return entries.map((entry: unknown, index) => {
    const node = document.getIn([index], true) as { range?: [number] } | undefined;
    const line = lines.linePos(node?.range?.[0] ?? 0).line - 1;
    checked((entry ?? {}) as Record<string, unknown>, `${file}:${line + 1}`);
    return { ...(entry as Exception), line };
  });
}

/** The accepted findings of a run; each remembers whether the last findings met it. */
export class Exceptions {
  readonly #file: string;
  readonly #all: Exception[];
  readonly #met = new Set<Exception>();
  /** How many of the last findings were accepted. */
  accepted = 0;

  private constructor(file: string, all: Exception[]) {
    this.#file = file;
    this.#all = all;
  }

  /**
   * @param named a file that must be there; without it, the usual one of the folder, if there is one
   * @throws {NotLinted} saying what is wrong with the file
   */
  static from(folder: string, named?: string): Exceptions {
    const file = resolve(folder, named ?? usualFile);
    const isThere = existsSync(file);
    if (named !== undefined && !isThere)
      throw new NotLinted(`Cannot read the exceptions ${named}: no such file.`);
    return new Exceptions(file, isThere ? read(file) : []);
  }

  get isEmpty(): boolean {
    return this.#all.length === 0;
  }

  /** The findings that are not accepted. */
  without(findings: readonly Finding[]): Finding[] {
    this.#met.clear();
    const kept = findings.filter((finding) => {
      const matching = this.#all.filter((exception) => this.#covers(exception, finding));
      for (const exception of matching) this.#met.add(exception);
      return matching.length === 0;
    });
    this.accepted = findings.length - kept.length;
    return kept;
  }

  /**
   * A finding for each exception that accepts nothing any more.
   *
   * @param isJudged whether a file was linted in this run; without a file, whether all of them were
   */
  stale(isJudged: (file?: string) => boolean = () => true): Finding[] {
    return this.#all
      .filter((exception) => !this.#met.has(exception))
      .filter((exception) => {
        const file = this.#fileOf(exception);
        return isJudged(file) || (file !== undefined && !existsSync(file));
      })
      .map(({ rule, path, line }) => ({
        code: "exception-stale",
        message: `Nothing is found by ${rule} at ${path} any more; delete this exception.`,
        path: [],
        severity: 1,
        source: this.#file,
        range: { start: { line, character: 0 }, end: { line, character: 0 } },
      }));
  }

  #fileOf = ({ file }: Exception) =>
    file === undefined ? undefined : resolve(dirname(this.#file), file);

  #covers(exception: Exception, finding: Finding): boolean {
    const { rule, path } = exception;
    if (rule !== String(finding.code)) return false;
    if (![undefined, finding.source].includes(this.#fileOf(exception))) return false;
    const wanted = pointerOf(keysOf(path.slice(1)));
    const found = pointerOf(finding.path);
    return found === wanted || found.startsWith(`${wanted}/`);
  }
}
