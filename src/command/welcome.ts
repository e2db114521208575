import { PATHS } from "../../generated/constants.js";
import type { SandboxAddress } from "../sandbox/index.js";

/** A text as one word of a POSIX shell. */
const quote = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** The example of the service's page. */
const example = JSON.stringify({ contact_value: "123456", contact_way: 1, area_code: "86" });

/** What a person needs who has just started the sandbox. */
export const welcome = ({ url }: SandboxAddress, token: string): string => `
The sandbox is running; Ctrl-C ends it.

  API    ${url}${PATHS.sendVerifyCodes}
  Inbox  ${url}/
  Docs   ${url}/docs/

Try it:

  curl -i ${url}${PATHS.sendVerifyCodes} \\
    -H ${quote(`X-Auth-Token: ${token}`)} -H 'Content-Type: application/json' \\
    -d ${quote(example)}

`;
