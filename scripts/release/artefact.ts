/** One package that a release publishes. */
export interface Artefact {
  name: string;
  /** Where it goes. */
  registry: string;
  /** What it says of itself. */
  version: string;
  /** Programs that packing and trying need. */
  tools: readonly string[];
  /** Writes its files to a folder. */
  pack: (out: string) => Promise<void>;
  /**
   * Installs it in an empty folder with the language's own client, from what was packed, and gives the
   * command that runs its README's program.
   */
  install: (out: string, folder: string) => Promise<{ command: string; args: string[] }>;
}

/** The first code block of a README in a language: a whole program. */
export function programOf(readme: string, fence: string): string {
  const [, program] = new RegExp(`^\`\`\`${fence}\n([^]*?)^\`\`\`$`, "m").exec(readme) ?? [];
  if (program === undefined) throw new Error(`a README has no code block of ${fence}`);
  return program;
}
