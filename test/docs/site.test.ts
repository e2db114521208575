import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { LinkChecker, LinkState } from "linkinator";
import { describe, expect, test } from "vitest";
import { stemOf } from "../../scripts/docs/pages/contract/operation-page.js";
import { operationsOf, readContract } from "../../scripts/lib/contract.js";
import { readPageSources } from "../../scripts/docs/pages/sources.js";
import { root } from "../../scripts/lib/paths.js";
import { markdownFiles } from "../support/code-blocks.js";

const site = join(root, "docs/site");

const read = (path: string) => readFileSync(join(site, path), "utf8");

const pages = readdirSync(site, { recursive: true, withFileTypes: true })
  .filter(({ name }) => name.endsWith(".html"))
  .map((entry) => relative(site, join(entry.parentPath, entry.name)));

/** The pages that are written by hand: not Redoc's, not those that only the site needs. */
const articles = pages.filter((path) => !/(?:^|\/)(?:reference\/|search|try|404)/.test(path));

test("every link within the site leads somewhere", async () => {
  const { links } = await new LinkChecker().check({
    path: pages.filter((path) => !path.includes("reference/")),
    serverRoot: site,
    // Other hosts are not asked: they may be down, and a test must not be.
    linksToSkip: ["^https?://(?!localhost)"],
  });
  const broken = links
    .filter(({ state }) => state === LinkState.BROKEN)
    .map(({ parent = "", url }) => `${parent} links to ${url}`);
  expect(broken).toEqual([]);
  expect(links.length).toBeGreaterThan(pages.length);
});

test.each(["reference/index.html", "zh-cn/reference/index.html"])(
  "%s leads to pages and files that are there",
  (path) => {
    const own = [...read(path).matchAll(/(?:href|src)="([^":#]+\.(?:html|js|css|svg))"/g)];
    const missing = own.filter(([, href = ""]) => !existsSync(join(site, dirname(path), href)));
    expect(missing.map(([, href]) => href)).toEqual([]);
    expect(own.length).toBeGreaterThan(10);
  },
);

/** Pages about the repository itself: their readers have it, and they name files all the time. */
const aboutTheCode = /^docs\/(?:adr\/|map|conformance|hosting|releasing|sdks)/;

test.each(
  readPageSources().filter(({ file }) => file.startsWith("docs/") && !aboutTheCode.test(file)),
)("$file links to each file that it names", ({ file, markdown }) => {
  const prose = markdown.replaceAll(/^ *```[^]*?^ *```$/gm, "");
  const named = [...prose.matchAll(/(?<!\[)`([\w./-]+\/[\w.-]+\.[a-z]+)`/g)].map(
    ([, name]) => name!,
  );
  const plain = named.filter((name) => existsSync(join(root, name)));
  expect(plain, `plain text in ${file}`).toEqual([]);
});

// The link checker sees a fragment only when it meets the link before the page that it leads to.
test("every link to a heading leads to one", () => {
  const missing = articles.flatMap((page) =>
    [...read(page).matchAll(/href="([^":#]*)#([^"]+)"/g)]
      .map(([, path = "", id = ""]) => ({
        page: path ? join(dirname(page), path) : page,
        id: decodeURIComponent(id),
      }))
      .filter((target) => !read(target.page).includes(`id="${target.id}"`))
      .map((target) => `${page} links to ${target.page}#${target.id}`),
  );
  expect(missing).toEqual([]);
});

const headingsOf = (page: string) => read(page).match(/<h[23](?=[ >])/g);

// The switch of languages leads to the section of the same number.
test.each(articles.filter((path) => path.startsWith("zh-cn/")))(
  "%s has the headings of its source",
  (path) => {
    expect(headingsOf(path)).toEqual(headingsOf(path.replace("zh-cn/", "")));
  },
);

describe.each(articles)("%s", (path) => {
  const html = read(path);

  test("has a title, a description, a language, one first heading, and its Markdown beside it", () => {
    expect(html).toMatch(/<html lang="[a-z-]+">/);
    expect(html).toMatch(/<title>[^<]{5,}<\/title>/);
    expect(html).toMatch(/<meta name="description" content="[^"]{5,}">/);
    expect(html.match(/<h1[ >]/g)).toHaveLength(1);
    expect(existsSync(join(site, path.replace(/html$/, "md")))).toBe(true);
  });
});

test.each(["index.html", "zh-cn/index.html"])(
  "%s, with the whole operation and all that it loads, has at most 20 kB",
  (path) => {
    const loaded = [path, "style.css", "page.js", "icon.svg"].map(read);
    const bytes = loaded.map((text) => gzipSync(text).byteLength);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(20_000);
  },
);

test.each(["", "zh-cn/"])(
  "%s the list of pages has the operations as the contract has them",
  (folder) => {
    const listed = [...read(`${folder}guide.html`).matchAll(/href="(operations\/[a-z-]+)\.html"/g)];
    const stems = operationsOf(readContract(join(root, "generated/openapi.json"))).map(
      ({ operation }) => stemOf(operation.operationId),
    );
    expect(listed.slice(0, stems.length).map(([, stem]) => stem)).toEqual(stems);
  },
);

test("no two pages of a language have the same title", () => {
  const titles = articles.map((path) => {
    const [, title = ""] = /<title>([^<]+)</.exec(read(path)) ?? [];
    return `${path.startsWith("zh-cn/") ? "zh-cn" : "en"}: ${title}`;
  });
  expect(titles.filter((title, place) => titles.indexOf(title) !== place)).toEqual([]);
});

test("llms.txt lists the Markdown of every page, and nothing that is not there", () => {
  const listed = [...read("llms.txt").matchAll(/\]\(([^)]+\.md)\)/g)].map(([, path = ""]) => path);
  expect(listed.toSorted()).toEqual(articles.map((path) => path.replace(/html$/, "md")).toSorted());
});

test("the contract can be had as it is written, bundled, and with Chinese texts", () => {
  expect(read("openapi.yaml")).toBe(readFileSync(join(root, "openapi/verifycodes.yaml"), "utf8"));
  expect(read("openapi.json")).toBe(readFileSync(join(root, "generated/openapi.json"), "utf8"));
  const [english, chinese] = ["openapi.json", "zh-cn/openapi.json"].map(
    (path) => JSON.parse(read(path)) as { info: { title: string }; paths: object },
  );
  expect(chinese?.info.title).toBe("验证码 API");
  expect(Object.keys(chinese?.paths ?? {})).toEqual(Object.keys(english?.paths ?? {}));
});

test.each(articles)("%s names its translation as its translation names it", (path) => {
  const others = [
    ...read(path).matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g),
  ]
    .map(([, , href = ""]) => join(dirname(path), href))
    .filter((other) => other !== path);
  for (const other of others) {
    const back = [
      ...read(other).matchAll(/<link rel="alternate" hreflang="[^"]+" href="([^"]+)">/g),
    ];
    expect(back.map(([, href = ""]) => join(dirname(other), href))).toContain(path);
  }
});

test.each(["docs", "docs/adr", "docs/zh-cn"])("the list of %s names each page of it", (folder) => {
  const list = readFileSync(join(root, folder, "README.md"), "utf8");
  const missing = markdownFiles()
    .filter((file) => dirname(file) === folder && file !== `${folder}/README.md`)
    .filter((file) => !list.includes(`](${relative(folder, file)})`));
  expect(missing).toEqual([]);
});
