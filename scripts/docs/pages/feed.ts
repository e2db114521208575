/** The changes as an Atom feed (RFC 4287): what is released, and what the next release will bring. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../lib/paths.js";
import { escaped } from "./escaped.js";

interface Change {
  name: string;
  title: string;
  text: string;
  updated: string;
}

/** When a file, or a line of it, came into the repository; without one, when it was written. */
function dateOf(file: string, line?: string): string {
  const search = line === undefined ? [] : ["-S", line];
  try {
    const dates = execFileSync("git", ["log", "--format=%cI", ...search, "--", file], {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    const [date = ""] = dates.trim().split("\n").slice(-1);
    if (date !== "") return date;
  } catch {
    // No git, as in a packed copy.
  }
  return statSync(join(root, file)).mtime.toISOString();
}

function released(): Change[] {
  const [, ...parts] = readFileSync(join(root, "CHANGELOG.md"), "utf8").split(/^## /m);
  return parts.map((part) => {
    const [version = "", ...lines] = part.split("\n");
    const updated = dateOf("CHANGELOG.md", `## ${version}`);
    return {
      name: version,
      title: `verifycodes ${version}`,
      text: lines.join("\n").trim(),
      updated,
    };
  });
}

function coming(): Change[] {
  const folder = ".changeset";
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .map((name) => {
      const file = `${folder}/${name}`;
      const text = readFileSync(join(root, file), "utf8")
        .replace(/^---[^]*?---\s*/, "")
        .trim();
      const [first = ""] = text.replaceAll(/[`*]/g, "").split(/(?<=[.:])\s/);
      return { name, title: `Next release: ${first}`, text, updated: dateOf(file) };
    });
}

/** A name that stays the same wherever the site is. */
function idOf(name: string): string {
  const hash = createHash("sha1").update(`verifycodes ${name}`).digest("hex");
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-5${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

/** The feed, the newest change first. */
export function feed(siteUrl = ""): string {
  const changes = [...coming(), ...released()].toSorted(
    (a, b) => Date.parse(b.updated) - Date.parse(a.updated),
  );
  const entries = changes.map(
    ({ name, title, text, updated }) => `  <entry>
    <id>${idOf(name)}</id>
    <title>${escaped(title)}</title>
    <updated>${updated}</updated>
    <link href="${siteUrl}changes.html"/>
    <content type="text">${escaped(text)}</content>
  </entry>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>${idOf("changes")}</id>
  <title>Changes of verifycodes</title>
  <updated>${changes[0]?.updated ?? new Date(0).toISOString()}</updated>
  <author><name>Maintainers of verifycodes</name></author>
  <link href="${siteUrl}changes.html"/>
  <link rel="self" href="${siteUrl}changes.atom"/>
${entries.join("\n")}
</feed>
`;
}
