/** Writes the pages about capacity from what was measured last. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/lib/paths.js";
import { capacityPages } from "./pages/pages.js";
import { readFigures } from "./support/note-figures.js";

/** Writes the pages, and says where. */
export function run(): void {
  for (const [path, text] of Object.entries(capacityPages(readFigures()))) {
    writeFileSync(join(root, path), text);
    process.stdout.write(`wrote ${path}\n`);
  }
}
