/** The certificates of the cases of https: made once, kept until the code that makes them changes. */
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { exec } from "../../scripts/lib/exec.js";
import { fingerprint } from "../../scripts/lib/fingerprint.js";
import { cacheDir } from "../../scripts/lib/paths.js";
import { issue, makeAuthority, signItself } from "./authority.js";
import type { Case } from "./case-types.js";

type Kind = Exclude<Case["tls"], "absent" | undefined>;

const sources = ["authority.ts", "certificates.ts"].map((file) => `test/conformance/${file}`);
const place = join(cacheDir, "tls", fingerprint(sources).slice(0, 16));

const own = { name: "IP:127.0.0.1" };
const longAgo = { ...own, period: ["20200101000000Z", "20200102000000Z"] } as const;

/** Makes a file or a folder as a whole, also when two processes begin at once. */
async function makeWhole(path: string, make: (draft: string) => Promise<unknown>): Promise<void> {
  if (existsSync(path)) return;
  await mkdir(join(cacheDir, "tls"), { recursive: true });
  const folder = await mkdtemp(join(cacheDir, "tls/draft-"));
  const draft = join(folder, "draft");
  await make(draft);
  try {
    await rename(draft, path);
  } catch (error) {
    if (!existsSync(path)) throw error;
  }
  await rm(folder, { recursive: true });
}

async function makeAll(draft: string): Promise<void> {
  await mkdir(draft);
  const [trusted, unknown] = [join(draft, "trusted"), join(draft, "unknown")];
  await makeAuthority(trusted);
  await makeAuthority(unknown);
  const file = (kind: Kind) => join(draft, `${kind}-server`);
  await issue(trusted, file("trusted"), own);
  await issue(trusted, file("other-host"), { name: "DNS:other.example" });
  await issue(trusted, file("expired"), longAgo);
  await issue(unknown, file("unknown-authority"), own);
  await signItself(file("self-signed"), own);
}

/**
 * Key and certificate of a server of that kind, in PEM.
 *
 * @throws {Failure} when there is no openssl to make them
 */
export async function certificateOf(kind: Kind): Promise<{ key: string; cert: string }> {
  await makeWhole(place, makeAll);
  const read = (ending: string) => readFile(join(place, `${kind}-server.${ending}`), "utf8");
  return { key: await read("key"), cert: await read("pem") };
}

/** The file of the authority that runners are told to trust, in PEM. */
export async function trustedAuthority(): Promise<string> {
  await makeWhole(place, makeAll);
  return join(place, "trusted/authority.pem");
}

/** The same as a JVM takes it for its trust store. */
export async function trustStore(password: string): Promise<string> {
  const [file, store] = [await trustedAuthority(), join(place, "trusted/authority.p12")];
  const source = ["-importcert", "-noprompt", "-file", file];
  await makeWhole(store, (draft) =>
    exec("keytool", [...source, "-keystore", draft, "-storepass", password]),
  );
  return store;
}
