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

test("the JVM clients name their own version, and Kotlin that of the Java client", () => {
  const pom = (name: string) => read(join(clientDir(name), "pom.xml"));
  const own = (name: string) => /^ {2}<version>(.+)<\/version>$/m.exec(pom(name))![1]!;
  const java = join(clientDir("java"), "src/main/java/io/github/verifycodes/client");
  expect(read(join(java, "ClientBuilder.java"))).toContain(`VERSION = "${own("java")}"`);
  const kotlin = join(clientDir("kotlin"), "src/main/kotlin/io/github/verifycodes/kotlin");
  expect(read(join(kotlin, "Caller.kt"))).toContain(`"verifycodes-kotlin/${own("kotlin")}"`);
  expect(pom("kotlin")).toContain(
    `<artifactId>verifycodes</artifactId>\n      <version>${own("java")}</version>`,
  );
  for (const name of ["java", "kotlin"]) {
    expect(read(join(clientDir(name), "README.md"))).toContain(`<version>${own(name)}</version>`);
  }
});

test("the npm package has the contract's version and licence", () => {
  const manifest = JSON.parse(read(join(root, "package.json"))) as Record<string, unknown>;
  expect([manifest.version, manifest.license]).toEqual([version, license]);
});

/** Where each client states its version; Go's is its tag, and its changes state the next one. */
const versions: Record<string, [file: string, version: RegExp]> = {
  python: ["verifycodes/_version.py", /"(\d[^"]*)"/],
  java: ["pom.xml", /^ {2}<version>(.+)<\/version>$/m],
  kotlin: ["pom.xml", /^ {2}<version>(.+)<\/version>$/m],
  rust: ["Cargo.toml", /^version = "(.+)"$/m],
  c: ["CMakeLists.txt", /VERSION (\d+\.\d+\.\d+)/],
  cpp: ["CMakeLists.txt", /VERSION (\d+\.\d+\.\d+)/],
};

test.each(Object.entries(versions))(
  "the changes of the client for %s tell of its version",
  (language, [file, pattern]) => {
    const [, own] = pattern.exec(read(join(clientDir(language), file))) ?? [];
    expect(own).toBeDefined();
    expect(read(join(clientDir(language), "CHANGELOG.md"))).toContain(`\n## ${own}\n`);
  },
);
