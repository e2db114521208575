import { Failure } from "../lib/main.js";

/** A version as its parts: the three numbers, and whether it is a trial of what is to come. */
interface Version {
  numbers: readonly number[];
  isTrial: boolean;
}

const form = /^v?(\d+)\.(\d+)\.(\d+)(-[\w.]+)?$/;

function read(name: string): Version | undefined {
  const [, major, minor, patch, trial] = form.exec(name) ?? [];
  if (major === undefined) return undefined;
  return { numbers: [major, minor, patch].map(Number), isTrial: trial !== undefined };
}

const compare = (a: Version, b: Version): number =>
  a.numbers.map((number, place) => number - (b.numbers[place] ?? 0)).find((less) => less !== 0) ??
  Number(b.isTrial) - Number(a.isTrial);

/**
 * Checks the name of a release, which becomes a folder's.
 *
 * @throws {Failure} when it is no version
 */
export function checkVersion(name: string): void {
  if (read(name) === undefined) {
    throw new Failure(`"${name}" is no version: name the release like v1.2.3 or v2.0.0-rc.1.`);
  }
}

/** Those of some names that are versions, the newest first. */
export const newestFirst = (names: readonly string[]): string[] =>
  names.filter((name) => read(name) !== undefined).toSorted((a, b) => compare(read(b)!, read(a)!));

/** The newest of some versions that is no trial, or the newest trial where there is nothing else. */
export function latestOf(names: readonly string[]): string | undefined {
  const sorted = newestFirst(names);
  return sorted.find((name) => read(name)?.isTrial === false) ?? sorted[0];
}
