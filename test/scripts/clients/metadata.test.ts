import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { clientDir } from "../../../scripts/clients/commands.js";
import { languages } from "../../../scripts/clients/languages.js";
import { root } from "../../../scripts/lib/paths.js";

const read = (file: string) => readFileSync(file, "utf8");

interface Info {
  version: string;
  license: { identifier: string };
}

const { info } = JSON.parse(read(join(root, "generated/openapi.json"))) as { info: Info };
const { version } = info;
const license = info.license.identifier;

const javaPackage = "src/generated/java/io/github/verifycodes/client";

/** What states version and licence: the package's metadata where it has such fields. */
const stated: Record<string, Record<string, readonly string[]>> = {
  python: {
    "pyproject.toml": [`license = "${license}"`],
    "verifycodes/_generated/contract.py": [`CONTRACT_VERSION: Final = "${version}"`],
  },
  go: { "contract_generated.go": [`const ContractVersion = "${version}"`] },
  java: {
    "pom.xml": [`<name>${license}</name>`],
    [`${javaPackage}/VerifyCodesClient.java`]: [`CONTRACT_VERSION = "${version}"`],
  },
  kotlin: { "pom.xml": [`<name>${license}</name>`] },
  rust: {
    "Cargo.toml": [`license = "${license}"`],
    "src/generated/contract.rs": [`pub const VERSION: &str = "${version}";`],
  },
  cpp: { "README.md": [`Licence: ${license}.`] },
  c: {
    "README.md": [`Licence: ${license}.`],
    "generated/include/verifycodes/constants.h": [
      `#define VERIFYCODES_CONTRACT_VERSION "${version}"`,
    ],
  },
};

const names = languages.filter(({ generated }) => generated).map(({ name }) => name);

test("every generated client is looked at", () => {
  expect(Object.keys(stated).toSorted()).toEqual(names.toSorted());
});

test.each(names)("the package for %s has the contract's version and licence", (name) => {
  for (const [file, lines] of Object.entries(stated[name]!)) {
    const text = read(join(clientDir(name), file));
    for (const line of lines) expect(text).toContain(line);
  }
  expect(read(join(clientDir(name), "LICENSE"))).toBe(read(join(root, "LICENSE")));
  expect(read(join(clientDir(name), "README.md"))).toContain(`Licence: ${license}.`);
});

test("the npm package has the contract's licence", () => {
  const manifest = JSON.parse(read(join(root, "package.json"))) as { license: string };
  expect(manifest.license).toBe(license);
});
