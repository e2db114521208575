/**
 * The samples of the reference: for each operation and each example of its body a program in every
 * language of the clients, and curl. They are made from the contract; the tests run each of them.
 */
import { reservedIn } from "../clients/reserved.js";
import { contractTable } from "../contract-table/table.js";
import { operationsOf, resolved, type Contract } from "../lib/contract.js";
import { callOf, type Call } from "./call.js";
import { c } from "./languages/c.js";
import { cpp } from "./languages/cpp.js";
import { curl } from "./languages/curl.js";
import { go } from "./languages/go.js";
import { java } from "./languages/java.js";
import { kotlin } from "./languages/kotlin.js";
import { python } from "./languages/python.js";
import { rust } from "./languages/rust.js";
import { typescript } from "./languages/typescript.js";

/** A language of the samples. */
interface SampleLanguage {
  /** As the folders of the clients are named. */
  name: string;
  title: string;
  /** As a block of code in Markdown names it. */
  fence: string;
  /** Whether OpenAPI Generator makes its client, with names that the language keeps for itself. */
  isGenerated: boolean;
  write: (call: Call) => string;
}

export const sampleLanguages: readonly SampleLanguage[] = [
  { name: "typescript", title: "TypeScript", fence: "ts", isGenerated: false, write: typescript },
  { name: "python", title: "Python", fence: "python", isGenerated: true, write: python },
  { name: "go", title: "Go", fence: "go", isGenerated: true, write: go },
  { name: "java", title: "Java", fence: "java", isGenerated: true, write: java },
  { name: "kotlin", title: "Kotlin", fence: "kotlin", isGenerated: true, write: kotlin },
  { name: "rust", title: "Rust", fence: "rust", isGenerated: true, write: rust },
  { name: "cpp", title: "C++", fence: "cpp", isGenerated: true, write: cpp },
  { name: "c", title: "C", fence: "c", isGenerated: true, write: c },
  { name: "curl", title: "curl", fence: "sh", isGenerated: false, write: curl },
];

/** A program that calls an operation with one of its examples. */
export interface Sample {
  operationId: string;
  /** The example's name in the contract; empty for an operation without a body. */
  example: string;
  /** What the example is, in words of the contract. */
  title: string;
  /** The example itself: what the program sends. */
  body: unknown;
  language: SampleLanguage;
  /** Whether the clients have a function that makes this body. */
  isShort: boolean;
  code: string;
}

interface Body {
  content?: Record<string, { examples?: Record<string, { summary?: string; value: unknown }> }>;
}

/** The examples of an operation's body by their names; one without a name where it has no body. */
export function bodyExamplesOf(
  contract: Contract,
  requestBody: unknown,
): { name: string; summary: string; value: unknown }[] {
  if (requestBody === undefined) return [{ name: "", summary: "", value: undefined }];
  const [media] = Object.values(resolved<Body>(contract, requestBody).content ?? {});
  return Object.entries(media?.examples ?? {}).map(([name, { summary = name, value }]) => ({
    name,
    summary,
    value,
  }));
}

/** Each contract's samples: many pages ask for them. */
const known = new WeakMap<Contract, readonly Sample[]>();

/** All samples of a contract, in the order of its operations and examples. */
export function samplesOf(contract: Contract): readonly Sample[] {
  const samples = known.get(contract) ?? samplesIn(sampleLanguages, contract);
  known.set(contract, samples);
  return samples;
}

/** The samples in some of the languages. */
export function samplesIn(languages: readonly SampleLanguage[], contract: Contract): Sample[] {
  const tables = languages.map((language) => ({
    language,
    table: contractTable(contract, language.isGenerated ? reservedIn(language.name) : undefined),
  }));
  return operationsOf(contract).flatMap(({ operation: { operationId, requestBody } }) =>
    bodyExamplesOf(contract, requestBody).flatMap(({ name: example, summary: title, value }) =>
      tables.flatMap(({ language, table }) => {
        const call = callOf(table, operationId, value);
        return call === undefined
          ? []
          : [
              {
                operationId,
                example,
                title,
                body: value,
                language,
                isShort: call.body?.shortcut !== undefined,
                code: language.write(call),
              },
            ];
      }),
    ),
  );
}
