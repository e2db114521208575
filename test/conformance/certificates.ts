import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exec } from "../../scripts/lib/exec.js";
import { Failure } from "../../scripts/lib/main.js";
import type { Case } from "./case-types.js";

/** What a server of https needs, in PEM. */
export interface Certificate {
  key: string;
  cert: string;
}

type Kind = Exclude<Case["tls"], "absent" | undefined>;

/** Makes a key and a certificate of it, for a few hours. */
async function request(folder: string, name: string, args: readonly string[]): Promise<void> {
  const files = ["-keyout", join(folder, `${name}.key`), "-out", join(folder, `${name}.pem`)];
  const key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"];
  try {
    await exec("openssl", ["req", "-x509", ...key, ...files, "-days", "1", ...args]);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    throw new Failure("The cases of https need openssl. On Debian: apt-get install openssl");
  }
}

const extension = (text: string) => ["-addext", text];
const server = ["-subj", "/CN=127.0.0.1", ...extension("subjectAltName=IP:127.0.0.1")];

/** How each kind is made, beside what all have. */
const makers: Record<Kind, (folder: string) => Promise<void>> = {
  "self-signed": (folder) => request(folder, "server", server),
  "unknown-authority": async (folder) => {
    const isAuthority = extension("basicConstraints=critical,CA:TRUE");
    await request(folder, "authority", ["-subj", "/CN=Authority of a test", ...isAuthority]);
    const signer = ["-CA", join(folder, "authority.pem"), "-CAkey", join(folder, "authority.key")];
    const isNone = extension("basicConstraints=critical,CA:FALSE");
    await request(folder, "server", [...server, ...isNone, ...signer]);
  },
};

async function make(kind: Kind): Promise<Certificate> {
  const folder = await mkdtemp(join(tmpdir(), "verifycodes-tls-"));
  try {
    await makers[kind](folder);
    const read = (ending: string) => readFile(join(folder, `server.${ending}`), "utf8");
    return { key: await read("key"), cert: await read("pem") };
  } finally {
    await rm(folder, { recursive: true });
  }
}

const made = new Map<Kind, Promise<Certificate>>();

/**
 * The certificate of 127.0.0.1 that a case asks for, made once.
 *
 * @throws {Failure} when there is no openssl to make it
 */
export function certificateOf(kind: Kind): Promise<Certificate> {
  const certificate = made.get(kind) ?? make(kind);
  made.set(kind, certificate);
  return certificate;
}
