/** Eleventy 3 ships no types; this is what the docs use of it, and of its Markdown renderer. */
declare module "@11ty/eleventy" {
  import type { Texts } from "./texts.js";

  interface Result {
    url: string;
    content: string;
    outputPath: string;
  }

  interface Token {
    type: string;
    tag: string;
    content: string;
    info: string;
    attrGet(name: string): string | null;
    attrSet(name: string, value: string): void;
  }

  interface Renderer {
    renderToken(tokens: Token[], index: number, options: unknown): string;
  }

  type RenderRule = (
    tokens: Token[],
    index: number,
    options: unknown,
    /** The data of the page. */
    env: { words: Texts },
    self: Renderer,
  ) => string;

  interface MarkdownIt {
    renderer: { rules: Record<string, RenderRule> };
    core: {
      ruler: { push(name: string, rule: (state: { tokens: Token[] }) => void): void };
    };
  }

  interface EleventyConfig {
    addTemplate(path: string, content: string, data: Record<string, unknown>): void;
    addFilter(name: string, filter: (...values: never[]) => unknown): void;
    addGlobalData(name: string, value: unknown): void;
    amendLibrary(name: "md", amend: (library: MarkdownIt) => void): void;
    on(event: "eleventy.after", listener: (event: { results: Result[] }) => void): void;
  }

  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: { config: (config: EleventyConfig) => unknown },
    );
    disableLogger(): void;
    write(): Promise<void>;
  }
}
