import { cpSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { latestOf, newestFirst } from "./versions.js";

const link = (name: string) => `<li><a href="${name}/index.html">${name}</a></li>`;

/** The page above all versions: it leads to the newest, at once where a browser follows that. */
const overview = (versions: readonly string[]) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>verifycodes</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta http-equiv="refresh" content="0; url=latest/index.html">
  </head>
  <body>
    <h1>verifycodes</h1>
    <ul>
      ${["latest", ...versions].map(link).join("\n      ")}
    </ul>
  </body>
</html>
`;

function replaceFolder(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
}

/** Tells every published site of all the others, for the choice of a version at its foot. */
function listVersions(folder: string, versions: readonly string[]): void {
  const list = versions.map((name) => ({ name, path: `../${name}/` }));
  for (const name of versions)
    writeFileSync(join(folder, name, "versions.json"), `${JSON.stringify(list)}\n`);
}

/**
 * Puts a site below its version in a folder of sites, and the newest release's below `latest`: a fix
 * of an older version, published later, does not take that place.
 */
export function placeSite(site: string, folder: string, version: string): void {
  replaceFolder(site, join(folder, version));
  const versions = newestFirst(readdirSync(folder));
  listVersions(folder, versions);
  const latest = latestOf(versions) ?? version;
  replaceFolder(join(folder, latest), join(folder, "latest"));
  writeFileSync(join(folder, "index.html"), overview(versions));
  // Or the host would leave out what begins with an underscore.
  writeFileSync(join(folder, ".nojekyll"), "");
}
