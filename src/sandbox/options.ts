import type { NewFault } from "../../generated/sandbox/schema.js";
import type { KeyPair } from "./auth/signature.js";
import type { SandboxClock } from "./clock.js";

/** How a sandbox is to behave. */
export interface SandboxOptions {
  /** The time that it lives by; the system's without it. */
  clock?: SandboxClock;
  /** The token, or tokens, that it accepts: 1 to 5000 visible ASCII characters; `sandbox-token` without it. */
  token?: string | readonly string[];
  /** The key pairs whose signatures it accepts; `sandbox-ak` and `sandbox-sk` without it. */
  keys?: KeyPair | readonly KeyPair[];
  /** False lets a contact be sent codes without a minute between them. */
  cooldown?: boolean;
  /** Faults that are set from the start, and after each reset. */
  faults?: readonly NewFault[];
  /** Host names, beside the loopback ones and IP addresses, by which the pages and the control API may be called. */
  allowedHosts?: readonly string[];
  /** The largest body that is read, in bytes; the gateway's 12 MB without it. */
  bodyLimitBytes?: number;
  /** How long a request may take to come in, in milliseconds; 30,000 without it. */
  requestTimeoutMs?: number;
}
