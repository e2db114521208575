import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";
import { root } from "../scripts/lib/paths.js";

/** The folders from left to right: each reads only from those on its left, and from itself. */
const flow = ["openapi", "scripts", "generated", "src"] as const;

/** What a folder of the flow may import beside itself. `src` reads `generated/` alone. */
const allowed: Record<(typeof flow)[number], readonly string[]> = {
  openapi: [],
  scripts: ["openapi", "generated"],
  generated: [],
  src: ["generated"],
};

/** Rooms inside `src/` that must not know each other. */
const strangers = [
  ["src/sandbox", ["src/client", "src/iam", "src/errors"]],
  ["src/client", ["src/sandbox"]],
  ["src/iam", ["src/sandbox"]],
  ["src/errors", ["src/sandbox", "src/client"]],
  ["src/contract", ["src/sandbox", "src/client", "src/errors", "src/iam"]],
] as const;

const code = /\.(?:ts|js|mjs)$/;
const imported = /(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g;

/** The hand-written and generated modules of a folder; other languages have flows of their own. */
function modulesOf(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && code.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((file) => !/^(?:generated|scripts)\/clients\/|^openapi\/samples\//.test(file));
}

/** The files that a module imports by a relative path, from the root. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(imported)].map(([, path]) => join(dirname(file), path!));
}

test.each(flow)("%s imports only what the flow allows", (folder) => {
  const permitted = [folder, ...allowed[folder]].map((name) => `${name}/`);
  const offences = modulesOf(folder).flatMap((file) =>
    importsOf(file)
      .filter((target) => !permitted.some((prefix) => target.startsWith(prefix)))
      .map((target) => `${file} imports ${target}`),
  );
  expect(offences).toEqual([]);
});

test.each(strangers)("%s does not import %j", (room, others) => {
  const offences = modulesOf("src")
    .filter((file) => file.startsWith(`${room}/`))
    .flatMap((file) =>
      importsOf(file)
        .filter((target) => others.some((other) => target.startsWith(`${other}/`)))
        .map((target) => `${file} imports ${target}`),
    );
  expect(offences).toEqual([]);
});

test("openapi-fetch is imported by one module", () => {
  const importers = modulesOf("src").filter((file) =>
    /from "openapi-fetch"/.test(readFileSync(join(root, file), "utf8")),
  );
  expect(importers).toHaveLength(1);
});
