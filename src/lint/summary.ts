import type { Finding } from "./spectral.js";

const names = ["error", "warning", "info", "hint"] as const;

const counted = (count: number, name: string) => `${count} ${name}${count === 1 ? "" : "s"}`;

/** The line that sums up a run. */
export function summaryOf(
  findings: readonly Finding[],
  {
    documents,
    files,
    accepted,
    skipped,
  }: { documents: number; files: number; accepted: number; skipped: number },
): string {
  const counts = names
    .map(
      (name, severity) =>
        [findings.filter((one) => one.severity === severity).length, name] as const,
    )
    .filter(([count]) => count > 0)
    .map(([count, name]) => counted(count, name));
  const nothing = documents === 0 ? "✖ Nothing was linted" : "✔ Nothing found";
  const found = counts.length === 0 ? nothing : `✖ ${counts.join(", ")}`;
  const of = `${counted(documents, "document")}${files > documents ? ` of ${files} files` : ""}`;
  const where = documents === 0 ? "" : ` in ${of}`;
  const rest = [
    accepted > 0 && `${accepted} accepted`,
    skipped > 0 && `${counted(skipped, "file")} without an OpenAPI document left out`,
  ];
  return `${[`${found}${where}`, ...rest.filter(Boolean)].join("; ")}.`;
}
