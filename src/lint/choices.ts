/** The levels that a finding can have, from the gravest. */
export const severities = ["error", "warn", "info", "hint"];

/** The forms of output, by the names that Spectral's command has for them. */
export const formats = [
  "stylish",
  "pretty",
  "text",
  "json",
  "junit",
  "html",
  "teamcity",
  "github-actions",
  "sarif",
  "code-climate",
  "gitlab",
  "markdown",
] as const;

export type Format = (typeof formats)[number];
