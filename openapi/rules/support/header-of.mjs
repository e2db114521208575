/** True when a response has the header, in any case (RFC 9110, section 5.1). */
const hasHeader = (response, name) =>
  Object.keys(response.headers ?? {}).some((key) => key.toLowerCase() === name.toLowerCase());

/** Reports each response that lacks a header once, however many operations refer to it. */
export function askForHeader(statuses, isAsked, name, message, report) {
  const seen = new Set();
  for (const { status, response, at } of statuses) {
    if (!isAsked(status) || seen.has(response) || hasHeader(response, name)) continue;
    seen.add(response);
    report(at, message(status));
  }
}
