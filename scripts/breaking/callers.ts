import { languages } from "../clients/languages.js";
import type { contracts } from "../lib/paths.js";
import type { Effect } from "./effects.js";

/** Languages without a compiler that would see the change. */
const interpreted = new Set(["python"]);

const titles = (isInterpreted: boolean) =>
  languages.filter(({ name }) => interpreted.has(name) === isInterpreted).map(({ title }) => title);

const effectFor = (names: string[], effect: string) => `${names.join(", ")}: ${effect}.`;

/**
 * What a change of a contract means, for whom: the clients by name where they differ.
 *
 * @param contract its name among `contracts`; only the service's has clients
 */
export function effectInWords(
  contract: (typeof contracts)[number]["name"],
  { compiled, interpreted: run }: Effect,
): string {
  if (contract !== "verifycodes") return `Programs that call the ${contract}: ${run}.`;
  if (compiled === run) return `Every client: ${run}.`;
  return `${effectFor(titles(false), compiled)} ${effectFor(["JavaScript", ...titles(true)], run)}`;
}
