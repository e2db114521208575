/**
 * Takes secrets out of recorded traffic. Nothing is looked for: what is not known to be harmless is
 * masked, wherever it stands. A mask has the length of what it covers, so that limits can still be
 * compared.
 */
import type { Contract } from "../lib/contract.js";
import { Failure } from "../lib/main.js";
import type { Exchange, HarRequest, Pair } from "./har.js";

/** Headers whose values do not identify a person. */
const harmlessHeaders = new Set([
  "accept",
  "accept-encoding",
  "accept-language",
  "allow",
  "content-encoding",
  "content-length",
  "content-type",
  "date",
  "retry-after",
  "server",
  "transfer-encoding",
  "x-language",
  "x-request-id",
  "x-site",
  "x-time-zone",
]);

/** Letters and digits become x and 0; all other characters stay, and so does the length. */
const mask = (text: string) =>
  text.replaceAll(/\p{N}/gu, "0").replaceAll(/[\p{L}\p{M}\p{Extended_Pictographic}]/gu, "x");

/** Codes of errors, addresses, numbers and codes of people, and what is as long as a token. */
const inText =
  /(?<code>\b[A-Z]{2,8}\.\d{4,8}\b)|[^\s@"'<>]+@[^\s@"'<>]+|\+?\d[\d\s().-]{3,}\d|[\w+/=-]{40,}/g;

/** Free text: a sentence of the service stays, what looks like an address, a number or a token does not. */
const maskInText = (text: string) =>
  text.replaceAll(inText, (found: string, code: string | undefined) => code ?? mask(found));

/** The names of the contract's fields that are harmless: all but secrets and what names a customer. */
function harmlessFields(contract: Contract): Set<string> {
  const fields = Object.values(contract.components.schemas).flatMap(({ properties = {} }) =>
    Object.entries(properties),
  );
  const telling = fields.filter(
    ([, field]) => field["x-sensitive"] === true || field["x-identifying"] === true,
  );
  const names = new Set(fields.map(([name]) => name));
  for (const [name] of telling) names.delete(name);
  return names;
}

/** Masks one exchange. */
class Scrubber {
  readonly #harmless: ReadonlySet<string>;
  readonly #paths: ReadonlySet<string>;
  readonly #secrets = new Set<string>();

  constructor(harmless: ReadonlySet<string>, paths: ReadonlySet<string>) {
    this.#harmless = harmless;
    this.#paths = paths;
  }

  /** The exchange without secrets. */
  scrubbed({ startedDateTime, request, response }: Exchange): Exchange {
    const url = this.#url(request.url);
    return {
      startedDateTime,
      request: {
        method: request.method,
        url,
        headers: this.#headers(request.headers),
        ...(request.postData !== undefined && { postData: this.#postData(request.postData) }),
      },
      response: {
        status: response.status,
        headers: this.#headers(response.headers),
        content: this.#body(response.content),
      },
    };
  }

  /** What was masked and is seen in a text nevertheless; words such as "close" are no secrets. */
  leftIn(text: string): string[] {
    const shown = percentDecoded(text);
    return [...this.#secrets]
      .filter((secret) => secret.length >= 6 && /[\d@]/.test(secret))
      .filter((secret) => text.includes(secret) || shown.includes(secret));
  }

  #hide(text: string): string {
    const masked = mask(text);
    if (text.length >= 4 && masked !== text) this.#secrets.add(text);
    return masked;
  }

  /** A text for people: what was hidden elsewhere is hidden here, too. */
  #text(text: string): string {
    let shown = text;
    for (const secret of this.#secrets) shown = shown.replaceAll(secret, mask);
    return maskInText(shown);
  }

  #pair({ name, value }: Pair, isHarmless: boolean): Pair {
    return { name: this.#name(name), value: isHarmless ? this.#text(value) : this.#hide(value) };
  }

  /** A name that is no word may be a secret that stands in the wrong place. */
  #name(name: string): string {
    return /^[\w.$-]{1,64}$/.test(name) && !/\d{6}/.test(name) ? name : mask(name);
  }

  #headers(headers: readonly Pair[]): Pair[] {
    return headers
      .filter(({ name }) => !name.startsWith(":"))
      .map((pair) => this.#pair(pair, harmlessHeaders.has(pair.name.toLowerCase())));
  }

  #search(url: URL): Pair[] {
    return [...url.searchParams].map(([name, value]) =>
      this.#pair({ name, value }, this.#harmless.has(name)),
    );
  }

  #url(text: string): string {
    const url = new URL(text);
    const search = new URLSearchParams(this.#search(url).map(({ name, value }) => [name, value]));
    const path = this.#paths.has(url.pathname)
      ? url.pathname
      : url.pathname
          .split("/")
          .map((part) => (/^(?:[a-z]+(?:-[a-z]+)*|v\d(?:\.\d)?)$/.test(part) ? part : mask(part)))
          .join("/");
    return `${url.protocol}//${url.host}${path}${search.size > 0 ? `?${search}` : ""}`;
  }

  #postData(data: NonNullable<HarRequest["postData"]>): NonNullable<HarRequest["postData"]> {
    const { params, ...body } = data;
    return {
      ...this.#body(body),
      ...(params && {
        params: params.map((pair) => this.#pair(pair, this.#harmless.has(pair.name))),
      }),
    };
  }

  #body({ mimeType, text, encoding }: { mimeType?: string; text?: string; encoding?: string }) {
    const given = encoding === "base64" ? Buffer.from(text ?? "", "base64").toString("utf8") : text;
    return {
      ...(mimeType !== undefined && { mimeType }),
      ...(given !== undefined && { text: this.#bodyText(given, mimeType ?? "") }),
    };
  }

  #bodyText(text: string, mimeType: string): string {
    if (mimeType.includes("x-www-form-urlencoded")) {
      const pairs = [...new URLSearchParams(text)].map(([name, value]) =>
        this.#pair({ name, value }, this.#harmless.has(name)),
      );
      return new URLSearchParams(pairs.map(({ name, value }) => [name, value])).toString();
    }
    try {
      return JSON.stringify(this.#json(JSON.parse(text), ""));
    } catch {
      return this.#hide(text);
    }
  }

  #json(value: unknown, name: string): unknown {
    if (Array.isArray(value)) return value.map((item) => this.#json(item, name));
    if (typeof value === "object" && value !== null) {
      return Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [this.#name(key), this.#json(inner, key)]),
      );
    }
    const isHarmless = this.#harmless.has(name);
    if (typeof value === "string") return isHarmless ? this.#text(value) : this.#hide(value);
    if (typeof value === "number" && !(isHarmless && Math.abs(value) < 1000)) {
      this.#hide(String(value));
      return 0;
    }
    return value;
  }
}

const percentDecoded = (text: string) =>
  text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (escaped) => {
    try {
      return decodeURIComponent(escaped);
    } catch {
      return escaped;
    }
  });

/**
 * The exchanges without tokens, codes, contacts and cookies.
 *
 * @throws {Failure} when a secret is left
 */
export function withoutSecrets(contract: Contract, exchanges: readonly Exchange[]): Exchange[] {
  const harmless = harmlessFields(contract);
  const paths = new Set(Object.keys(contract.paths));
  return exchanges.map((exchange, index) => {
    const scrubber = new Scrubber(harmless, paths);
    // The first time tells what there is to hide; the second hides it also in texts that repeat it.
    scrubber.scrubbed(exchange);
    const clean = scrubber.scrubbed(exchange);
    const left = scrubber.leftIn(JSON.stringify(clean));
    if (left.length > 0) {
      throw new Failure(
        `Exchange ${index + 1} still shows ${left.length === 1 ? "a secret" : "secrets"} after masking, so nothing was written. Record again with other test data, and report this.`,
      );
    }
    return clean;
  });
}
