/** What a request target means: read once, so that what is checked is what is routed and logged. */
export interface Target {
  /**
   * Decoded, without dots to resolve and without doubled slashes at its start; a separator that was sent
   * as an escape stays one.
   */
  path: string;
  /** Its segments, decoded whole, where one holds a separator. */
  segments?: readonly string[];
  /** What stands behind the question mark, as it was sent. */
  query: string;
  /** The host that an absolute target names; it counts in place of the `Host` header. */
  host?: string;
}

/** A path that means what it says: nothing in it to resolve or to decode. */
const plain = /^\/(?!\/)[\w/-]*$/;

const absolute = /^https?:\/\//i;

const separators = /[/\\\0]/g;

/** A path in plain letters; as it is when it cannot be decoded. */
function decoded(path: string): Pick<Target, "path" | "segments"> {
  if (!path.includes("%")) return { path };
  try {
    const segments = path.split("/").map(decodeURIComponent);
    const escaped = segments.map((segment) => segment.replaceAll(separators, encodeURIComponent));
    const hides = segments.some((segment, index) => segment !== escaped[index]);
    return { path: escaped.join("/"), ...(hides && { segments }) };
  } catch {
    return { path };
  }
}

/**
 * Reads a request target; undefined when it is malformed. A target without a host is a path, and no
 * part of it is a host. Doubled slashes at its start are one: the service's Java SDK sends them
 * when its endpoint ends in a slash.
 */
export function readTarget(target: string): Target | undefined {
  if (plain.test(target) || target === "*") return { path: target, query: "" };
  const isAbsolute = absolute.test(target);
  if (!isAbsolute && !target.startsWith("/")) return undefined;
  const text = isAbsolute ? target : `http://sandbox${target}`;
  if (!URL.canParse(text)) return undefined;
  const { pathname, search, host } = new URL(text);
  const path = decoded(pathname.replace(/^\/+/, "/"));
  return { ...path, query: search.slice(1), ...(isAbsolute && { host }) };
}
