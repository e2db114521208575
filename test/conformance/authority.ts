/** Certificates by openssl: of authorities, and of servers that they vouch for. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { exec } from "../../scripts/lib/exec.js";
import { Failure } from "../../scripts/lib/main.js";

/** Whom a certificate is for, and when it holds. */
export interface Subject {
  /** As a certificate has it: `IP:127.0.0.1`, `DNS:other.example`. */
  name: string;
  /** As openssl writes them, YYYYMMDDHHMMSSZ; ten years from now when it is left out. */
  period?: readonly [from: string, to: string];
}

const days = "3650";

async function openssl(...args: readonly string[]): Promise<void> {
  try {
    await exec("openssl", args);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    throw new Failure("The cases of https need openssl. On Debian: apt-get install openssl");
  }
}

/** What `openssl ca` must be told in a file. */
const configuration = (folder: string) => `
[ca]
default_ca = authority
[authority]
database = ${join(folder, "index.txt")}
new_certs_dir = ${folder}
rand_serial = yes
default_md = sha256
default_days = ${days}
copy_extensions = copy
unique_subject = no
policy = policy
x509_extensions = server
[policy]
commonName = supplied
[server]
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
`;

/** Makes `<file>.key`, and with its key the request for a certificate, or a certificate by itself. */
async function newKey(
  file: string,
  ending: "csr" | "pem",
  name: string,
  ...extensions: readonly string[]
): Promise<void> {
  const key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"];
  const files = ["-keyout", `${file}.key`, "-out", `${file}.${ending}`];
  const signed = ending === "pem" ? ["-x509", "-days", days] : [];
  const added = extensions.flatMap((extension) => ["-addext", extension]);
  await openssl("req", "-new", ...key, ...files, ...signed, "-subj", `/CN=${name}`, ...added);
}

/** Makes an authority in a new folder: `authority.pem` and its key. */
export async function makeAuthority(folder: string): Promise<void> {
  await mkdir(folder);
  await writeFile(join(folder, "ca.conf"), configuration(folder));
  await writeFile(join(folder, "index.txt"), "");
  // Both, and the identifiers of the keys, are what RFC 5280 asks; Python looks since 3.13.
  const isAuthority = [
    "basicConstraints=critical,CA:TRUE",
    "keyUsage=critical,keyCertSign,cRLSign",
  ];
  await newKey(join(folder, "authority"), "pem", "Authority of the cases", ...isAuthority);
}

/** Makes `<file>.pem` and `<file>.key` of a server, signed by the authority of a folder. */
export async function issue(folder: string, file: string, { name, period }: Subject) {
  await newKey(file, "csr", "Server of the cases", `subjectAltName=${name}`);
  const authority = join(folder, "authority");
  const settings = ["-batch", "-notext", "-config", join(folder, "ca.conf")];
  const signer = ["-cert", `${authority}.pem`, "-keyfile", `${authority}.key`];
  const files = ["-in", `${file}.csr`, "-out", `${file}.pem`];
  const dates = period === undefined ? [] : ["-startdate", period[0], "-enddate", period[1]];
  await openssl("ca", ...settings, ...signer, ...files, ...dates);
}

/** Makes `<file>.pem` and `<file>.key` of a server that vouches for itself. */
export const signItself = (file: string, { name }: Subject): Promise<void> =>
  newKey(file, "pem", "Server of the cases", `subjectAltName=${name}`);
