/** How runners are told of the authority that signs the certificates of the cases. */
import type { Command } from "../../scripts/clients/commands.js";
import type { Case } from "./case-types.js";
import { trustedAuthority, trustStore } from "./certificates.js";

/** The password of a trust store that holds no secret. */
const password = "changeit";

/** Whether a case is about a server whose authority is trusted. */
export const needsTrust = ({ tls }: Case): boolean =>
  tls === "trusted" || tls === "other-host" || tls === "expired";

/** The runner's command with an environment in which the authority is trusted. */
export async function trusting(run: Command): Promise<Command> {
  const authority = await trustedAuthority();
  const env = {
    ...run.env,
    // What Go, OpenSSL and the runners of Rust, C and C++ read; Node; Python's requests.
    SSL_CERT_FILE: authority,
    NODE_EXTRA_CA_CERTS: authority,
    REQUESTS_CA_BUNDLE: authority,
  };
  if (run.command[0] !== "java") return { ...run, env };
  const options = [`trustStore=${await trustStore(password)}`, `trustStorePassword=${password}`];
  const javaOptions = options.map((option) => `"-Djavax.net.ssl.${option}"`).join(" ");
  return { ...run, env: { ...env, JDK_JAVA_OPTIONS: javaOptions } };
}
