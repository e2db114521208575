import type { NewFault } from "../../generated/sandbox/schema.js";
import type { KeyPair } from "./auth/signature.js";
import {
  checkOptions,
  isBoolean,
  isInteger,
  isNumber,
  isText,
  mustBe,
} from "./core/check-options.js";
import { systemChance } from "./core/chance.js";
import { createClock, type SandboxClock } from "./core/clock.js";
import { codeForm, codeMaker, type GivenCodes } from "./core/codes.js";
import { Metrics } from "./state/metrics.js";
import type { Beginning } from "./state/state.js";

/** How a sandbox is to behave. */
export interface SandboxOptions {
  /** The time that it lives by; the system's without it. */
  clock?: SandboxClock | undefined;
  /** The token, or tokens, that it accepts: 1 to 5000 visible ASCII characters; `sandbox-token` without it. */
  token?: string | readonly string[] | undefined;
  /** The key pairs whose signatures it accepts; `sandbox-ak` and `sandbox-sk` without it. */
  keys?: KeyPair | readonly KeyPair[] | undefined;
  /** False lets a contact be sent codes without a minute between them. */
  cooldown?: boolean | undefined;
  /** The code of every message, six digits, or codes by contact values: for those who can read no inbox. */
  code?: GivenCodes | undefined;
  /** Makes codes foreseeable: a contact's first, second and further code are the same each time. */
  seed?: number | undefined;
  /** After how many wrong tries a code is dead; 5 without it, `Infinity` for never. */
  maxTries?: number | undefined;
  /** False leaves a key unlocked after five wrong signatures in a row. */
  keyLock?: boolean | undefined;
  /** Faults that are set from the start, and after each reset. */
  faults?: readonly NewFault[] | undefined;
  /** Host names, beside the loopback ones and IP addresses, by which the pages and the control API may be called. */
  allowedHosts?: readonly string[] | undefined;
  /** Origins, such as `http://localhost:3000`, whose pages may call the operations; `*` is any. */
  cors?: readonly string[] | undefined;
  /** Origins whose pages may call the control API: they can read every code. */
  controlCors?: readonly string[] | undefined;
  /**
   * The token that the control API asks for on a socket, as `Authorization: Bearer`: visible ASCII
   * characters. An address beyond this machine needs one.
   */
  adminToken?: string | undefined;
  /** The largest body that is read to its end, in bytes; the gateway's 12 MB without it. */
  bodyLimitBytes?: number | undefined;
  /**
   * Where the state is that several processes share: the address of a Valkey or a Redis, such as
   * `redis://127.0.0.1:6379`. It needs the package `@redis/client`. Without it, the state is in memory.
   */
  state?: string | undefined;
  /** What the keys of the shared state begin with, `verifycodes` without it: teams with other prefixes share nothing. */
  statePrefix?: string | undefined;
  /** Called when the shared state cannot be reached any longer, and when it can again. */
  onStateChange?: ((isUp: boolean) => void) | undefined;
  /** How long a request may take to come in, in milliseconds; 30,000 without it, `Infinity` for ever. */
  requestTimeoutMs?: number | undefined;
}

/** Where a sandbox is to listen. */
export interface ListenOptions {
  /** 0, or nothing, picks a free one. */
  port?: number | undefined;
  /** 127.0.0.1 without it. */
  host?: string | undefined;
  /** Lets the process end while the sandbox listens. */
  unref?: boolean | undefined;
  /** Makes it HTTPS: certificate, with those between it and the authority, and private key, in PEM. */
  tls?: TlsFiles | undefined;
}

/** What a server of HTTPS shows and keeps. */
export interface TlsFiles {
  cert: string;
  key: string;
}

/** The gateway's limit: 12 MB. */
const defaultBodyLimitBytes = 12 * 1024 * 1024;

const defaultRequestTimeoutMs = 30_000;

const highestPort = 65_535;

const highestSeed = 2 ** 31 - 1;

const defaultTries = 5;

const mostTries = 1_000_000;

/** The gateway's limit. */
const maxWrongSignatures = 5;

/** The longest time that node:http takes, in milliseconds. */
const longestTimeoutMs = 2 ** 31 - 1;

const isOrigin = (text: unknown) =>
  text === "*" || (typeof text === "string" && URL.canParse(text) && new URL(text).origin === text);

const isOrigins = mustBe(
  'a list of origins, such as "http://localhost:3000", or of "*"',
  (value) => Array.isArray(value) && value.every(isOrigin),
);

/** As the header `Host` has it, without the port: a port would match no request. */
const isHostName = (text: unknown) =>
  typeof text === "string" && /^(?:[\w-]+(?:\.[\w-]+)*|\[[\da-f:.]+\])$/i.test(text);

const isTimeout = (value: unknown) =>
  value === Infinity || (typeof value === "number" && value >= 1 && value <= longestTimeoutMs);

const isClock = (value: unknown) =>
  typeof value === "object" &&
  value !== null &&
  ["now", "set", "advance", "freeze", "resume", "reset"].every(
    (name) => typeof (value as Record<string, unknown>)[name] === "function",
  );

const isStore = (value: unknown) =>
  typeof value === "string" && URL.canParse(value) && /^rediss?:$/.test(new URL(value).protocol);

/** Braces would end the hash slot early. */
const isPrefix = (value: unknown) => typeof value === "string" && /^[\w.-]{1,64}$/.test(value);

const isCode = (value: unknown) => typeof value === "string" && codeForm.test(value);

const isRecord = (value: unknown): value is object =>
  Object.prototype.toString.call(value) === "[object Object]";

/** What a value is, without showing it: in its place there may be a contact. */
function kindOf(value: unknown): string {
  if (typeof value === "string") return `a text of length ${value.length}`;
  if (value === undefined || value === null) return String(value);
  return Array.isArray(value) ? "an array" : `a value of type ${typeof value}`;
}

/** The form of a contact, with nothing of it. */
const masked = (contact: string) => (contact.includes("@") ? "***@***" : "***");

/** What is wrong with codes that are given; it names no contact. */
function codesProblem(value: unknown): string | undefined {
  if (isCode(value)) return undefined;
  const must = "must be six digits, or an object with six digits for each contact";
  if (!isRecord(value)) return `${must}, not ${kindOf(value)}`;
  const entries = Object.entries(value);
  const at = entries.findIndex(([, code]) => !isCode(code));
  const bad = entries[at];
  if (bad === undefined) return undefined;
  const place = `entry ${at + 1} of ${entries.length} (${masked(bad[0])})`;
  return `${must}, not ${kindOf(bad[1])} as in ${place}`;
}

const isAdminToken = mustBe(
  "visible ASCII characters, as a header carries them",
  (value) => typeof value === "string" && /^[\u0021-\u007e]+$/.test(value),
);

const isTls = mustBe(
  'an object with "cert" and "key", each a text in PEM',
  (value) =>
    isRecord(value) &&
    Object.keys(value).toSorted().join() === "cert,key" &&
    Object.values(value).every((text) => typeof text === "string"),
);

const isTries = mustBe(
  `a whole number from 1 to ${mostTries}, or Infinity`,
  (value) => value === Infinity || isInteger(1, mostTries)(value) === undefined,
);

const checks = {
  clock: mustBe("a clock of createClock", isClock),
  token: mustBe("a string, or a list of strings", (value) =>
    [value].flat().every((token) => typeof token === "string"),
  ),
  keys: mustBe("a pair of keys, or a list of them", (value) =>
    [value].flat().every((pair) => typeof pair === "object" && pair !== null),
  ),
  cooldown: isBoolean,
  code: codesProblem,
  seed: isInteger(0, highestSeed),
  maxTries: isTries,
  keyLock: isBoolean,
  faults: mustBe("a list of faults", Array.isArray),
  allowedHosts: mustBe(
    'a list of host names without a port, such as "sandbox.local"',
    (value) => Array.isArray(value) && value.every(isHostName),
  ),
  cors: isOrigins,
  controlCors: isOrigins,
  adminToken: isAdminToken,
  state: mustBe("the address of a Valkey or a Redis, such as redis://127.0.0.1:6379", isStore),
  statePrefix: mustBe("1 to 64 letters, digits, dots, underscores or hyphens", isPrefix),
  onStateChange: mustBe("a function", (value) => typeof value === "function"),
  bodyLimitBytes: isNumber(0, Infinity, " of bytes"),
  requestTimeoutMs: mustBe(
    `a number of milliseconds from 1 to ${longestTimeoutMs}, or Infinity`,
    isTimeout,
  ),
};

/** A key pair whose signatures can be sent: a header holds the access key up to a comma or a space. */
function checkedKeys(pair: KeyPair): KeyPair {
  checkOptions("a pair of keys", pair, { ak: isText, sk: isText });
  if (!/^[!-+\--~]+$/.test(pair.ak ?? "")) {
    throw new RangeError("An access key must be visible ASCII characters without a comma.");
  }
  if (!pair.sk) throw new RangeError("A secret key must not be empty.");
  return pair;
}

/** How a sandbox with these options begins, and what its servers keep to. */
export function readOptions(options: SandboxOptions) {
  checkOptions("createSandbox", options, checks);
  const { code, seed } = options;
  if (typeof code === "string" && seed !== undefined) {
    throw new RangeError(
      'The option "seed" of createSandbox has no effect beside one "code" for all.',
    );
  }
  if (options.statePrefix !== undefined && options.state === undefined) {
    throw new RangeError(
      'The option "statePrefix" of createSandbox has no effect without "state".',
    );
  }
  const beginning: Beginning = {
    clock: options.clock ?? createClock(),
    tokens: [options.token ?? "sandbox-token"].flat(),
    keys: [options.keys ?? { ak: "sandbox-ak", sk: "sandbox-sk" }].flat().map(checkedKeys),
    maxWrongSignatures: options.keyLock === false ? Infinity : maxWrongSignatures,
    cooldown: options.cooldown ?? true,
    makeCode: codeMaker(code, seed),
    chance: systemChance,
    maxTries: options.maxTries ?? defaultTries,
    faults: options.faults ?? [],
    metrics: new Metrics(),
  };
  return {
    beginning,
    place:
      options.state === undefined
        ? undefined
        : { url: options.state, prefix: options.statePrefix ?? "verifycodes" },
    onStateChange: options.onStateChange ?? (() => {}),
    access: {
      allowedHosts: (options.allowedHosts ?? []).map((name) => name.toLowerCase()),
      cors: options.cors ?? [],
      controlCors: options.controlCors ?? [],
      ...(options.adminToken !== undefined && { adminToken: options.adminToken }),
    },
    bodyLimitBytes: options.bodyLimitBytes ?? defaultBodyLimitBytes,
    requestTimeoutMs: options.requestTimeoutMs ?? defaultRequestTimeoutMs,
  };
}

/** Where a sandbox is to listen, with all that was left out. */
export interface ListenPlace {
  port: number;
  host: string;
  unref: boolean;
  tls?: TlsFiles;
}

/** Where a sandbox with these options listens. */
export function readListenOptions(options: ListenOptions): ListenPlace {
  checkOptions("listen", options, {
    port: isInteger(0, highestPort),
    host: mustBe(
      "the name or the address of this machine",
      (value) => typeof value === "string" && value !== "",
    ),
    unref: isBoolean,
    tls: isTls,
  });
  const { port = 0, host = "127.0.0.1", unref = false, tls } = options;
  return { port, host, unref, ...(tls !== undefined && { tls }) };
}
