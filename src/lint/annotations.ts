import { relative } from "node:path";
import type { Finding } from "./spectral.js";

const commands = ["error", "warning", "notice", "notice"] as const;

/** The signs that end a message of a workflow command, as GitHub's own toolkit escapes them. */
const escapedMessage = (text: string) =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

/** Beside those, the signs that end a property. */
const escapedProperty = (value: string | number) =>
  escapedMessage(String(value)).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** Findings as annotations of a workflow of GitHub; what is read back is what was found. */
export function annotations(findings: readonly Finding[], folder: string): string {
  return findings
    .map(({ code, severity, message, source = "", range, documentationUrl }) => {
      const properties = {
        title: code,
        file: relative(folder, source),
        col: range.start.character + 1,
        endColumn: range.end.character + 1,
        line: range.start.line + 1,
        endLine: range.end.line + 1,
      };
      const list = Object.entries(properties).map(
        ([name, value]) => `${name}=${escapedProperty(value)}`,
      );
      const page = documentationUrl === undefined ? "" : `\nDocumentation: ${documentationUrl}`;
      return `::${commands[severity]} ${list.join(",")}::${escapedMessage(message + page)}\n`;
    })
    .join("");
}
