/** Loaded into the server before its own code: at SIGUSR2 it collects garbage and writes what it holds. */
import { renameSync, writeFileSync } from "node:fs";
import { setImmediate } from "node:timers/promises";

/** What is reached, in bytes; the external part holds the array buffers. */
function held() {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

process.on("SIGUSR2", async () => {
  // One collection lets objects go whose buffers the next one frees, partly in the background.
  let before;
  do {
    before = held();
    globalThis.gc();
    await setImmediate();
  } while (held() < before);
  const memory = { held: held(), rss: process.memoryUsage.rss() };
  const file = process.env.SOAK_MEMORY_FILE;
  writeFileSync(`${file}.part`, JSON.stringify(memory));
  renameSync(`${file}.part`, file);
});
