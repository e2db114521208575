import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import type { Reply } from "../core/reply.js";
import { newRequestId } from "../core/request-id.js";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".yaml": "application/yaml",
  ".md": "text/markdown; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
  ".atom": "application/atom+xml",
};

const protection = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cache-Control": "no-cache",
};

/**
 * The file of a folder that a path names, as a reply; undefined when there is none. A path that
 * ends in a slash names its `index.html`.
 *
 * @param path below the folder, decoded
 */
export async function fileReply(
  folder: string,
  path: string,
  contentSecurityPolicy: string,
): Promise<Reply | undefined> {
  const name = normalize(path.endsWith("/") || path === "" ? `${path}index.html` : path);
  const type = types[extname(name)];
  if (type === undefined || name.split(sep).includes("..") || name.includes("\0")) return undefined;
  try {
    const body = await readFile(join(folder, name));
    const headers = {
      ...protection,
      "Content-Type": type,
      "Content-Security-Policy": contentSecurityPolicy,
      "X-Request-Id": newRequestId(),
    };
    return { status: 200, headers, body };
  } catch {
    return undefined;
  }
}
