import { createPrivateKey, X509Certificate, type KeyObject } from "node:crypto";
import { BlockList, isIP } from "node:net";
import { createSecureContext } from "node:tls";
import type { ListenPlace, TlsFiles } from "./options.js";

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addSubnet("::ffff:127.0.0.0", 104, "ipv6");
loopback.addAddress("::1", "ipv6");

/** Whether only this machine reaches an address. Another name than `localhost` may be any address. */
function isLoopback(host: string): boolean {
  const name = host.toLowerCase();
  const version = isIP(name);
  if (version === 0) return name === "localhost" || name.endsWith(".localhost");
  return loopback.check(name, version === 4 ? "ipv4" : "ipv6");
}

function certificateIn(cert: string): X509Certificate {
  try {
    return new X509Certificate(cert);
  } catch {
    throw new RangeError("The TLS certificate is not a certificate in PEM.");
  }
}

function keyIn(key: string): KeyObject {
  try {
    return createPrivateKey(key);
  } catch (error) {
    const isLocked = (error as NodeJS.ErrnoException).code === "ERR_MISSING_PASSPHRASE";
    throw new RangeError(
      isLocked || key.includes("ENCRYPTED")
        ? "The TLS key is encrypted: give one without a passphrase."
        : "The TLS key is not a private key in PEM.",
    );
  }
}

/**
 * Checks what a server of HTTPS is given: nobody could connect to one whose files do not fit.
 *
 * @throws {RangeError} for what is not PEM, a key of another certificate, and a certificate that is not
 *   valid now
 */
function checkTls({ cert, key }: TlsFiles): void {
  const certificate = certificateIn(cert);
  if (!certificate.checkPrivateKey(keyIn(key))) {
    throw new RangeError("The TLS key does not belong to the certificate: they must be one pair.");
  }
  const now = Date.now();
  if (Date.parse(certificate.validTo) < now) {
    throw new RangeError(
      `The TLS certificate has expired: it was valid until ${certificate.validTo}.`,
    );
  }
  if (Date.parse(certificate.validFrom) > now) {
    throw new RangeError(`The TLS certificate is not valid before ${certificate.validFrom}.`);
  }
  try {
    createSecureContext({ cert, key });
  } catch (error) {
    throw new RangeError(`TLS does not accept the certificate: ${(error as Error).message}.`);
  }
}

/**
 * Checks that a sandbox may listen at a place.
 *
 * @throws {RangeError} when others would reach its codes without a token, or its TLS cannot work
 */
export function checkPlace({ host, tls }: ListenPlace, adminToken: string | undefined): void {
  if (!isLoopback(host) && adminToken === undefined) {
    throw new RangeError(
      `Other machines reach ${host}, and could read every code: give an admin token, with --admin-token or the option "adminToken".`,
    );
  }
  if (tls !== undefined) checkTls(tls);
}
