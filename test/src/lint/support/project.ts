import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import oas from "../../../../openapi/ruleset-oas.mjs";
import own from "../../../../openapi/ruleset.mjs";
import { root } from "../../../../scripts/lib/paths.js";
import { lintFiles, type LintOptions } from "../../../../src/lint/lint-files.js";
import { findSpectral } from "../../../../src/lint/spectral.js";

const spectral = findSpectral(root)!;

/** The ruleset of `verifycodes lint`, from its source. */
export const builtIn = (which = "recommended") =>
  new spectral.core.Ruleset(
    {
      extends: [oas, [own, which]],
      parserOptions: { duplicateKeys: "error" as const, incompatibleValues: "info" as const },
      rules: { "oas3-unused-component": "off" as const },
    },
    { severity: "recommended", source: join(root, "test.mjs") },
  );

/** What every document begins with, so that only what a case is about is found. */
export const head = `openapi: 3.1.0
info: { title: T, version: '1', description: A thing., contact: { name: a } }
servers: [{ url: https://api.example.com }]
tags: [{ name: t, description: Tag of things. }]
`;

/** An operation with what every one has; its other members follow on the same level. */
export const operation = (id: string) =>
  `operationId: ${id}, description: Does the thing., tags: [t]`;

/** A folder of documents. */
export class Project implements Disposable {
  readonly folder = mkdtempSync(join(tmpdir(), "lint-"));

  constructor(files: Readonly<Record<string, string>>) {
    for (const [name, text] of Object.entries(files)) this.write(name, text);
  }

  write(name: string, text: string): void {
    const file = join(this.folder, name);
    mkdirSync(dirname(file), { recursive: true });
    // Signs up to 255 stand for bytes, so that a case can have a text in any encoding.
    writeFileSync(file, text, text.startsWith("\u00ff") ? "latin1" : "utf8");
  }

  read = (name: string): string => readFileSync(join(this.folder, name), "utf8");

  /** Lints documents of it. */
  run(names: readonly string[], options: Partial<LintOptions> = {}, ruleset = builtIn()) {
    const files = names.map((name) => resolve(this.folder, name));
    return lintFiles(files, ruleset, { folder: this.folder, ...options }, spectral);
  }

  /** The same, each finding as `file:line code message`. */
  async lint(names: readonly string[], options: Partial<LintOptions> = {}): Promise<string[]> {
    const { findings } = await this.run(names, options);
    return findings.map(
      ({ source = "", range, code, message }) =>
        `${relative(this.folder, source)}:${range.start.line + 1} ${code} ${message}`,
    );
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** What is found in one document. */
export async function lintText(text: string, name = "openapi.yaml"): Promise<string[]> {
  using project = new Project({ [name]: text });
  return await project.lint([name]);
}
