import type { Ruleset } from "@stoplight/spectral-core";
import { nearest } from "./nearest.js";
import { NotLinted } from "./not-linted.js";

const severities = ["error", "warn", "info", "hint"];

/** What our own rules bring along for their pages. */
interface About {
  why?: string;
  fix?: string;
  unless?: string;
  options?: object;
}

/**
 * What a rule asks, why, and what to do, as text.
 *
 * @throws {NotLinted} with the nearest name, where the ruleset has no such rule
 */
export function explain(name: string, { rules }: Ruleset): string {
  const rule = rules[name];
  if (rule === undefined) {
    const other = nearest(name, Object.keys(rules));
    const hint = other === undefined ? "" : ` Did you mean ${other}?`;
    throw new NotLinted(`There is no rule ${name} in the ruleset.${hint}`);
  }
  const { why, fix, unless, options } = (rule.definition.extensions ?? {}) as About;
  const state = rule.enabled ? severities[rule.severity] : "off";
  const parts = [
    `${name} (${state})`,
    rule.description,
    why,
    fix && `How to fix: ${fix}`,
    unless && `When it is wrong to obey: ${unless}`,
    options && `Options: ${JSON.stringify(options)}`,
    rule.documentationUrl,
  ];
  return `${parts.filter((part) => part).join("\n\n")}\n`;
}
