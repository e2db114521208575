import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "../../../scripts/lib/paths.js";

const home = join(root, "src/clients/go");

/** What a Go file exports beside methods and fields: one a line, as gofmt prints it. */
const exported = (text: string): string[] =>
  [...text.matchAll(/^(?:func|type|const|var|\t) ?([A-Z]\w*)(?:[([]| = | \w+ = | \w)/gm)]
    .filter(([line]) => !line.startsWith("\t") || line.includes(" = "))
    .map(([, name]) => name!);

test("a schema of a contract cannot have the name of something that Go's runtime exports", () => {
  const config = readFileSync(join(root, "scripts/clients/go/config.yaml"), "utf8");
  const { reservedWords, reservedTypes } = parse(config) as Record<string, string[]>;
  const names = readdirSync(home)
    .filter((file) => file.endsWith(".go") && !/_(generated|test)\.go$/.test(file))
    .flatMap((file) => exported(readFileSync(join(home, file), "utf8")));
  expect(names).toContain("CategoryCooldown");
  expect(names).toContain("TokenProvider");
  expect(names).toContain("New");
  const options = names.filter((name) => name.startsWith("With"));
  expect([...reservedWords!, ...reservedTypes!]).toEqual(
    expect.arrayContaining(names.filter((name) => !options.includes(name))),
  );
});
