/** Takes secrets out of a text that came from the other side. */
export type Redact = (text: string) => string;

/** Shorter ones are not secret, and would tear ordinary words apart. */
const minLength = 4;

const named: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  commat: "@",
  period: ".",
  lowbar: "_",
  plus: "+",
  equals: "=",
  sol: "/",
};

/** One character as URLs (UTF-8), HTML and JSON write it, or what the end of a text leaves of it. */
const escape = String.raw`(%[c-f][\da-f](?:%[89ab][\da-f])+|%[0-7][\da-f])|&(?:#(x[\da-f]{1,9}|\d{1,9})(?![\da-f]*$)|(${Object.keys(named).join("|")}));?|\\(?:u([\da-f]{4})|([^u]))|([%&\\][\w#%]{0,12}$)`;

/** The ways to read a text: as it is, with the escapes of one language, or with all. */
const ways = ["", "%", "&", "\\\\", "%&\\\\"].map(
  (signs) => new RegExp(`(?=[${signs}])(?:${escape})|[^]`, "gi"),
);

/** What does not count in a number: `+138-0000-0000` is `13800000000`. */
const separators = /[\s\p{Pd}.()[\]+/]/gu;

/** A text in one way to read it, in lower case, and where each of its units is written. */
interface Reading {
  plain: string;
  starts: number[];
  ends: number[];
}

/** The character that a part stands for; empty when it stands for none. */
function read([part, url, entity, name, json, letter, cut]: RegExpMatchArray): string {
  try {
    if (url) return decodeURIComponent(url);
    const number = entity ?? (json && `x${json}`);
    if (number) return String.fromCodePoint(Number(`0${number}`));
  } catch {
    return "";
  }
  return cut ? "" : name ? named[name.toLowerCase()]! : (letter ?? part);
}

/** @param isNumber whether separators are not read */
function readingOf(text: string, way: RegExp, isNumber?: boolean): Reading {
  const starts: number[] = [];
  const ends: number[] = [];
  let plain = "";
  for (const match of text.matchAll(way)) {
    const unit = read(match).toLowerCase();
    plain += isNumber ? unit.replace(separators, "") : unit;
    while (starts.length < plain.length) {
      starts.push(match.index);
      ends.push(match.index + match[0].length);
    }
  }
  return { plain, starts, ends };
}

/** Marks where a secret stands; the end of the text may cut it off. */
function mark({ plain, starts, ends }: Reading, secret: string, hidden: Uint8Array): void {
  const { length } = secret;
  if (length < minLength) return;
  for (let at = 0; (at = plain.indexOf(secret, at)) >= 0; at += length) {
    hidden.fill(1, starts[at], ends[at + length - 1]);
  }
  for (let left = length; --left >= minLength;)
    if (plain.endsWith(secret.slice(0, left))) hidden.fill(1, starts[plain.length - left]);
}

/**
 * Makes the function that clears texts of the given secrets: in any case of letters, with the escapes
 * of URLs, HTML and JSON, with what people put between the digits of a number, and cut off, by the end
 * of the text or by three dots.
 */
export function redactor(...given: unknown[]): Redact {
  const clear = (text: string) => {
    const hidden = new Uint8Array(text.length);
    for (const secret of given.map(String)) {
      const isNumber = /^\d+$/.test(secret.replace(separators, ""));
      for (const way of ways) {
        const reading = readingOf(text, way, isNumber);
        mark(reading, readingOf(secret, way, isNumber).plain, hidden);
        // A text may hold some of its characters as they are although they look like an escape.
        if (!isNumber) mark(reading, secret.toLowerCase(), hidden);
      }
    }
    return Array.from(hidden, (is, at) => (is ? (hidden[at - 1] ? "" : "***") : text[at])).join("");
  };
  return (text) =>
    clear(text)
      .split(/(\.{3}|…)/)
      .map(clear)
      .join("");
}
