/** Runs every step that writes to `generated/`, in order, without asking what is fresh. */
import { bundle } from "./bundle.js";
import { constants } from "./constants.js";
import { runAsProgram } from "./lib/main.js";
import { generatedDir } from "./lib/paths.js";
import { operations } from "./operations.js";
import { server } from "./server.js";
import { stamp } from "./stamp.js";
import { types } from "./types.js";
import { validators } from "./validators.js";

/** Generates all TypeScript products of the contracts below `out`. */
export async function generate(out = generatedDir): Promise<void> {
  await bundle(out);
  await types(out);
  await validators(out);
  await constants(out);
  await operations(out);
  await server(out);
  await stamp(out);
}

await runAsProgram(
  import.meta.url,
  () => generate(),
  "Usage: npm run generate\n\nRuns every step that writes to generated/, in order (clients: npm run generate:clients).",
);
