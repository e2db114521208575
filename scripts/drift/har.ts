/** Reads recorded traffic: HAR 1.2, as browsers and proxies save it. */
import { readFileSync } from "node:fs";
import { Failure } from "../lib/main.js";

/** A header, or a parameter of a query or a form. */
export interface Pair {
  name: string;
  value: string;
}

/** What was sent. */
export interface HarRequest {
  method: string;
  url: string;
  headers: Pair[];
  postData?: { mimeType?: string; text?: string; params?: Pair[]; encoding?: string };
}

/** What came back. */
export interface HarResponse {
  status: number;
  headers: Pair[];
  content: { mimeType?: string; text?: string; encoding?: string };
}

/** One request with its reply. */
export interface Exchange {
  startedDateTime: string;
  request: HarRequest;
  response: HarResponse;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const textOf = (value: unknown) => (typeof value === "string" ? value : undefined);

const pairsOf = (value: unknown): Pair[] =>
  (Array.isArray(value) ? value : [])
    .filter(isObject)
    .map(({ name, value: text }) => ({ name: textOf(name) ?? "", value: textOf(text) ?? "" }));

/** The parts of a body that are there. */
function bodyOf(value: unknown): HarRequest["postData"] & object {
  if (!isObject(value)) return {};
  const [mimeType, text, encoding] = [value.mimeType, value.text, value.encoding].map(textOf);
  return {
    ...(mimeType !== undefined && { mimeType }),
    ...(text !== undefined && { text }),
    ...(encoding !== undefined && { encoding }),
    ...(Array.isArray(value.params) && { params: pairsOf(value.params) }),
  };
}

function exchangeOf(entry: unknown, index: number, file: string): Exchange {
  const { request, response, startedDateTime } = isObject(entry) ? entry : {};
  if (!isObject(request) || !isObject(response) || typeof request.url !== "string") {
    throw new Failure(`${file}: entry ${index + 1} has no request with a url, or no response.`);
  }
  if (!URL.canParse(request.url))
    throw new Failure(`${file}: entry ${index + 1} has no valid url.`);
  return {
    startedDateTime: textOf(startedDateTime) ?? "",
    request: {
      method: (textOf(request.method) ?? "").toUpperCase(),
      url: request.url,
      headers: pairsOf(request.headers),
      ...(isObject(request.postData) && { postData: bodyOf(request.postData) }),
    },
    response: {
      status: Number(response.status ?? 0),
      headers: pairsOf(response.headers),
      content: bodyOf(response.content),
    },
  };
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new Failure(`${file} cannot be read: ${(error as NodeJS.ErrnoException).code}`);
  }
}

/**
 * The exchanges of a recording. Of each, only what is compared: cookies, timings, addresses and what a
 * browser adds are left out.
 *
 * @throws {Failure} when the file cannot be read, or is not HAR
 */
export function readHar(file: string): Exchange[] {
  let har: unknown;
  try {
    har = JSON.parse(readText(file).replace(/^\uFEFF/, ""));
  } catch (error) {
    if (error instanceof Failure) throw error;
    // The parser's own words quote the text, which may be a secret.
    throw new Failure(`${file} is not JSON. Save the recording as HAR.`);
  }
  const entries = isObject(har) && isObject(har.log) ? har.log.entries : undefined;
  if (!Array.isArray(entries)) {
    throw new Failure(`${file} is not HAR: it has no log.entries. Save the recording as HAR.`);
  }
  return entries.map((entry, index) => exchangeOf(entry, index, file));
}

/** The text of a recording. */
export const harText = (exchanges: readonly Exchange[]): string =>
  `${JSON.stringify(
    {
      log: {
        version: "1.2",
        creator: { name: "verifycodes drift", version: "1" },
        entries: exchanges.map(({ startedDateTime, request, response }) => ({
          startedDateTime,
          time: 0,
          request: {
            httpVersion: "HTTP/1.1",
            cookies: [],
            queryString: [...new URL(request.url).searchParams].map(([name, value]) => ({
              name,
              value,
            })),
            headersSize: -1,
            bodySize: -1,
            ...request,
          },
          response: {
            statusText: "",
            httpVersion: "HTTP/1.1",
            cookies: [],
            redirectURL: "",
            headersSize: -1,
            bodySize: -1,
            ...response,
            content: { size: -1, mimeType: "", ...response.content },
          },
          cache: {},
          timings: { send: 0, wait: 0, receive: 0 },
        })),
      },
    },
    null,
    2,
  )}\n`;
