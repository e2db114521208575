import { dirname, relative } from "node:path";
import { Document, Spectral, type RulesetDefinition } from "@stoplight/spectral-core";
import parsers from "@stoplight/spectral-parsers";

/** What a rule reported: the message and where, as a path with dots. */
export interface Finding {
  message: string;
  path: string;
  /** The file, from the folder of the document; absent for the document itself. */
  file?: string;
}

/**
 * What one rule reports about a document.
 *
 * @param yaml an OpenAPI document
 * @param source the file name that the document claims to have
 */
export async function findingsOf(
  rule: unknown,
  yaml: string,
  source = "openapi.yaml",
): Promise<Finding[]> {
  const spectral = new Spectral();
  // "all": a rule that is not recommended is switched off otherwise.
  spectral.setRuleset({ extends: [[{ rules: { it: rule } }, "all"]] } as RulesetDefinition);
  const results = await spectral.run(new Document(yaml, parsers.Yaml, source));
  // Spectral itself reports references that lead nowhere; that is not the rule's doing.
  return results
    .filter(({ code }) => code === "it")
    .map(({ message, path, source: file = source }) => ({
      message,
      path: path.join("."),
      ...(file !== source && { file: relative(dirname(source), file) }),
    }));
}
