import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";
import { root } from "../scripts/lib/paths.js";
import tsconfig from "../tsconfig.json" with { type: "json" };

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
  ["src/sandbox", ["src/client", "src/iam", "src/errors", "src/http", "src/fetch"]],
  ["src/client", ["src/sandbox", "src/iam", "src/fetch"]],
  ["src/iam", ["src/sandbox", "src/client", "src/fetch"]],
  ["src/fetch", ["src/sandbox", "src/iam"]],
  ["src/http", ["src/sandbox", "src/client", "src/iam", "src/fetch"]],
  ["src/errors", ["src/sandbox", "src/client", "src/iam", "src/http", "src/fetch"]],
  ["src/contract", ["src/sandbox", "src/client", "src/errors", "src/iam", "src/http", "src/fetch"]],
] as const;

const code = /\.(?:ts|js|mjs)$/;
const imported = /(?:from|import|require)\s*\(?\s*["']([^"']+)["']/g;

/** What the package's own names stand for: who imports itself by name goes no other way. */
const ownNames: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(tsconfig.compilerOptions.paths).map(([name, [file = ""]]) => [name, join(file)]),
);

/** The hand-written and generated modules of a folder; other languages have their own flows. */
function modulesOf(folder: string): string[] {
  return (
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && code.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)))
      .filter((file) => !file.includes("node_modules/"))
      // It uses the package by its name, as whoever reads it would.
      .filter((file) => file !== "scripts/demo.ts")
  );
}

/** The files of this repository that a module imports, by a path or by name, from the root. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(imported)].flatMap(([, name = ""]) => {
    if (name.startsWith(".")) return [join(dirname(file), name)];
    return ownNames[name] ?? (name.startsWith("verifycodes") ? [`unknown name ${name}`] : []);
  });
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

/** The folders inside the sandbox, the highest first: each imports itself and those below it. */
const layers = [
  ["page", "try-it"],
  ["form"],
  [""],
  ["adapters", "control", "site"],
  ["operation"],
  ["store"],
  ["state"],
  ["auth", "faults"],
  ["core"],
] as const;

/** The folder inside the sandbox that a file is in; "" for the face, at its root. */
const roomOf = (file: string) => {
  const [room = "", ...rest] = relative("src/sandbox", file).split("/");
  return rest.length === 0 ? "" : room;
};

const levelOf = (room: string) => layers.findIndex((rooms) => rooms.some((name) => name === room));

test("inside the sandbox, no folder imports one above or beside it", () => {
  const files = modulesOf("src").filter((file) => file.startsWith("src/sandbox/"));
  expect(new Set(files.map(roomOf))).toEqual(new Set(layers.flat()));
  const offences = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => target.startsWith("src/sandbox/"))
      .map((target) => [roomOf(file), roomOf(target)] as const)
      .filter(([from, to]) => from !== to && levelOf(from) >= levelOf(to))
      .map(([from, to]) => `${file}: "${from}" imports "${to}"`),
  );
  expect(offences).toEqual([]);
});

test("openapi-fetch is imported by its own entry alone", () => {
  const importers = modulesOf("src").filter((file) =>
    /from "openapi-fetch"/.test(readFileSync(join(root, file), "utf8")),
  );
  expect(importers.length).toBeGreaterThan(0);
  expect(importers.filter((file) => !file.startsWith("src/fetch/"))).toEqual([]);
});

/** Why a script may name a place on its right: it starts, compiles or packs what is there. */
const reaches: readonly (readonly [script: string, place: string, why: string])[] = [
  ["scripts/test-clients.ts", "test/conformance/", "starts the tests"],
  ["scripts/test-sdks.ts", "test/conformance/", "starts the tests"],
  ["scripts/test-package.ts", "test/package/", "starts the tests"],
  ["scripts/drill.ts", "test/drill/", "starts the tests"],
  ["scripts/lib/paths.ts", "src/", "tells TypeScript from the clients of other languages"],
  [
    "scripts/lib/client-readmes.ts",
    "src/clients",
    "the READMEs of the clients are pages of the docs",
  ],
  ["scripts/clients/", "src/clients", "the generated part of a client stands in its home"],
  ["scripts/clients/", "test/conformance/runners", "so does that of its runner"],
  [
    "scripts/clients/toolchains/",
    "src/generated/",
    "a folder inside a package for Maven and Cargo",
  ],
  ["scripts/release/", "src/clients", "packs the clients"],
  ["scripts/release/", "src/main", "a folder inside such a package"],
  ["scripts/release/versions.ts", "test/conformance/runners", "Cargo's lock there names a version"],
  ["scripts/lint/", "src/lint/main.ts", "lints the contracts with the command that users get"],
  ["scripts/steps/lint.ts", "src/lint/main.ts", "likewise"],
  ["scripts/steps/operations.ts", "src/index.ts", "no generated name may be one that it exports"],
  ["scripts/steps/compile.ts", "src/", "compiles it"],
  ["scripts/steps/declarations.ts", "src/", "declares it"],
  ["scripts/steps/docs.ts", "src/clients", "the READMEs of the clients are pages of the docs"],
  ["scripts/steps/docs.ts", "src/sandbox", "the form of the docs is the sandbox's"],
  ["scripts/steps/docs.ts", "test/recipes", "the site offers the recipes that the tests run"],
  ["scripts/docs/pages/pages.ts", "src/sandbox/try-it", "bundles the form of the docs"],
];

const named = /["'`](?:\.\.?\/)*((?:src|test|bench)\/?[^"'`\s]*)["'`]/g;

test("a script names no place on its right without a reason", () => {
  const used = new Set<unknown>();
  const offences = modulesOf("scripts").flatMap((file) =>
    [...readFileSync(join(root, file), "utf8").matchAll(named)].flatMap(([, place = ""]) => {
      if (!/^(?:src|test|bench)\//.test(place)) return [];
      const reason = reaches.find(
        ([script, to]) => file.startsWith(script) && place.startsWith(to),
      );
      used.add(reason);
      return reason === undefined ? [`${file} names ${place}`] : [];
    }),
  );
  expect(offences).toEqual([]);
  expect(reaches.filter((reason) => !used.has(reason))).toEqual([]);
});
