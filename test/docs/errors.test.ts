import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ERROR_CODES } from "../../generated/constants.js";
import { literal } from "../../scripts/docs/pages/search-query.js";
import { root } from "../../scripts/lib/paths.js";
import * as verifycodes from "../../src/index.js";

const details = {
  status: 400,
  requestId: undefined,
  errorCode: undefined,
  errorMessage: undefined,
  retryAfter: undefined,
  category: undefined,
};

/** One error of each class. */
const errors = [
  new verifycodes.RequestInvalidError([]),
  new verifycodes.AuthenticationError(details),
  new verifycodes.PermissionError(details),
  new verifycodes.CooldownError(details),
  new verifycodes.RateLimitedError(details),
  new verifycodes.ServiceError(details),
  new verifycodes.UnexpectedResponseError({ ...details, reason: "html", bodyStart: "" }),
  new verifycodes.ConnectionError(""),
  new verifycodes.RequestTimeoutError(1),
  new verifycodes.TokenError(new verifycodes.RequestTimeoutError(1), 1),
];

/** Why a reply could not be understood; the compiler asks for each of them. */
const reasons: Record<verifycodes.UnexpectedReason, true> = {
  html: true,
  not_json: true,
  not_object: true,
  truncated: true,
  too_large: true,
  unreadable: true,
  redirect: true,
  no_token: true,
};

/** The address of a code on the page. */
const anchorOf = (code: string) => code.toLowerCase().replace(".", "-");

const { repository } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  repository: { url: string };
};
const address = `${repository.url.replace(/^git\+|\.git$/g, "")}/blob/main/docs/errors.md`;

/** The source of a client, as its repository has it. */
function sourcesOf(folder: string): string {
  return execFileSync("git", ["ls-files", "-z", folder], { cwd: root, encoding: "utf8" })
    .split("\0")
    .filter((file) => /\.(?:ts|py|go|java|kt|rs|hpp|h)$/.test(file))
    .map((file) => readFileSync(join(root, file), "utf8"))
    .join("\n");
}

/** By the names that the page of errors uses. */
const sources: Record<string, string> = {
  TypeScript: sourcesOf("src/errors"),
  Python: sourcesOf("src/clients/python"),
  Go: sourcesOf("src/clients/go"),
  "Java and Kotlin": sourcesOf("src/clients/java"),
  Java: sourcesOf("src/clients/java"),
  Kotlin: sourcesOf("src/clients/kotlin"),
  Rust: sourcesOf("src/clients/rust"),
  "C++": sourcesOf("src/clients/cpp"),
  C: sourcesOf("src/clients/c"),
};

describe("the comment of each error leads to its section", () => {
  const page = readFileSync(join(root, "docs/errors.md"), "utf8");
  const named = page.split(/^### /m).flatMap((section) => {
    const heading = section.split("\n", 1)[0]!;
    const [list] = section.match(/^- \*\*Elsewhere\*\*(?:[^\n]|\n {2})*/m) ?? [];
    if (list === undefined) return [];
    const elsewhere = [...list.matchAll(/([A-Z][\w+]*(?: and Kotlin)?)\s+`([A-Z]\w+)`/g)];
    const all = elsewhere.map(([, language, name]) => [language!, name!] as const);
    if (heading.endsWith("Error")) all.push(["TypeScript", heading]);
    return all.map(([language, name]) => ({ language, name, heading }));
  });

  test("of at least seven languages", () => {
    expect(new Set(named.map(({ language }) => language)).size).toBeGreaterThanOrEqual(7);
    expect(named.length).toBeGreaterThan(45);
  });

  test.each(named)("$language $name", ({ language, name, heading }) => {
    const link = literal(`${address}#${heading.toLowerCase().replaceAll(" ", "-")}`);
    const declared =
      language === "Python"
        ? String.raw`^class ${name}\b(?:(?!^class )[^])*${link}\s`
        : String.raw`${link}\b[^{;=]*\b${name}\b`;
    expect(sources[language]).toMatch(new RegExp(declared, "m"));
  });
});

describe.each(["docs/errors.md", "docs/zh-cn/errors.md"])("%s", (file) => {
  const page = readFileSync(join(root, file), "utf8");
  const html = readFileSync(
    join(root, file.replace("docs/", "docs/site/").replace(/md$/, "html")),
    "utf8",
  );

  /** The first cells of the table whose head matches. */
  function namesBelow(head: RegExp): string[] {
    const table = page.split(head)[1]?.split("\n\n")[0] ?? "";
    return [...table.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name = ""]) => name);
  }

  test("has every error class with its code, and no other", () => {
    const listed = [
      ...page.matchAll(
        /^### (\w+Error)\n[^]*?^- <a id="(\w+)"><\/a>\*\*`code`\*\*(?:: |：)`\2`$/gm,
      ),
    ];
    expect(listed.map(([, name, code]) => [name, code])).toEqual(
      errors.map((error) => [error.constructor.name, error.code]),
    );
    const exported = Object.keys(verifycodes).filter((name) => /^[A-Z]\w+Error$/.test(name));
    const concrete = exported.filter((name) => name !== "VerifyCodesError");
    expect(new Set(listed.map(([, name]) => name))).toEqual(new Set(concrete));
  });

  test("every name of a class in another language is one of its client, and has an address", () => {
    const lists = page.match(/^- \*\*(?:Elsewhere|其他语言)\*\*(?:[^\n]|\n {2})*/gm)!;
    expect(lists.length).toBe(errors.length + 1);
    const names = [
      ...new Set(
        lists.flatMap((list) =>
          [...list.matchAll(/(?<!\[)`([A-Z]\w+)`/g)].map(([, name]) => name!),
        ),
      ),
    ];
    expect(names.length).toBeGreaterThan(20);
    const clients = Object.values(sources).join("\n");
    expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(clients))).toEqual([]);
    expect(names.filter((name) => !html.includes(`id="${name.toLowerCase()}"`))).toEqual([]);
  });

  test("has every field of the errors, and no other", () => {
    const inherited = new Set(Object.getOwnPropertyNames(new Error("")));
    const fields = errors
      .flatMap((error) => Object.getOwnPropertyNames(error))
      .filter((name) => name !== "code" && !inherited.has(name));
    expect(namesBelow(/^\| (?:Field|字段) \|.*\n/m).toSorted()).toEqual(
      [...new Set(fields), "docs"].toSorted(),
    );
  });

  test("has every reason of an unexpected response, and no other", () => {
    expect(namesBelow(/^\| `reason` \| (?:What came|收到的内容) \|\n/m)).toEqual(
      Object.keys(reasons),
    );
  });

  test.each(Object.entries(ERROR_CODES))(
    "%s has its address, its text and its statuses",
    (code, known) => {
      const at = html.indexOf(`id="${anchorOf(code)}"`);
      expect(at).toBeGreaterThan(0);
      expect(html.indexOf(`id="${anchorOf(code)}"`, at + 1)).toBe(-1);
      // As far as the next address.
      const section = html.slice(at, html.indexOf(' id="', at + 1));
      expect(section).toContain(known.message.replaceAll("'", "&#39;").slice(0, 12).split("&")[0]);
      expect(section).toContain(known.statuses.join(", "));
      expect(section).toContain(`href="#${anchorOf(code)}"`);
    },
  );

  test("every code that an operation can give says what it means for a program", () => {
    const sections = html.split(/(?=<h3 id="(?:osm|apigw)-)/).slice(1);
    expect(sections.length).toBeGreaterThan(15);
    for (const section of sections) {
      const own = section.split("<h2")[0]!;
      for (const part of [
        "<blockquote>|“",
        "<details>",
        "ServiceError|[A-Z]\\w+Error",
        "operations/",
      ]) {
        expect(own).toMatch(new RegExp(part));
      }
      expect(own.match(/<li><strong>/g)!.length).toBeGreaterThanOrEqual(5);
    }
  });
});
