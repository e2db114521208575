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
  const found = counts.length === 0 ? "✔ Nothing found" : `✖ ${counts.join(", ")}`;
  const where = `${counted(documents, "document")}${files > documents ? ` of ${files} files` : ""}`;
  const rest = [
    accepted > 0 && `${accepted} accepted`,
    skipped > 0 && `${counted(skipped, "file")} without an OpenAPI document left out`,
  ];
  return `${[`${found} in ${where}`, ...rest.filter(Boolean)].join("; ")}.`;
}
