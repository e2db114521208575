import type { Context, Hono } from "hono";
import { join } from "node:path";
import { newRequestId } from "../request-id.js";
import { packageRoot } from "./package-root.js";
import { fileResponse } from "./static-files.js";

/** The page needs nothing from elsewhere, and nothing inline. */
const pagePolicy =
  "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'; form-action 'self'";

/** The reference writes styles of its own into the page, and carries its font and images as data. */
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

const notBuilt = (what: string) =>
  new Response(`${what} is not built yet: run "npm run build" in the repository.\n`, {
    status: 404,
    headers: { "Content-Type": "text/plain; charset=utf-8", "X-Request-Id": newRequestId() },
  });

async function serve(
  context: Context,
  { name, path, folder, policyOf }: (typeof sites)[number],
): Promise<Response | undefined> {
  const file = context.req.path.slice(path.length + 1);
  const response = await fileResponse(join(packageRoot, folder), file, policyOf(file));
  return response === undefined && file === "" ? notBuilt(name) : response;
}

/** Adds the page at `/`, and the docs at `/docs/` with the reference at `/docs/reference/`. */
export function addSiteRoutes(app: Hono): void {
  for (const path of ["/docs", "/docs/reference", "/docs/zh-cn", "/docs/zh-cn/reference"]) {
    app.on(["GET", "HEAD"], path, (context) => context.redirect(`${path}/`, 308));
  }
  for (const site of sites) {
    app.on(["GET", "HEAD"], `${site.path}/*`, async (context, next) => {
      const response = await serve(context, site);
      if (response === undefined) await next();
      else context.res = response;
    });
  }
}
