import { isIP } from "node:net";
import type { RequestHeaders } from "./operation/request.js";
import { headerOf } from "./operation/request.js";

/** The host of a `Host` header without its port, in lower case and without brackets. */
function hostNameOf(host: string): string {
  const bracketed = /^\[([^\]]*)\](?::\d*)?$/.exec(host);
  return (bracketed?.[1] ?? host.replace(/:\d*$/, "")).toLowerCase();
}

/**
 * Why a request to a page or the control API is refused; undefined when it is not. A page of another
 * site can make its own name point to this machine (DNS rebinding), but no address and no loopback
 * name.
 */
function foreignReason(
  headers: RequestHeaders,
  allowedHosts: readonly string[],
): string | undefined {
  const host = headerOf(headers, "host") ?? "";
  const name = hostNameOf(host);
  const own = name === "localhost" || name.endsWith(".localhost") || isIP(name) !== 0;
  if (!own && !allowedHosts.includes(name)) {
    return "The Host header names another machine; allow it with --allowed-host.";
  }
  const origin = headerOf(headers, "origin");
  if (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`) {
    return "The Origin header names another site; only the sandbox's own pages may call this.";
  }
  const navigates = headerOf(headers, "sec-fetch-mode") === "navigate";
  if (headerOf(headers, "sec-fetch-site") === "cross-site" && !navigates) {
    return "The request comes from a page of another site.";
  }
  return undefined;
}

/** The paths that have no page and no control over the sandbox: anyone may call them. */
const openPaths = /^\/(?:v\d|healthz$)/;

/** Why a request for anything but the operation is refused, if it is. */
export const refusalOf = (
  target: string,
  headers: RequestHeaders,
  allowedHosts: readonly string[],
): string | undefined =>
  openPaths.test(target) ? undefined : foreignReason(headers, allowedHosts);
