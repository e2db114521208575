/** One package that a release publishes. */
export interface Artefact {
  name: string;
  /** Where it goes. */
  registry: string;
  /** What it says of itself. */
  version: string;
  /** Writes its files to a folder. */
  pack: (out: string) => Promise<void>;
  /**
   * Installs it in an empty folder with the language's own client, from what was packed, and gives the
   * command that runs a program on it.
   *
   * @param program the program of the client's README; empty for the npm package, which has its own
   */
  install: (
    out: string,
    folder: string,
    program: string,
  ) => Promise<{ command: string; args: string[] }>;
}
