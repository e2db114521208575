import { Document, Spectral, type RulesetDefinition } from "@stoplight/spectral-core";
import * as Parsers from "@stoplight/spectral-parsers";
import { stringify } from "yaml";

/** What a rule reported: the message and where, as a path with dots. */
export interface Finding {
  message: string;
  path: string;
}

/**
 * Runs one rule alone over a document.
 *
 * @param rule the default export of `openapi/rules/<name>.mjs`
 * @param document the document, as an object
 * @param source the file name that the document claims to have
 */
export async function lintWith(
  rule: unknown,
  document: unknown,
  source = "openapi.yaml",
): Promise<Finding[]> {
  const spectral = new Spectral();
  spectral.setRuleset({ rules: { "the-rule": rule } } as RulesetDefinition);
  const results = await spectral.run(new Document(stringify(document), Parsers.Yaml, source));
  return results.map(({ message, path }) => ({ message, path: path.join(".") }));
}
