const json = { type: "application", subtype: "json" };

/** A range of `Accept` with its weight (RFC 9110, section 12.5.1); undefined when it is none. */
function rangeOf(text: string): { specificity: number; quality: number } | undefined {
  const [range = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
  const [type, subtype] = range.split("/");
  const matches =
    (type === "*" && subtype === "*") ||
    (type === json.type && (subtype === "*" || subtype === json.subtype));
  if (!matches) return undefined;
  const weight = parameters.find((parameter) => parameter.startsWith("q="));
  const quality = weight === undefined ? 1 : Number(weight.slice(2));
  const specificity = type === "*" ? 0 : subtype === "*" ? 1 : 2;
  return { specificity, quality: Number.isNaN(quality) ? 1 : quality };
}

/** What most callers send; there is nothing to take apart. */
const plainlyJson = new Set(["", "*/*", "application/json", "application/json, */*"]);

/** Whether an `Accept` header lets a reply be JSON. */
export function acceptsJson(accept: string | undefined): boolean {
  if (accept === undefined || plainlyJson.has(accept.trim())) return true;
  const ranges = accept
    .split(",")
    .map(rangeOf)
    .filter((range) => range !== undefined);
  const closest = ranges.toSorted((a, b) => b.specificity - a.specificity)[0];
  return closest !== undefined && closest.quality > 0;
}

const utf8 = /^(?:utf-?8|us-ascii)$/;

/**
 * Whether a `Content-Type` header declares JSON, or the kind of JSON that an operation takes; JSON is in
 * UTF-8 (RFC 8259, section 8.1).
 */
export function declaresJson(
  contentType: string | undefined,
  mediaType = "application/json",
): boolean {
  if (contentType === mediaType) return true;
  if (contentType === undefined) return false;
  const [type = "", ...parameters] = contentType
    .split(";")
    .map((part) => part.trim().toLowerCase());
  if (type !== mediaType) return false;
  const charset = parameters.find((parameter) => parameter.startsWith("charset="));
  return charset === undefined || utf8.test(charset.slice("charset=".length).replaceAll('"', ""));
}
