/** Loaded by `--import`: appends each file that the process reads to the file `TRACE_READS`. */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { fileURLToPath } from "node:url";

const { appendFileSync } = fs;
const pathOf = (file) => (file instanceof URL ? fileURLToPath(file) : file);

function wrap(owner, name) {
  const original = owner[name];
  owner[name] = (file, ...rest) => {
    const path = pathOf(file);
    if (typeof path === "string") appendFileSync(process.env.TRACE_READS, `${path}\n`);
    return original.call(owner, file, ...rest);
  };
}

for (const name of ["readFile", "readFileSync", "createReadStream", "copyFileSync", "cpSync"])
  wrap(fs, name);
for (const name of ["readFile", "copyFile", "cp"]) wrap(fs.promises, name);
syncBuiltinESMExports();
