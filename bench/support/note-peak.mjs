/** Loaded into a measured Node process: notes the most memory that it held. */
import { appendFileSync } from "node:fs";

process.on("exit", () => {
  // Kilobytes, on every platform.
  appendFileSync(process.env.BENCH_PEAK_FILE, `${process.resourceUsage().maxRSS}\n`);
});
