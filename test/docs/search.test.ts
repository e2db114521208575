import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { ERROR_CODES, HEADER_LIMITS, PATHS, STATUSES } from "../../generated/constants.js";
import { searchIndex } from "../../scripts/docs/pages/search-index.js";
import { openIndex } from "../../scripts/docs/pages/search-query.js";
import { readPageSources } from "../../scripts/docs/pages/sources.js";
import { readContract } from "../../scripts/lib/contract.js";
import { root } from "../../scripts/lib/paths.js";
import { REQUEST_LIMITS } from "../support/operation.js";

const contract = readContract(`${root}/generated/openapi.json`);

const folders = { en: "", "zh-cn": "zh-cn/" };

/** The city of each endpoint as the contract names it: "Production, Europe (Dublin)." */
const cities = (file: string) =>
  readContract(file).servers.map(
    ({ description }) => /[(（](.+?)[)）]/.exec(description)?.[1] ?? "",
  );

const sources = readPageSources();

const isForeign = (address: string) => address.startsWith("../");

describe.each(["en", "zh-cn"] as const)("the search in %s", (language) => {
  const folder = `${root}/docs/site/${folders[language]}`;
  const json = readFileSync(join(folder, "search-index.json"), "utf8");
  const search = openIndex(json);
  const found = (query: string) =>
    search(query).map(({ id, text, heading }) => ({
      page: (id as string).replace(/#.*/, ""),
      text: `${heading} ${text}`,
    }));

  test.each([
    ...Object.values(PATHS),
    ...Object.keys(HEADER_LIMITS),
    ...Object.keys(REQUEST_LIMITS),
    ...Object.keys(ERROR_CODES),
    ...Object.keys(STATUSES),
    ...contract.servers.map(({ url }) => new URL(url).host),
    ...contract.servers.map(({ url }) => new URL(url).host.split(".")[1] ?? ""),
    ...cities(join(folder, "openapi.json")),
  ])("finds %s where it is said", (name) => {
    const [first] = found(name);
    expect(name).not.toBe("");
    expect(first?.text.toLowerCase()).toContain(name.toLowerCase());
  });

  test("finds every page by its title", () => {
    const missing = sources
      .filter((source) => source.language === language)
      .filter(({ title, stem }) => {
        const page = `${stem.slice(folders[language].length)}.html`;
        return !found(title).some((one) => one.page === page);
      });
    expect(missing.map(({ title }) => title)).toEqual([]);
  });

  test.each(["reference/index.html", "try.html"])("finds %s by its name", (page) => {
    const title = {
      "reference/index.html": ["API reference", "接口参考"],
      "try.html": ["Try it", "试一试"],
    };
    const name = title[page as keyof typeof title][language === "en" ? 0 : 1]!;
    expect(
      found(name)
        .slice(0, 3)
        .map((one) => one.page),
    ).toContain(page);
  });

  test("leads first to where a code of the service is explained", () => {
    const others = Object.keys(ERROR_CODES).filter(
      (code) => found(code)[0]?.page !== "errors.html",
    );
    expect(others).toEqual([]);
  });

  test("finds every rule of the lint", () => {
    const rules = sources.filter(({ stem }) => stem.startsWith("rules/"));
    const missing = rules.filter(
      ({ title }) => !found(title)[0]?.page.endsWith(`rules/${title}.html`),
    );
    expect(missing.map(({ title }) => title)).toEqual([]);
    expect(rules.length).toBeGreaterThan(20);
  });

  test.each([
    "throttle",
    "too many requests",
    "429",
    "token expired",
    "timeout",
    "timeot",
    "限流",
    "令牌",
    "令牌过期",
    "超时",
  ])("answers %s with pages for users, not with a rule of the lint", (query) => {
    const first = found(query)
      .slice(0, 3)
      .map(({ page }) => page);
    expect(first[0]).toMatch(
      /^(?:\.\.\/)?(?:index|errors|guide|sandbox|clients|operations|troubleshooting)/,
    );
    expect(first.filter((page) => /rules|adr|conformance/.test(page))).toEqual([]);
  });

  test("has no text that is escaped", () => {
    expect(json).not.toMatch(/&(?:#x?\w+|amp|lt|gt|quot);/);
  });

  test("has at most 200 kB as it is sent", () => {
    expect(gzipSync(json).byteLength).toBeLessThan(200_000);
  });
});

/** What people type, and the section that answers it, which is among the first three. */
const answers: Readonly<Record<string, Readonly<Record<keyof typeof folders, string>>>> = {
  timeout: { en: "Deadlines and abort", "zh-cn": "超时与取消" },
  timeot: { en: "Deadlines and abort", "zh-cn": "超时与取消" },
  tmeouts: { en: "Deadlines and abort", "zh-cn": "超时与取消" },
  超时时间: { en: "Deadlines and abort", "zh-cn": "超时与取消" },
  abort: { en: "Deadlines and abort", "zh-cn": "超时与取消" },
  取消: { en: "Deadlines and abort", "zh-cn": "超时与取消" },
  throtle: { en: "429 Too Many Requests", "zh-cn": "429 Too Many Requests" },
  throtling: { en: "429 Too Many Requests", "zh-cn": "429 Too Many Requests" },
  "rate limt": { en: "429 Too Many Requests", "zh-cn": "429 Too Many Requests" },
  限流: { en: "429 Too Many Requests", "zh-cn": "429 Too Many Requests" },
  发送频率: { en: "429 Too Many Requests", "zh-cn": "429 Too Many Requests" },
  令牌: { en: "Get a token", "zh-cn": "获取 Token" },
  怎么获取令牌: { en: "Get a token", "zh-cn": "获取 Token" },
  "how do I get a token?": { en: "Get a token", "zh-cn": "获取 Token" },
  tokn: { en: "Get a token", "zh-cn": "获取 Token" },
  令牌失效: { en: "APIGW.0307", "zh-cn": "APIGW.0307" },
  token失效: { en: "APIGW.0307", "zh-cn": "APIGW.0307" },
  "expred token": { en: "APIGW.0307", "zh-cn": "APIGW.0307" },
  "ＡＰＩＧＷ．０３０７": { en: "APIGW.0307", "zh-cn": "APIGW.0307" },
  验证码错误: { en: "The code of a user is not accepted", "zh-cn": "用户输入的验证码未通过" },
  验证码过期了: { en: "The code of a user is not accepted", "zh-cn": "用户输入的验证码未通过" },
  "wrong code": { en: "The code of a user is not accepted", "zh-cn": "用户输入的验证码未通过" },
  "incorect code": { en: "The code of a user is not accepted", "zh-cn": "用户输入的验证码未通过" },
  "code not received": {
    en: "Status 200, and no code arrives",
    "zh-cn": "状态码为 200，但没有收到验证码",
  },
  为什么收不到验证码: {
    en: "Status 200, and no code arrives",
    "zh-cn": "状态码为 200，但没有收到验证码",
  },
  unautorized: { en: "401 Unauthorized", "zh-cn": "401 Unauthorized" },
  如何重试: { en: "Send again, or not", "zh-cn": "是否重试" },
  retry: { en: "Send again, or not", "zh-cn": "是否重试" },
  时区: { en: "X-Time-Zone", "zh-cn": "X-Time-Zone" },
  "time zon": { en: "X-Time-Zone", "zh-cn": "X-Time-Zone" },
  emulater: { en: "The sandbox", "zh-cn": "沙箱" },
  安装: { en: "Install", "zh-cn": "安装" },
  intall: { en: "Install", "zh-cn": "安装" },
  tokne: { en: "Get a token", "zh-cn": "获取 Token" },
  tiemout: { en: "Deadlines and abort", "zh-cn": "超时与取消" },
  sandobx: { en: "The sandbox", "zh-cn": "沙箱" },
  "x-timezone": { en: "X-Time-Zone", "zh-cn": "X-Time-Zone" },
  captcha: { en: "Obtaining Verification Code", "zh-cn": "获取验证码" },
  lint: { en: "Lint rules", "zh-cn": "Lint 规则" },
  "ignore a rule": { en: "Accepting a finding", "zh-cn": "接受某个检查结果" },
  忽略规则: { en: "Accepting a finding", "zh-cn": "接受某个检查结果" },
  并发测试: {
    en: "Sessions: parallel tests on one address",
    "zh-cn": "会话：并行测试共用一个地址",
  },
  "verify otp": { en: "Send, then check", "zh-cn": "校验验证码" },
  "how long is a code valid": { en: "Send, then check", "zh-cn": "发送，然后校验" },
  authentication: { en: "Get a token", "zh-cn": "获取 Token" },
  登录: { en: "Get a token", "zh-cn": "获取 Token" },
  spam: { en: "Status 200, and no code arrives", "zh-cn": "状态码为 200，但没有收到验证码" },
  "the code never arrives": {
    en: "Status 200, and no code arrives",
    "zh-cn": "状态码为 200，但没有收到验证码",
  },
  abortsignal: { en: "Deadlines and abort", "zh-cn": "超时与取消" },
  跨域: { en: "Pages of other sites", "zh-cn": "其他站点的网页" },
  测试手机号: { en: "Magic contacts", "zh-cn": "特殊联系方式" },
  端点: { en: "Endpoints", "zh-cn": "终端节点" },
  区域: { en: "Endpoints", "zh-cn": "终端节点" },
  流水线: { en: "Check pull requests", "zh-cn": "检查拉取请求" },
  升级: { en: "Changes", "zh-cn": "变更记录" },
  changelog: { en: "Changes", "zh-cn": "变更记录" },
  autofix: { en: "Using the command", "zh-cn": "使用命令" },
  sarif: { en: "Using the command", "zh-cn": "使用命令" },
  baseline: { en: "Accepting a finding", "zh-cn": "接受某个检查结果" },
  sessions: {
    en: "Sessions: parallel tests on one address",
    "zh-cn": "会话：并行测试共用一个地址",
  },
  typescript: { en: "Guide", "zh-cn": "指南" },
  deploy: { en: "Hosting the docs", "zh-cn": "Hosting the docs" },
};

describe.each(["en", "zh-cn"] as const)("who searches the pages in %s", (language) => {
  const search = openIndex(
    readFileSync(`${root}/docs/site/${folders[language]}search-index.json`, "utf8"),
  );

  test.each(Object.entries(answers).map(([query, sections]) => [query, sections[language]]))(
    "for %s reads %s",
    (query, section) => {
      const first = search(query).slice(0, 3);
      expect(first.map(({ heading }) => heading as string)).toContain(section);
    },
  );

  test.each(["令牌", "token", "超时", "install", "安装", "proxy", "代理", "retry", "errors"])(
    "for %s reads pages in their language first, and those for users before rules",
    (query) => {
      const addresses = search(query).map(({ id }) => id as string);
      const own = addresses.filter((address) => !isForeign(address));
      expect(addresses).toEqual([...own, ...addresses.filter(isForeign)]);
      expect(own.slice(0, 3).filter((address) => /rules|adr\//.test(address))).toEqual([]);
      expect(own.length).toBeGreaterThan(0);
    },
  );

  test.each([
    "java proxy",
    "python errors",
    "go timeout",
    "rust 代理",
    "kotlin token",
    "c++ errors",
    "c 安装",
  ])("for %s reads the guide of that language", (query) => {
    const client = query.split(" ")[0]!.replace("c++", "cpp");
    const first = search(query).slice(0, 3);
    expect(first.map(({ id }) => id as string).join(" ")).toContain(`clients/${client}.html`);
  });

  test("gets nothing for a word that is like none", () => {
    expect(search("xylophone")).toEqual([]);
    expect(search("pricing")).toEqual([]);
    expect(search("OSM.01010999")).toEqual([]);
    expect(search("犇")).toEqual([]);
  });
});

test("a page without anything to find stops the build", () => {
  const page = { url: "a.html", stem: "a", title: "A", html: "<main><p>text</p></main>" };
  expect(() => searchIndex([page], [])).toThrow("a.html has nothing that the search could find");
});

test("a row with a name is an entry, in the words that the page shows", () => {
  const rows =
    '<tr><td><a id="x-1" href="#x-1"><code>X.1</code></a></td><td>run --<span>rm</span> &#x27;it&#x27;</td></tr>';
  const html = `<main><h1 id="top">Codes</h1><p>All.</p><table>${rows}</table></main>`;
  const json = searchIndex([{ url: "a.html", stem: "errors", title: "Codes", html }], []);
  const [first] = openIndex(json)("x.1");
  expect(first).toMatchObject({ id: "a.html#x-1", heading: "X.1", text: "X.1 run --rm 'it'" });
});
