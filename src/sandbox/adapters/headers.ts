/** Headers as the core takes them: names in lower case; what was sent twice is joined by a comma. */
export function headersOf(headers: RequestInit["headers"]): Record<string, string> {
  const entries: Iterable<readonly string[]> =
    typeof (headers as Iterable<readonly string[]> | undefined)?.[Symbol.iterator] === "function"
      ? (headers as Iterable<readonly string[]>)
      : Object.entries(headers ?? {});
  const result = Object.create(null) as Record<string, string>;
  for (const [name = "", value = ""] of entries) {
    const key = name.toLowerCase();
    const text = value.trim();
    result[key] = result[key] === undefined ? text : `${result[key]}, ${text}`;
  }
  return result;
}
