import { join } from "node:path";
import type { Reply } from "../core/reply.js";
import { newRequestId } from "../core/request-id.js";
import { headerOf, type SandboxRequest } from "../core/request.js";
import type { Target } from "../core/target.js";
import { packageRoot } from "./package-root.js";
import { fileReply } from "./static-files.js";

/** The page needs nothing from elsewhere, and nothing inline. */
const pagePolicy =
  "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'; form-action 'self'";

/** The reference writes its own styles into the page, and carries its font and images as data. */
const referencePolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "form-action 'none'",
].join("; ");

/** The reference comes in several languages. */
const isReference = (file: string) => /(?:^|\/)reference\//.test(file);

/** The two folders that are served: below which path, and under which policy. */
const sites = [
  {
    name: "The site",
    path: "/docs",
    folder: "docs/site",
    policyOf: (file: string) => (isReference(file) ? referencePolicy : pagePolicy),
  },
  { name: "The page", path: "", folder: "dist/page", policyOf: () => pagePolicy },
];

const notBuilt = (what: string): Reply => ({
  status: 404,
  headers: { "Content-Type": "text/plain; charset=utf-8", "X-Request-Id": newRequestId() },
  body: `${what} is not built yet: run "npm run build" in the repository.\n`,
});

/** Folders that are asked for without their slash. */
const folders = new Set(["/docs", "/docs/reference", "/docs/zh-cn", "/docs/zh-cn/reference"]);

/** Relative, so that it also holds below a path of a proxy. */
const moved = (path: string): Reply => ({
  status: 308,
  headers: {
    Location: `${path.slice(path.lastIndexOf("/") + 1)}/`,
    "X-Request-Id": newRequestId(),
  },
  body: "",
});

/** Whether it is a browser that asks, and not a program that looks for an error's JSON. */
const isBrowser = ({ headers }: SandboxRequest) =>
  headerOf(headers, "accept")?.includes("text/html") === true;

/**
 * The docs' page for what is missing. Its links count from the top of a host; here they are made
 * relative to the address that was asked for, so that they hold below a path of a proxy as well.
 */
async function missingPage(file: string): Promise<Reply | undefined> {
  const page = file.startsWith("zh-cn/") ? "zh-cn/404.html" : "404.html";
  const reply = await fileReply(join(packageRoot, "docs/site"), page, pagePolicy);
  if (reply === undefined) return undefined;
  const top = "../".repeat(file.split("/").length - 1) || "./";
  const html = Buffer.from(reply.body as Uint8Array).toString("utf8");
  return {
    ...reply,
    status: 404,
    body: html.replaceAll(/(href|src|data-versions)="\//g, `$1="${top}`),
  };
}

/**
 * Answers with the page at `/`, and the docs at `/docs/` with the reference at `/docs/reference/`;
 * undefined when there is no such file.
 */
export async function answerSite(
  { path }: Target,
  request: SandboxRequest,
): Promise<Reply | undefined> {
  const { method } = request;
  if (method !== "GET" && method !== "HEAD") return undefined;
  if (folders.has(path)) return moved(path);
  const site = sites.find((one) => path.startsWith(`${one.path}/`));
  if (site === undefined) return undefined;
  const file = path.slice(site.path.length + 1);
  const reply = await fileReply(join(packageRoot, site.folder), file, site.policyOf(file));
  if (reply !== undefined) return reply;
  if (file === "") return notBuilt(site.name);
  return site.path === "/docs" && isBrowser(request) ? missingPage(file) : undefined;
}
