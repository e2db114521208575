import { isIPv6 } from "node:net";

/** Where a sandbox takes requests. */
export interface SandboxAddress {
  /** For a client's `baseUrl`: no slash at its end. */
  url: string;
  host: string;
  port: number;
}

/** Where a server listens; an IPv6 address stands in brackets in a URL. */
export function addressOf(scheme: string, host: string, port: number): SandboxAddress {
  const urlHost = isIPv6(host) ? `[${host}]` : host;
  return { url: `${scheme}://${urlHost}:${port}`, host, port };
}
