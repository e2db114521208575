/** Eleventy 3 ships no types; this is what the docs use of it. */
declare module "@11ty/eleventy" {
  interface Result {
    url: string;
    content: string;
    outputPath: string;
  }

  interface Token {
    type: string;
    content: string;
    attrSet(name: string, value: string): void;
  }

  interface MarkdownIt {
    renderer: { rules: Record<string, () => string> };
    core: {
      ruler: { push(name: string, rule: (state: { tokens: Token[] }) => void): void };
    };
  }

  interface EleventyConfig {
    addTemplate(path: string, content: string, data: Record<string, unknown>): void;
    addFilter(name: string, filter: (...values: never[]) => unknown): void;
    addGlobalData(name: string, value: unknown): void;
    addMarkdownHighlighter(highlight: (code: string, language: string) => string): void;
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
