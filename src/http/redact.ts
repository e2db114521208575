/** Takes secrets out of a text that came from the other side. */
export type Redact = (text: string) => string;

/** Shorter ones are not secret, and would tear ordinary words apart. */
const minLength = 4;

/** One character as URLs (UTF-8), HTML and JSON write it, or what the end of a text leaves of it. */
const escape =
  /%[c-f][\da-f](?:%[89ab][\da-f])+|%[0-7][\da-f]|&(?:#x[\da-f]+|#\d+|amp|lt|gt|quot|apos);?|\\u[\da-f]{4}|\\[^u]|[%&\\][\w#%]*$/iy;

/** What does not count in a number: `138-0000-0000` is `13800000000`. */
const separator = /[\s\p{Pd}.()[\]]/u;

const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The character that a part of a text stands for; empty when it stands for none. */
function read(part: string): string {
  const [, decimal, hex, name, letter] =
    /^(?:&#(\d+)|(?:&#x|\\u)([\da-f]+)|&(\w+)|\\(.))/is.exec(part) ?? [];
  if (part.length < 2) return part.toLowerCase();
  if (name) return named[name.toLowerCase()] ?? "";
  try {
    const character = part[0] === "%" ? decodeURIComponent(part) : letter;
    return (character ?? String.fromCodePoint(Number(decimal ?? `0x${hex}`))).toLowerCase();
  } catch {
    return "";
  }
}

/**
 * Where a secret that begins at an index ends; 0 when it does not. The end of a text may cut it off.
 *
 * @param rawFirst how to read what is both an escape and a part of the secret as it is
 */
function endOf(text: string, start: number, secret: string, rawFirst: boolean): number {
  const isNumber = /^\d+$/.test(secret);
  let at = start;
  for (let matched = 0; matched < secret.length;) {
    escape.lastIndex = at;
    const [escaped] = escape.exec(text) ?? [""];
    const raw = text[at] ?? "";
    const fits = (part: string) => read(part) && secret.startsWith(read(part), matched);
    const part = (rawFirst ? [raw, escaped] : [escaped, raw]).find(fits);
    const isCut = matched >= minLength && at + escaped.length >= text.length;
    if (isCut && (!part || part !== escaped)) return text.length;
    if (part) matched += read(part).length;
    else if (!isNumber || matched === 0 || !separator.test(read(escaped || raw))) return 0;
    at += (part ?? (escaped || raw)).length;
  }
  return at;
}

/**
 * Makes the function that clears texts of the given secrets: in any case of letters, with the escapes
 * of URLs, HTML and JSON, with what people put between the digits of a number, and cut off.
 */
export const redactor =
  (...given: unknown[]): Redact =>
  (text) => {
    const secrets = given.map((secret) => String(secret).toLowerCase());
    let cleared = "";
    for (let at = 0; at < text.length;) {
      const end = Math.max(
        ...secrets.flatMap((secret) =>
          secret.length < minLength
            ? 0
            : [endOf(text, at, secret, false), endOf(text, at, secret, true)],
        ),
      );
      cleared += end > at ? "***" : text[at];
      at = Math.max(end, at + 1);
    }
    return cleared;
  };
