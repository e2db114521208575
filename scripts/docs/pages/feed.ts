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

/** What git says; nothing where there is no git, as in a packed copy. */
function git(...args: string[]): string {
  try {
    return execFileSync("git", args, {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch {
    return "";
  }
}

const writtenAt = (file: string) => statSync(join(root, file)).mtime.toISOString();

/** When each file of a folder came into the repository, by its path; the last commit comes first. */
function datesIn(folder: string): ReadonlyMap<string, string> {
  const log = git("log", "--format=%n%cI", "--name-only", "--diff-filter=A", "--", folder);
  const commits = log.split(/\n(?=\d{4}-\d\d-\d\dT)/);
  return new Map(
    commits.flatMap((commit) => {
      const [date = "", ...files] = commit.trim().split("\n");
      return files.map((file) => [file, date] as const);
    }),
  );
}

/** When a version came into the changelog. */
function dateOfVersion(version: string): string {
  const dates = git("log", "--format=%cI", "-S", `## ${version}`, "--", "CHANGELOG.md");
  return dates.trim().split("\n").at(-1) || writtenAt("CHANGELOG.md");
}

function released(): Change[] {
  const [, ...parts] = readFileSync(join(root, "CHANGELOG.md"), "utf8").split(/^## /m);
  return parts.map((part) => {
    const [version = "", ...lines] = part.split("\n");
    const updated = dateOfVersion(version);
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
  const dates = datesIn(folder);
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .map((name) => {
      const file = `${folder}/${name}`;
      const text = readFileSync(join(root, file), "utf8")
        .replace(/^---[^]*?---\s*/, "")
        .trim();
      const [first = ""] = text.replaceAll(/[`*]/g, "").split(/(?<=[.:])\s/);
      const updated = dates.get(file) ?? writtenAt(file);
      return { name, title: `Next release: ${first}`, text, updated };
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
