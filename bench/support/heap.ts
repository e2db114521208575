import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** The function that collects garbage, without a flag on the command line. */
function collector(): () => void {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
}

const pause = () => new Promise((resolve) => setImmediate(resolve));

/**
 * The bytes that one call leaves behind on the heap after it has ended and garbage was collected.
 * Rounded to ten bytes: below that, it is the engine's own bookkeeping.
 */
export async function heldBytes(call: () => Promise<unknown>, calls: number): Promise<number> {
  const collect = collector();
  const settle = async () => {
    // Finalizers run between collections, and free what only they held.
    for (let times = 0; times < 4; times++) {
      collect();
      await pause();
    }
    return process.memoryUsage().heapUsed;
  };
  for (let made = 0; made < calls; made++) await call();
  const before = await settle();
  for (let made = 0; made < calls; made++) await call();
  const after = await settle();
  return Math.max(0, Math.round((after - before) / calls / 10) * 10);
}
