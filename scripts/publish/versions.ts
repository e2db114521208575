import { prerelease, rcompare, valid } from "semver";
import { Failure } from "../lib/main.js";

/**
 * Checks the name of a release, which becomes a folder's.
 *
 * @throws {Failure} when it is no version
 */
export function checkVersion(name: string): void {
  if (valid(name) === null) {
    throw new Failure(`"${name}" is no version: name the release like v1.2.3 or v2.0.0-rc.1.`);
  }
}

/** Those of some names that are versions, the newest first. */
export const newestFirst = (names: readonly string[]): string[] =>
  names.filter((name) => valid(name) !== null).toSorted(rcompare);

/** The newest of some versions that is no trial, or the newest trial where there is nothing else. */
export function latestOf(names: readonly string[]): string | undefined {
  const sorted = newestFirst(names);
  return sorted.find((name) => prerelease(name) === null) ?? sorted[0];
}
