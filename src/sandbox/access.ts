import { createHash, timingSafeEqual } from "node:crypto";
import { isIP } from "node:net";
import type { Reply } from "./core/reply.js";
import { newRequestId } from "./core/request-id.js";
import { headerOf, type RequestHeaders, type SandboxRequest } from "./core/request.js";
import type { Target } from "./core/target.js";

/** Which pages of other sites, and by which names, a sandbox on a socket may be called. */
export interface Access {
  /** Host names, in lower case, beside the loopback ones and addresses. */
  allowedHosts: readonly string[];
  /** Origins whose pages may call the operations; "*" is any. */
  cors: readonly string[];
  /** Origins whose pages may call the control API, too. */
  controlCors: readonly string[];
  /** What the control API asks for; nothing without it. */
  adminToken?: string;
}

/** The host of a `Host` header without its port, in lower case and without brackets. */
function hostNameOf(host: string): string {
  const bracketed = /^\[([^\]]*)\](?::\d*)?$/.exec(host);
  return (bracketed?.[1] ?? host.replace(/:\d*$/, "")).toLowerCase();
}

/** The origin of the page that calls, when its pages are among those that may. */
function allowedOrigin(headers: RequestHeaders, origins: readonly string[]): string | undefined {
  const origin = headerOf(headers, "origin")?.toLowerCase();
  if (origin === undefined) return undefined;
  return origins.includes("*") || origins.includes(origin) ? origin : undefined;
}

/** The paths of the service itself, which have no page and no control over the sandbox. */
const isService = (path: string) => /^\/v\d/.test(path);

const isOpen = (path: string) => isService(path) || path === "/healthz" || path === "/readyz";

const digestOf = (text: string) => createHash("sha256").update(text).digest();

/** Whether a request lacks the admin token that its path needs: page and docs hold no secret, and load. */
export function lacksAdminToken(
  { path }: Target,
  headers: RequestHeaders,
  { adminToken }: Access,
): boolean {
  if (adminToken === undefined || !path.startsWith("/_sandbox/")) return false;
  const [, given = ""] = /^bearer +(\S+)$/i.exec(headerOf(headers, "authorization") ?? "") ?? [];
  // Digests have one length: the time tells nothing of either text.
  return !timingSafeEqual(digestOf(given), digestOf(adminToken));
}

const originsFor = (path: string, { cors, controlCors }: Access) =>
  isService(path) ? cors : controlCors;

/**
 * Why a request to a page or the control API is refused; undefined when it is not. A page of another
 * site can make its own name point to this machine (DNS rebinding), but no address and no loopback
 * name.
 */
export function refusalOf(
  { path, host: named }: Target,
  headers: RequestHeaders,
  access: Access,
): string | undefined {
  if (isOpen(path)) return undefined;
  const host = named ?? headerOf(headers, "host") ?? "";
  const name = hostNameOf(host);
  const own = name === "localhost" || name.endsWith(".localhost") || isIP(name) !== 0;
  if (!own && !access.allowedHosts.includes(name)) {
    return "The Host header names another machine; allow it with --allowed-host.";
  }
  if (allowedOrigin(headers, originsFor(path, access)) !== undefined) return undefined;
  const origin = headerOf(headers, "origin")?.toLowerCase();
  const ownOrigins = [`http://${host.toLowerCase()}`, `https://${host.toLowerCase()}`];
  if (origin !== undefined && !ownOrigins.includes(origin)) {
    return "The Origin header names another site; only the sandbox's own pages may call this.";
  }
  const navigates = headerOf(headers, "sec-fetch-mode") === "navigate";
  if (headerOf(headers, "sec-fetch-site") === "cross-site" && !navigates) {
    return "The request comes from a page of another site.";
  }
  return undefined;
}

/** The reply to a browser that asks whether a page may call; undefined when it does not, or may not. */
export function preflightReply(
  { path }: Target,
  { method, headers }: SandboxRequest,
  access: Access,
): Reply | undefined {
  const wanted = headerOf(headers, "access-control-request-method");
  if (method !== "OPTIONS" || wanted === undefined) return undefined;
  if (allowedOrigin(headers, originsFor(path, access)) === undefined) return undefined;
  const fields = headerOf(headers, "access-control-request-headers");
  return {
    status: 204,
    headers: {
      "X-Request-Id": newRequestId(),
      "Access-Control-Allow-Methods": wanted,
      ...(fields !== undefined && { "Access-Control-Allow-Headers": fields }),
    },
    body: "",
  };
}

/** Lets a page of another site read a reply, when its origin may call. */
export function withCors(
  reply: Reply,
  { path }: Target,
  { headers }: SandboxRequest,
  access: Access,
): Reply {
  const origins = originsFor(path, access);
  if (origins.length === 0) return reply;
  reply.headers.Vary = "Origin";
  const origin = allowedOrigin(headers, origins);
  if (origin === undefined) return reply;
  reply.headers["Access-Control-Allow-Origin"] = origins.includes("*") ? "*" : origin;
  reply.headers["Access-Control-Expose-Headers"] = "*";
  return reply;
}
