/** Takes the clients of all languages through the cases of `test/conformance/`. */
import { forwardToTests } from "./lib/forward.js";

const usage = `Usage: npm run test:clients [-- LANGUAGE ...] [NN-SUBJECT/CASE]

Builds the client of each language whose tools are there, runs the cases of test/conformance/cases on
it, lets the language's own tools look at it, runs the program of its README, and says what is skipped
and what to install. With CI set, a skip is a failure. Without arguments and without skips it writes
docs/conformance-matrix.md.`;

await forwardToTests(import.meta.url, "test/conformance/main.ts", usage);
