const entities: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

const entity = /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi;

function decoded(whole: string, hex?: string, decimal?: string, name = ""): string {
  if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
  if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
  return entities[name] ?? whole;
}

/** Tags within a line: the words before and after them are shown without a blank between. */
const inlineTag = /<\/?(?:a|b|code|em|i|kbd|mark|small|span|strong)(?: [^>]*)?>/g;

/** What a reader sees of some HTML, on one line. */
export const textOf = (html: string): string =>
  html
    .replaceAll(inlineTag, "")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(entity, decoded)
    .replaceAll(/\s+/g, " ")
    .trim();
