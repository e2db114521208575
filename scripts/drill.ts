/** Shows that editing the contract is all that a change to it takes. */
import { forwardToTests } from "./lib/forward.js";

const usage = `Usage: npm run drill [-- EDIT ...] [--language LANGUAGE ...] [--together | --short]

Makes each edit of test/drill/edits/ in a copy of the repository, in openapi/ alone. Then it generates
everything, compiles the clients of all languages, takes them and the sandbox through the cases that
follow from the edited contract, and, where the edit is compatible, runs the programs of the READMEs
against the new clients.

  EDIT        the beginning of an edit's name, such as 08
  --language  only the client of that language
  --together  all in one contract, which takes the time of one
  --short     three edits that touch most, made at once: what CI runs`;

await forwardToTests(import.meta.url, "test/drill/main.ts", usage);
