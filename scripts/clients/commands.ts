import { join } from "node:path";
import { cacheDir, root } from "../lib/paths.js";
import type { Tool } from "./tools.js";

/** A command with its place; `env` is added to the environment. */
export interface Command {
  command: readonly string[];
  cwd: string;
  env?: Readonly<Record<string, string>>;
}

/** A check of the language's own tools. It fails when a command fails. */
export interface Check {
  /** What it shows, in a word or two. */
  name: string;
  /** What it needs beside the tools of the build; without them it is skipped. */
  tools?: readonly Tool[];
  commands: readonly (Command & {
    /** Fails also when the output has this: for tools that tell what is wrong, and end well. */
    complaint?: RegExp;
  })[];
}

/** The home of a language's client. */
export const clientDir = (name: string): string => join(root, "src/clients", name);

/** The folder of a language's runner. */
export const runnerDir = (name: string): string => join(root, "test/conformance/runners", name);

/** Where the builds of a language go; kept between runs, ignored by git. */
export const workDir = (name: string): string => join(cacheDir, "clients", name);
