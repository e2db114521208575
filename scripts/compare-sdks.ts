/** Takes the service's own SDKs for Python, Go and Java through the cases of `test/conformance/`. */
import { forwardToTests } from "./lib/forward.js";

const usage = `Usage: npm run compare:sdks [-- LANGUAGE ...] [NN-SUBJECT/CASE]

Installs the service's own SDKs for python, go and java into .cache/sdks, takes them through the cases
of test/conformance/cases and says which fail, and why as far as that was examined. A case that fails
is no failure of this command. Without arguments it writes docs/conformance-sdks.md.

Needs python3 with venv, go, a JDK from 17 and mvn.`;

await forwardToTests(import.meta.url, "test/conformance/compare-sdks.ts", usage);
