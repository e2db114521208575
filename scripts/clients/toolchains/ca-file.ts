/** What C, C++ and Rust have in common: a program names the file of the authorities to trust. */
import { join } from "node:path";
import { root } from "../../lib/paths.js";
import { workDir, type Check, type Command } from "../commands.js";

const question = JSON.stringify({
  case: "ca_file",
  client: { baseUrl: "https://127.0.0.1:1", token: "t" },
  calls: [{ contact: { email: "user@example.com" } }],
});

/** Has the runner make a client with that file: it is refused, and the reason is told. */
const refused = (runner: Command, file: string, reason: string): Check["commands"][number] => ({
  command: ["sh", "-c", 'echo "$QUESTION" | "$0"', ...runner.command],
  cwd: root,
  env: { QUESTION: question, SSL_CERT_FILE: file },
  complaint: new RegExp(`^(?![^]*option:ca_file ${reason})`),
});

/** Looks whether a file of authorities that cannot be used is refused before anything is sent. */
export const caFile = (runner: Command): Check => ({
  name: "ca_file: files that cannot be used",
  commands: [
    refused(runner, join(workDir("c"), "no-such-file.pem"), "must be a file that can be read"),
    refused(runner, join(root, "package.json"), "must hold a certificate in PEM"),
  ],
});
