import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../scripts/lib/paths.js";

const read = (file: string) => readFileSync(join(root, file), "utf8");

/** Paths in backquotes, as the map and the README files of the top folders name them; no entries. */
function namedIn(file: string): string[] {
  return [...read(file).matchAll(/`([\w.-]+\/[\w./-]*|[\w-]+\.(?:ts|mjs|yaml))`/g)]
    .map(([, path = ""]) => path)
    .filter((path) => !path.startsWith("verifycodes/"));
}

const folders = ["openapi", "scripts", "src", "test"];

test.each(folders.map((folder) => `${folder}/README.md`))("%s names what is there", (file) => {
  const missing = namedIn(file).filter((path) => !existsSync(join(root, dirname(file), path)));
  expect(missing).toEqual([]);
});

test.each(folders)("%s/README.md leaves no folder out", (folder) => {
  const inside = readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "node_modules")
    .map(({ name }) => name);
  const text = read(`${folder}/README.md`);
  expect(inside.filter((name) => !text.includes(`${name}/`))).toEqual([]);
});

test("the map names files and folders that are there", () => {
  const places = ["", "scripts/steps", "src/sandbox", "src/sandbox/operation"];
  const missing = namedIn("docs/map.md").filter((path) =>
    places.every((place) => !existsSync(join(root, place, path))),
  );
  expect(missing).toEqual([]);
});
