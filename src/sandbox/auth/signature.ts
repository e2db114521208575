import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { longestJson, type Body } from "../core/json/parse-body.js";

const algorithm = "SDK-HMAC-SHA256";

/** How far a signature's time may be from the sandbox's, in milliseconds: the gateway's 15 minutes. */
const toleranceMs = 15 * 60_000;

/** A pair of access key (AK) and secret key (SK). */
export interface KeyPair {
  ak: string;
  sk: string;
}

/** A request as its signature covers it. */
export interface SignedRequest {
  method: string;
  /** The path and the query, as they were sent. */
  target: string;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: Body;
  /** How many bytes of a body came, of which `body` may be the first. */
  size: number;
}

/**
 * Whether a signature holds; if not, why, in words that hold no secret. The access key is there when
 * the failure is one of a key that is known.
 */
export type SignatureVerdict =
  | { ok: true; ak: string }
  | { ok: false; reason: string; ak?: string };

const refused = (reason: string): SignatureVerdict => ({ ok: false, reason });

/** Algorithms that the service's SDKs know, too, and the sandbox does not check. */
const otherAlgorithms = ["V11-HMAC-SHA256", "SDK-HMAC-SM3", "SDK-ECDSA-P256-SHA256", "SDK-SM2-SM3"];

/** What an `Authorization` header is instead of a signature that can be checked. */
function otherForm(authorization: string): SignatureVerdict {
  const scheme = authorization.split(" ")[0]!.toUpperCase();
  const other = otherAlgorithms.find((name) => name === scheme);
  return refused(
    other === undefined
      ? `The Authorization header is not of the form ${algorithm}.`
      : `The sandbox takes ${algorithm} and does not check ${other}; choose the SDK's default.`,
  );
}

/** The scheme has no case (RFC 9110, section 11.1), nor have the names of headers. */
const form =
  /^SDK-HMAC-SHA256 +Access=([^,\s]+), *SignedHeaders=([^,\s]+), *Signature=([0-9a-f]{64})$/i;

const absoluteForm = /^https?:\/\/[^/?#]*/i;

const dateForm = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;

const sha256 = (data: Body) => createHash("sha256").update(data).digest("hex");

/** As RFC 3986 encodes: encodeURIComponent leaves five characters that it must not. */
const encode = (text: string) =>
  encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function canonicalPath(path: string): string {
  const encoded = path
    .split("/")
    .map((segment) => encode(decode(segment)))
    .join("/");
  return encoded.endsWith("/") ? encoded : `${encoded}/`;
}

function canonicalQuery(query: string): string {
  return [...new URLSearchParams(query)]
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .toSorted()
    .join("&");
}

function canonicalRequest(request: SignedRequest, signedHeaders: string): string {
  const [path = "", query = ""] = request.target.replace(absoluteForm, "").split(/\?(.*)/s);
  const headers = signedHeaders
    .split(";")
    .map((name) => `${name}:${String(request.headers[name.toLowerCase()] ?? "").trim()}\n`);
  return [
    request.method,
    canonicalPath(path),
    canonicalQuery(query),
    headers.join(""),
    signedHeaders,
    sha256(request.body),
  ].join("\n");
}

/** The time that `X-Sdk-Date` names; undefined when it has another form than `20260101T000000Z`. */
function timeOf(date: string): number | undefined {
  const match = dateForm.exec(date);
  if (match === null) return undefined;
  const [, year, month, day, hours, minutes, seconds] = match;
  return Date.parse(`${year}-${month}-${day}T${hours}:${minutes}:${seconds}Z`);
}

function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/**
 * Checks the `Authorization` header that the service's SDKs send in place of a token: an HMAC over
 * the method, the path, the query, the headers that it lists and the body.
 *
 * @param now the time, in milliseconds since 1970
 * @see https://support.huaweicloud.com/intl/en-us/devg-apisign/api-sign-algorithm.html
 */
export function verifySignature(
  request: SignedRequest,
  keys: readonly KeyPair[],
  now: number,
): SignatureVerdict {
  const authorization = String(request.headers.authorization ?? "").trim();
  const match = form.exec(authorization);
  if (match === null) return otherForm(authorization);
  const [, access = "", signedHeaders = "", signature = ""] = match;
  const key = keys.find(({ ak }) => sameText(ak, access));
  if (key === undefined) return refused("The access key is not known.");
  if (request.size > longestJson) {
    return refused(`The body has more than ${longestJson} bytes, the most that is read.`);
  }
  const problem = problemOf(request, key, signedHeaders, signature, now);
  return problem === undefined ? { ok: true, ak: key.ak } : { ...refused(problem), ak: key.ak };
}

/** What is wrong with a signature by a key; undefined when it holds. */
function problemOf(
  request: SignedRequest,
  key: KeyPair,
  signedHeaders: string,
  signature: string,
  now: number,
): string | undefined {
  const date = String(request.headers["x-sdk-date"] ?? "");
  const time = timeOf(date);
  if (time === undefined) return "X-Sdk-Date is missing or not of the form 20260101T000000Z.";
  if (!signedHeaders.toLowerCase().split(";").includes("x-sdk-date")) {
    return "X-Sdk-Date is not signed.";
  }
  if (Math.abs(now - time) > toleranceMs) {
    return "X-Sdk-Date is more than 15 minutes from the sandbox's clock.";
  }
  const toSign = [algorithm, date, sha256(canonicalRequest(request, signedHeaders))].join("\n");
  const expected = createHmac("sha256", key.sk).update(toSign).digest("hex");
  return sameText(expected, signature.toLowerCase()) ? undefined : "The signature does not match.";
}
