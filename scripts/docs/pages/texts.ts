/** The languages of the site, and the words that its layout and the operation's page use. */

export const texts = {
  en: {
    language: "English",
    /** Where the language's pages are, from the top of the site. */
    folder: "",
    skip: "Skip to the text",
    pages: "Pages",
    start: "Start",
    search: "Search",
    searchTitle: "Search",
    searchHint: "Type at least two characters.",
    searchNone: "Nothing was found.",
    searchNoScript: "The search needs JavaScript. The list of pages is at the top.",
    missingTitle: "Page not found",
    missing: "There is no such page. The list of pages is at the top.",
    markdown: "This page as Markdown",
    reference: "Reference",
    operation: {
      headers: "Request headers",
      body: "Request body",
      reply: "Reply with status 200",
      statuses: "Statuses",
      examples: "Examples",
      endpoints: "Endpoints",
      name: "Name",
      limits: "Type and limits",
      required: "Required",
      meaning: "Meaning",
      status: "Status",
      code: "Error codes in its examples",
      yes: "yes",
      no: "no",
      characters: (from: number, to: number) => `${from} to ${to} characters`,
      byDefault: (value: string) => `default \`${value}\``,
    },
  },
} as const;

/** A language of the site, as a language tag. */
export type Language = keyof typeof texts;

/** The words of one language. */
export type Texts = (typeof texts)[Language];
