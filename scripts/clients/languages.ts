import type { Check, Command } from "./commands.js";
import type { Tool } from "./tools.js";
import { c } from "./toolchains/c.js";
import { cpp } from "./toolchains/cpp.js";
import { go } from "./toolchains/go.js";
import { java } from "./toolchains/java.js";
import { kotlin } from "./toolchains/kotlin.js";
import { pythonRow } from "./toolchains/python.js";
import { rust } from "./toolchains/rust.js";
import { typescript } from "./toolchains/typescript.js";

/** One row of the table of clients. */
export interface Language {
  /** The name of its folders. */
  name: string;
  /** Its name for people. */
  title: string;
  /** `planned`: not generated nor tested unless it is named on the command line. */
  status: "ready" | "planned";
  /** False for the client that is not made by OpenAPI Generator. */
  generated: boolean;
  tools: readonly Tool[];
  /** Run one after the other before the cases; they may keep what is fresh. */
  build: readonly Command[];
  /** What the language's own tools say of the client: layout, types, doc comments, packaging. */
  checks: readonly Check[];
  /** The runner: it reads cases from stdin and answers on stdout. */
  run: Command;
  /** The README's program: where to write it, and what runs it. */
  readme: { source: string; fence: string; file: string; commands: readonly Command[] };
}

/** All rows, in the order of the table. */
export const languages: readonly Language[] = [
  typescript,
  pythonRow,
  go,
  java,
  kotlin,
  rust,
  cpp,
  c,
];
