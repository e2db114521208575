import type { Ruleset } from "@stoplight/spectral-core";
import type { Finding } from "./spectral.js";

/**
 * Makes each rule of a ruleset report its own crash: Spectral would end the whole run.
 *
 * @returns the crashes, which grow as documents are linted
 */
export function guardRules(ruleset: Ruleset): Finding[] {
  const crashes: Finding[] = [];
  for (const rule of Object.values(ruleset.rules)) {
    const crashed = (error: unknown, source: string | null) => {
      const reason = error instanceof Error ? error.message : String(error);
      const message = `The rule ${rule.name} failed on this document (${reason}). That is a fault of the rule, not of the document; switch it off until it is fixed.`;
      if (crashes.some((other) => other.code === rule.name && other.source === source)) return;
      const start = { line: 0, character: 0 };
      crashes.push({
        code: rule.name,
        message,
        path: [],
        severity: 0,
        range: { start, end: start },
        ...(source !== null && { source }),
      });
    };
    // oxlint-disable-next-line unicorn/no-thenable
    rule.then = rule.then.map((then) => ({
      ...then,
      function(value: unknown, options: unknown, context: { document: { source: string | null } }) {
        const { source } = context.document;
        try {
          const results = (then.function as (...args: unknown[]) => unknown)(
            value,
            options,
            context,
          );
          if (!(results instanceof Promise)) return results;
          return results.catch((error: unknown) => crashed(error, source));
        } catch (error) {
          crashed(error, source);
          return undefined;
        }
      },
    })) as typeof rule.then;
  }
  return crashes;
}
