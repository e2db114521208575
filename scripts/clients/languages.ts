import type { Language } from "./language.js";
import { c } from "./toolchains/c.js";
import { cpp } from "./toolchains/cpp.js";
import { go } from "./toolchains/go.js";
import { java } from "./toolchains/java.js";
import { kotlin } from "./toolchains/kotlin.js";
import { pythonRow } from "./toolchains/python.js";
import { rust } from "./toolchains/rust.js";
import { typescript } from "./toolchains/typescript.js";

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
