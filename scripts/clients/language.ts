import type { Check, Command } from "./commands.js";
import type { Tool } from "./tools.js";

/** One row of the table of clients. */
export interface Language {
  /** The name of its folders. */
  name: string;
  /** Its name for people. */
  title: string;
  /**
   * Where generated files stand in the client's home and in the folder of its runner: a folder that
   * ends with `/`, or the end of a file's name. False for the client that is not made by OpenAPI
   * Generator.
   */
  generated: boolean | { client: readonly string[]; runner: readonly string[] };
  tools: readonly Tool[];
  /** Run one after the other before the cases; they may keep what is fresh. */
  build: readonly Command[];
  /** What the language's own tools say of the client: layout, types, doc comments, packaging. */
  checks: readonly Check[];
  /** The runner: it reads cases from stdin and answers on stdout. */
  run: Command;
  /** Runners of further clients of the language, which must do the same. */
  alsoRun?: readonly { name: string; run: Command }[];
  /** The README's program: where to write it, and what runs it. */
  readme: { source: string; fence: string; file: string; commands: readonly Command[] };
}
