/**
 * What changed in the words of the contract: header names as it writes them, where oasdiff writes them
 * in lower case, and integers without the decimals that oasdiff adds.
 */
export function inWordsOf(contract: string, text: string): string {
  return text
    .replaceAll(/`(-?\d+)\.00`/g, "`$1`")
    .replaceAll(/`([a-z][a-z\d]*(?:-[a-z\d]+)*)`/g, (quoted, name: string) => {
      const written = new RegExp(`(?<![\\w-])${name}(?![\\w-])`, "gi");
      const forms = new Set(contract.match(written) ?? [name]);
      // Where the contract has the word in several forms, none can be told to be the one.
      return forms.size === 1 ? `\`${[...forms][0]}\`` : quoted;
    });
}
