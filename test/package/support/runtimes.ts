import { join } from "node:path";
import { root } from "../../../scripts/lib/paths.js";

const modules = join(root, "test/package/runtimes/node_modules");

/** The runtimes that the package promises to work on, and how each starts a program. */
export const runtimes = [
  { name: "Node 20", program: join(modules, "node20/bin/node"), args: [] },
  { name: "Node 22", program: join(modules, "node22/bin/node"), args: [] },
  { name: "Node 24", program: join(modules, "node24/bin/node"), args: [] },
  { name: "Bun", program: join(modules, "@oven/bun-linux-x64/bin/bun"), args: ["run"] },
  {
    name: "Deno",
    program: join(modules, "@deno/linux-x64-glibc/deno"),
    args: ["run", "--allow-net", "--allow-read", "--allow-env", "--allow-sys", "--no-lock"],
  },
];
