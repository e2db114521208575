/** How runners are told of the authority that signs the certificates of the cases. */
import type { Command } from "../../scripts/clients/commands.js";
import type { Case } from "./case-types.js";
import { trustedAuthority, trustStore } from "./certificates.js";

/** The password of a trust store that holds no secret. */
const password = "changeit";

/** Clients that cannot be told of an authority from outside, and why; they are not asked. */
const fixed: Readonly<Record<string, string>> = {
  rust: "its list of authorities is compiled in",
  cpp: "libcurl takes those of the system",
  c: "libcurl takes those of the system",
};

/** Whether a case is about a server whose authority is trusted. */
const needsTrust = ({ tls }: Case): boolean =>
  tls === "trusted" || tls === "other-host" || tls === "expired";

/** Why a client cannot be asked a case; undefined when it can. */
export const whyUnasked = (language: string, one: Case): string | undefined =>
  needsTrust(one) ? fixed[language] : undefined;

/** The runner's command with an environment in which the authority is trusted, if a case needs it. */
export async function trusting(run: Command, cases: readonly Case[]): Promise<Command> {
  if (!cases.some(needsTrust)) return run;
  const authority = await trustedAuthority();
  const env = {
    ...run.env,
    // What Go and OpenSSL read, Node, and Python's requests.
    SSL_CERT_FILE: authority,
    NODE_EXTRA_CA_CERTS: authority,
    REQUESTS_CA_BUNDLE: authority,
  };
  if (run.command[0] !== "java") return { ...run, env };
  const options = [`trustStore=${await trustStore(password)}`, `trustStorePassword=${password}`];
  const javaOptions = options.map((option) => `"-Djavax.net.ssl.${option}"`).join(" ");
  return { ...run, env: { ...env, JDK_JAVA_OPTIONS: javaOptions } };
}
